package socle.app.screens.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import socle.api.text.NodeId;
import socle.app.screens.catalogue.Contents.Folder;
import socle.app.screens.catalogue.Contents.Kind;
import socle.app.screens.catalogue.Contents.Line;
import socle.app.view.Admission;
import socle.app.view.Asked;
import socle.app.view.Health;
import socle.core.graph.Declared;
import socle.core.ledger.Published;
import socle.core.ledger.StepRow;

/// The nodes of a project by the folder of their kind; of each folder, those in trouble first.
record Shelves(Asked asked) {

    private static final int FIRST = 6;
    private static final int LONG = 140;

    List<Folder> all() {
        return byFolder().entrySet().stream()
                .map(it -> folder(it.getKey(), it.getValue()))
                .toList();
    }

    /// By folder, its nodes by name.
    Map<String, List<Declared>> byFolder() {
        Map<String, List<Declared>> folders = new TreeMap<>();
        for (Declared one : nodes()) {
            folders.computeIfAbsent(one.node().kind().home().folder(), _ -> new ArrayList<>())
                    .add(one);
        }
        return folders;
    }

    /// Those that whoever asks may look at, by name.
    List<Declared> nodes() {
        return asked.glimpse().nodes().stream()
                .filter(it -> Admission.admits(it.node(), asked.visitor()))
                .toList();
    }

    private Folder folder(String name, List<Declared> nodes) {
        Map<String, Kind> kinds = new TreeMap<>();
        for (Declared one : nodes) {
            kinds.merge(
                    one.node().kind().word(),
                    new Kind(one.node().kind().word(), one.node().kind().label(), 1),
                    (known, _) -> new Kind(known.word(), known.label(), known.count() + 1));
        }
        return new Folder(
                name,
                nodes.size(),
                nodes.stream().filter(it -> isTrouble(it.id())).count(),
                List.copyOf(kinds.values()),
                nodes.stream()
                        .sorted(Comparator.comparing(it -> Health.of(it.id(), asked.glimpse())))
                        .limit(FIRST)
                        .map(this::line)
                        .toList());
    }

    private boolean isTrouble(NodeId node) {
        return Health.of(node, asked.glimpse()).compareTo(Health.FELL) <= 0;
    }

    /// A node as one line.
    Line line(Declared one) {
        String what = one.node().header().description().orElse("").strip();
        return new Line(
                one.id(),
                one.node().title(),
                one.node().kind().label(),
                what.length() > LONG ? what.substring(0, LONG).strip() + "…" : what,
                Health.of(one.id(), asked.glimpse()),
                asked.seen().published(one.id()).map(Published::at),
                fallen(one.id()));
    }

    /// How many rules fell when it and its judges were last tried.
    private long fallen(NodeId node) {
        return Stream.concat(Stream.of(node), asked.glimpse().judges(node).stream())
                .flatMap(it -> Optional.ofNullable(asked.glimpse().lastSteps().get(it)).stream())
                .mapToLong(StepRow::fallen)
                .sum();
    }
}
