package socle.core.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import socle.api.Gives;
import socle.api.Header;
import socle.api.Judges;
import socle.api.Node;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.Ref;
import socle.api.text.Reference;
import socle.api.text.TableRef;
import socle.core.testing.Quiet;

/// Nodes put down by hand: `table("b", "a")` reads a.
final class Drawing {

    private final Map<String, Declared> nodes = new LinkedHashMap<>();
    private final List<Unsound> unsound = new ArrayList<>();

    Drawing table(String id, String... reads) {
        return add(id, new Plain(Gives.TABLE), tables(id, reads));
    }

    Drawing facts(String id, String... refs) {
        List<Reference> references = new ArrayList<>();
        each(id, refs, place -> node -> references.add(new Ref(node, place)));
        return add(id, new Plain(Gives.FACTS), references);
    }

    Drawing link(String id, String... links) {
        List<Reference> references = new ArrayList<>();
        each(id, links, place -> node -> references.add(new Link(node, place)));
        return add(id, new Plain(Gives.FACTS), references);
    }

    /// A judge of `judged`, reading these.
    Drawing judge(String id, Judges.When when, String judged, String... reads) {
        return add(id, new Judge(new NodeId(judged), when), tables(id, reads));
    }

    Drawing unsound(String id, String... reads) {
        unsound.add(new Unsound(new NodeId(id), tables(id, reads)));
        return this;
    }

    Drawing tagged(String id, String file, String... tags) {
        Header header =
                new Header(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(tags),
                        0,
                        Optional.empty(),
                        Optional.empty());
        return put(id, new Plain(Gives.TABLE), List.of(), header, Place.of(file));
    }

    Graph.Drawn drawn() {
        return Graph.draw(nodes.values(), unsound);
    }

    Graph graph() {
        return drawn().graph();
    }

    static NodeId id(String name) {
        return new NodeId(name);
    }

    static List<String> names(Set<NodeId> nodes) {
        return nodes.stream().map(NodeId::value).toList();
    }

    private static List<Reference> tables(String id, String... reads) {
        List<Reference> references = new ArrayList<>();
        each(id, reads, place -> node -> references.add(new TableRef(node, place)));
        return references;
    }

    private static void each(
            String id, String[] names, Function<Place, java.util.function.Consumer<NodeId>> add) {
        for (int i = 0; i < names.length; i++) {
            add.apply(new Place(id + ".sql", i + 2, 6)).accept(new NodeId(names[i]));
        }
    }

    private Drawing add(String id, Quiet kind, List<Reference> references) {
        return put(id, kind, references, Header.none(), Place.of("models/" + id + ".sql"));
    }

    private Drawing put(
            String id, Quiet kind, List<Reference> references, Header header, Place place) {
        Node<Quiet.Spec> node = new Node<>(new NodeId(id), kind, header, new Quiet.Spec(""), place);
        nodes.put(id, new Declared(node, references, List.of(), id, ""));
        return this;
    }

    private record Plain(Gives given) implements Quiet {
        @Override
        public String word() {
            return given == Gives.TABLE ? "thing" : "fact";
        }

        @Override
        public Gives gives(Spec spec) {
            return given;
        }
    }

    private record Judge(NodeId of, When when) implements Quiet, Judges<Quiet.Spec> {
        @Override
        public String word() {
            return "judge";
        }

        @Override
        public Gives gives(Spec spec) {
            return Gives.FACTS;
        }

        @Override
        public NodeId judged(Spec spec) {
            return of;
        }
    }
}
