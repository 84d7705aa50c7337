package socle.core.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Gives;
import socle.api.Header;
import socle.api.Judges;
import socle.api.Node;
import socle.api.text.Files;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.Reference;
import socle.api.text.TableRef;
import socle.core.graph.Declared;
import socle.core.testing.Quiet;

/// A project sketched in a few words: nodes with a text, what they read, and who judges whom.
final class Sketch {

    private static final Place NOWHERE = Place.of("sketch.yml");

    private final Map<NodeId, Draft> drafts = new LinkedHashMap<>();

    /// A node that reads others.
    Sketch node(String id, String text, String... reads) {
        return put(id, new Draft(text, List.of(reads), List.of(), List.of(), Header.none(), null));
    }

    /// A node that takes in files.
    Sketch files(String id, String pattern) {
        return put(id, new Draft("", List.of(), List.of(), List.of(pattern), Header.none(), null));
    }

    /// A node that needs the definition of another one.
    Sketch link(String id, String text, String linked) {
        return put(id, new Draft(text, List.of(), List.of(linked), List.of(), Header.none(), null));
    }

    /// A node that judges another one.
    Sketch judge(String id, Judges.When when, String judged) {
        List<String> reads = when == Judges.When.AFTER ? List.of(judged) : List.of();
        List<String> links = when == Judges.When.AFTER ? List.of() : List.of(judged);
        return put(
                id,
                new Draft(
                        "",
                        reads,
                        links,
                        List.of(),
                        Header.none(),
                        new Judge(when, new NodeId(judged))));
    }

    /// The same node with other words and an age at which it is done again.
    Sketch refreshed(String id, Duration age) {
        Header header =
                new Header(
                        Optional.empty(),
                        Optional.of("other words"),
                        Optional.empty(),
                        List.of(),
                        0,
                        Optional.empty(),
                        Optional.of(age));
        drafts.computeIfPresent(
                new NodeId(id),
                (_, draft) ->
                        new Draft(
                                draft.text,
                                draft.reads,
                                draft.links,
                                draft.files,
                                header,
                                draft.judge));
        return this;
    }

    /// The same without a node.
    Sketch without(String id) {
        drafts.remove(new NodeId(id));
        return this;
    }

    /// What the readers of files would have declared.
    List<Declared> nodes() {
        List<Declared> nodes = new ArrayList<>();
        drafts.forEach((id, draft) -> nodes.add(draft.declared(id)));
        return nodes;
    }

    private Sketch put(String id, Draft draft) {
        drafts.put(new NodeId(id), draft);
        return this;
    }

    private record Judge(Judges.When when, NodeId judged) {}

    private record Draft(
            String text,
            List<String> reads,
            List<String> links,
            List<String> files,
            Header header,
            @org.jspecify.annotations.Nullable Judge judge) {

        Declared declared(NodeId id) {
            List<Reference> references = new ArrayList<>();
            reads.forEach(read -> references.add(new TableRef(new NodeId(read), NOWHERE)));
            links.forEach(link -> references.add(new Link(new NodeId(link), NOWHERE)));
            Quiet kind = judge == null ? new Plain() : new Judging(judge);
            return new Declared(
                    new Node<>(id, kind, header, new Quiet.Spec(text), NOWHERE),
                    references,
                    files.stream().map(one -> new Files(one, NOWHERE)).toList(),
                    text,
                    header.toString());
        }
    }

    private record Plain() implements Quiet {
        @Override
        public String word() {
            return "plain";
        }
    }

    private record Judging(Judge judge) implements Quiet, Judges<Quiet.Spec> {
        @Override
        public NodeId judged(Spec spec) {
            return judge.judged;
        }

        @Override
        public When when() {
            return judge.when;
        }

        @Override
        public String word() {
            return "judging";
        }

        @Override
        public Gives gives(Spec spec) {
            return Gives.FACTS;
        }
    }
}
