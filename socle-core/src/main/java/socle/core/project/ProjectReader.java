package socle.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.core.graph.Declared;
import socle.core.graph.Unsound;
import socle.core.text.Document;
import socle.core.text.SourceText;
import socle.core.text.SpecReader;

/// Reads a folder: its settings and every node that it declares, files in parallel.
public final class ProjectReader {

    /// The file at the root of every project.
    public static final String SETTINGS = "socle.yml";

    private final Kinds kinds;
    private final SpecReader reader;
    private final NodeReader nodes;

    public ProjectReader(Kinds kinds, SpecReader reader) {
        this.kinds = kinds;
        this.reader = reader;
        this.nodes = new NodeReader(kinds, reader);
    }

    /// Reads everything; what cannot be read is a problem and the rest goes on.
    public ProjectReading read(Path root) {
        List<Problem> problems = new ArrayList<>(kinds.problems());
        Settings settings = settings(root, problems::add);
        Map<String, Path> files = new ProjectFiles(root, kinds.folders()).find(problems::add);
        List<OneFile> read =
                files.entrySet().parallelStream()
                        .map(file -> read(file.getKey(), file.getValue()))
                        .toList();
        read.forEach(file -> problems.addAll(file.problems()));
        List<NodeReader.Found> found =
                read.stream().flatMap(file -> file.found().stream()).toList();
        Map<NodeId, NodeReader.Found> byName = once(found, problems::add);
        return new ProjectReading(
                new Project(root, settings, sound(byName), unsound(found, byName)), problems);
    }

    /// What its settings say; what they are by themselves where they cannot be read, for `read`
    /// tells why.
    public Settings settings(Path root) {
        return settings(root, _ -> {});
    }

    private Settings settings(Path root, Consumer<Problem> problems) {
        Path name = root.toAbsolutePath().normalize().getFileName();
        Settings none = Settings.of(name == null ? "/" : name.toString());
        if (!Files.exists(root.resolve(SETTINGS))) {
            problems.accept(Faults.noSettings());
            return none;
        }
        Optional<Settings> read =
                text(SETTINGS, root.resolve(SETTINGS), problems)
                        .flatMap(source -> settings(source, problems));
        read.flatMap(Settings::brand)
                .flatMap(Brand::logo)
                .flatMap(logo -> Logo.fault(logo, root))
                .ifPresent(problems);
        return read.orElse(none);
    }

    private Optional<Settings> settings(SourceText source, Consumer<Problem> problems) {
        List<Document> documents = reader.documents().of(source, problems);
        if (documents.isEmpty()) {
            problems.accept(Faults.emptyFile(source.file()));
            return Optional.empty();
        }
        return reader.read(Settings.class, documents.getFirst(), problems);
    }

    private record OneFile(List<NodeReader.Found> found, List<Problem> problems) {}

    private OneFile read(String name, Path path) {
        List<Problem> problems = new ArrayList<>();
        List<NodeReader.Found> found =
                text(name, path, problems::add).stream()
                        .flatMap(source -> nodes.read(source, problems::add).stream())
                        .toList();
        if (found.isEmpty() && problems.isEmpty()) {
            problems.add(Faults.emptyFile(name));
        }
        return new OneFile(found, problems);
    }

    private static Optional<SourceText> text(String name, Path path, Consumer<Problem> problems) {
        try {
            return Optional.of(SourceText.of(name, Files.readAllBytes(path), problems));
        } catch (IOException unreadable) {
            problems.accept(Faults.unreadable(Place.of(name), unreadable));
            return Optional.empty();
        }
    }

    /// Every node once, the first of a name by place.
    private static Map<NodeId, NodeReader.Found> once(
            List<NodeReader.Found> found, Consumer<Problem> problems) {
        Map<NodeId, NodeReader.Found> byName = new TreeMap<>();
        for (NodeReader.Found node : found) {
            NodeReader.Found before = byName.putIfAbsent(node.id(), node);
            if (before != null) {
                problems.accept(Faults.duplicateNode(node.place(), node.id(), before.place()));
            }
        }
        return byName;
    }

    private static List<Declared> sound(Map<NodeId, NodeReader.Found> byName) {
        return byName.values().stream()
                .filter(NodeReader.Found.Sound.class::isInstance)
                .map(node -> ((NodeReader.Found.Sound) node).declared())
                .toList();
    }

    /// Those that are broken, and those whose name is taken.
    private static List<Unsound> unsound(
            List<NodeReader.Found> found, Map<NodeId, NodeReader.Found> byName) {
        return found.stream()
                .flatMap(
                        node ->
                                switch (node) {
                                    case NodeReader.Found.Broken(Unsound unsound, Place _) ->
                                            Stream.of(unsound);
                                    case NodeReader.Found.Sound(Declared declared) ->
                                            byName.get(node.id()) == node
                                                    ? Stream.<Unsound>empty()
                                                    : Stream.of(
                                                            new Unsound(
                                                                    declared.id(),
                                                                    declared.references()));
                                })
                .toList();
    }
}
