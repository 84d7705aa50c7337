package socle.app.manual;

import java.util.List;
import java.util.Optional;
import socle.api.Metered;
import socle.api.Node;
import socle.api.Selects;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;

/// How things are computed: what is the answer of a query, and what reads tables and says something
/// of itself.
record Methods(Matter matter) {

    List<Entry> entries() {
        return matter.nodes().stream()
                .filter(it -> !(it.node().kind() instanceof Metered<?>))
                .flatMap(it -> entry(it).stream())
                .toList();
    }

    private Optional<Entry> entry(Declared one) {
        Node<?> node = one.node();
        List<Evidence.Statement> said = said(one.id());
        boolean asks = node.kind() instanceof Selects<?>;
        if (!asks && (one.tables().isEmpty() || said.isEmpty())) {
            return Optional.empty();
        }
        Sheetlet sheet = Sheetlet.of(node).fact("Sort", "Sorte", node.kind().label());
        reads(matter.reads(one.id()), sheet);
        if (node.kind() instanceof Selects<?> selects) {
            sheet.with(
                    new Block.Code(
                            Phrase.of("Query of %s", "Requête de %s", one.id()),
                            "sql",
                            text(selects, node)));
        } else {
            said.forEach(
                    it -> sheet.with(new Block.Heading(it.label(), 3)).prose(it.markdown(), node));
        }
        return Optional.of(sheet.entry());
    }

    static void reads(List<NodeId> nodes, Sheetlet sheet) {
        if (!nodes.isEmpty()) {
            sheet.with(new Block.Links(new Phrase("Computed from", "Calculé de"), nodes));
        }
    }

    private List<Evidence.Statement> said(NodeId node) {
        return statements(matter.evidence(node));
    }

    static List<Evidence.Statement> statements(List<Told> told) {
        return told.stream()
                .map(Told::evidence)
                .filter(Evidence.Statement.class::isInstance)
                .map(Evidence.Statement.class::cast)
                .toList();
    }

    /// A kind answers for nodes of its own spec; the compiler cannot know that.
    @SuppressWarnings("unchecked")
    private static <S extends Record> String text(Selects<S> selects, Node<?> node) {
        return selects.select((S) node.spec()).text().strip();
    }
}
