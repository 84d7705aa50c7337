package socle.core.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.Asking;
import socle.api.Node;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.core.sight.Moment;
import socle.core.sight.Narrowing;

/// A reader of a test: what they chose, their roles, and what policies leave them.
public record Choosing(Map<String, List<String>> choices, Set<String> roles, Narrowing narrowing) {

    public Choosing {
        choices = new LinkedHashMap<>(choices);
        roles = Set.copyOf(roles);
    }

    /// The reader before a real engine, at one moment of a tester's project.
    Asking looking(Moment moment, KindTester tester) {
        return new Looking(this, moment.through(narrowing), tester);
    }

    private record Looking(Choosing reader, Moment moment, KindTester tester) implements Asking {

        @Override
        public List<String> chosen(String name) {
            return reader.choices().getOrDefault(name, List.of());
        }

        @Override
        public Rows query(String select, @Nullable Object... parameters) {
            return moment.query(select, parameters);
        }

        @Override
        public boolean isWhole(NodeId node) {
            return moment.isWhole(node);
        }

        @Override
        public Set<String> roles() {
            return reader.roles();
        }

        @Override
        public Language language() {
            return Language.EN;
        }

        @Override
        public Instant now() {
            return tester.clock().instant();
        }

        @Override
        public List<Told> evidence(NodeId node) {
            return moment.evidence(node);
        }

        @Override
        public List<List<Told>> history(NodeId node, int runs) {
            return moment.history(node, runs);
        }

        @Override
        public Optional<Node<?>> node(NodeId id) {
            return moment.node(id);
        }

        @Override
        public Optional<Table> table(String name) {
            return moment.table(name);
        }

        @Override
        public Rows rows(String name, int limit) {
            return moment.rows(name, limit);
        }
    }
}
