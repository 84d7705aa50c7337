package socle.core.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import socle.api.Chains;
import socle.api.Header;
import socle.api.Home;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.TableRef;
import socle.core.graph.Declared;
import socle.core.graph.Unsound;
import socle.core.text.Barrier;
import socle.core.text.Barriers;
import socle.core.text.Decoded;
import socle.core.text.Document;
import socle.core.text.SourceText;
import socle.core.text.SpecReader;
import socle.core.text.Yaml;

/// Reads the nodes of one file. Safe for several threads.
final class NodeReader {

    private static final Set<String> COMMON = Set.of("kind", "id");

    private final Kinds kinds;
    private final SpecReader reader;

    NodeReader(Kinds kinds, SpecReader reader) {
        this.kinds = kinds;
        this.reader = reader;
    }

    /// What one document turned out to be.
    sealed interface Found {
        /// The name it declares.
        NodeId id();

        /// Where it is declared.
        Place place();

        record Sound(Declared declared) implements Found {
            @Override
            public NodeId id() {
                return declared.id();
            }

            @Override
            public Place place() {
                return declared.node().place();
            }
        }

        record Broken(Unsound unsound, Place place) implements Found {
            @Override
            public NodeId id() {
                return unsound.id();
            }
        }
    }

    /// The nodes of a file, in order; those that have no name are left out.
    List<Found> read(SourceText source, Consumer<Problem> problems) {
        List<Document> documents = reader.documents().of(source, problems);
        boolean alone = documents.size() == 1;
        return documents.stream()
                .flatMap(
                        document ->
                                name(document, source.file(), alone, problems).stream()
                                        .map(id -> read(id, document, source.file(), problems)))
                .toList();
    }

    private Found read(NodeId id, Document document, String file, Consumer<Problem> problems) {
        Optional<Found> found =
                kind(document, file, problems).map(kind -> read(id, kind, document, problems));
        return found.orElseGet(
                () -> new Found.Broken(new Unsound(id, List.of()), document.place()));
    }

    private <S extends Record> Found read(
            NodeId id, NodeKind<S> kind, Document document, Consumer<Problem> problems) {
        Decoded<Header, S> decoded = reader.read(Header.class, kind.spec(), COMMON, document);
        decoded.problems().forEach(problems);
        decoded.texts().stream()
                .flatMap(text -> Barriers.of(text).stream())
                .map(Barrier::advice)
                .forEach(problems);
        return decoded.made()
                .<Found>map(made -> new Found.Sound(declared(id, kind, decoded, made, document)))
                .orElseGet(
                        () ->
                                new Found.Broken(
                                        new Unsound(id, decoded.references()), document.place()));
    }

    private static <S extends Record> Declared declared(
            NodeId id,
            NodeKind<S> kind,
            Decoded<Header, S> decoded,
            Decoded.Made<Header, S> made,
            Document document) {
        // What queries of its own are called is no table of another node.
        Set<String> chained = Chains.of(kind, made.spec()).sequencedKeySet();
        return new Declared(
                new Node<>(
                        id,
                        kind,
                        made.header(),
                        made.spec(),
                        document.place(),
                        document.fields().places()),
                decoded.references().stream()
                        .filter(
                                one ->
                                        !(one instanceof TableRef)
                                                || !chained.contains(one.node().value()))
                        .toList(),
                decoded.tables().stream().filter(name -> !chained.contains(name)).toList(),
                decoded.files(),
                decoded.queries(),
                decoded.texts(),
                kind.word() + " " + kind.version() + " " + made.work(),
                made.words());
    }

    private Optional<NodeKind<?>> kind(Document document, String file, Consumer<Problem> problems) {
        Optional<Yaml.Leaf> word = document.fields().leaf("kind");
        Optional<NodeKind<?>> kind =
                word.isPresent()
                        ? kinds.find(word.get().text())
                        : document.body().isPresent() ? kinds.at(home(file)) : Optional.empty();
        if (kind.isEmpty()) {
            problems.accept(
                    word.isPresent()
                            ? Faults.unknownKind(word.get(), kinds.words())
                            : Faults.noKind(document.fields().place("kind"), near(file)));
        }
        return kind;
    }

    private List<String> near(String file) {
        String folder = home(file).folder();
        return kinds.all().stream()
                .filter(kind -> kind.home().folder().equals(folder))
                .map(NodeKind::word)
                .toList();
    }

    private static Home home(String file) {
        int slash = file.indexOf('/');
        String folder = slash < 0 ? "" : file.substring(0, slash);
        return new Home(folder, file.substring(file.lastIndexOf('.') + 1));
    }

    private static Optional<NodeId> name(
            Document document, String file, boolean alone, Consumer<Problem> problems) {
        Optional<Yaml.Leaf> written = document.fields().leaf("id");
        String base = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        if (written.isEmpty() && !alone) {
            problems.accept(Faults.noId(document.place()));
            return Optional.empty();
        }
        String name = written.map(Yaml.Leaf::text).orElse(base);
        if (NodeId.isName(name)) {
            return Optional.of(new NodeId(name));
        }
        problems.accept(
                written.map(leaf -> Faults.badId(leaf.place(), name))
                        .orElseGet(() -> Faults.badFileName(Place.of(file), name)));
        return Optional.empty();
    }
}
