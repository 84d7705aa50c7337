package socle.core.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import socle.api.Home;
import socle.api.NodeKind;
import socle.api.text.Problem;

/// The kinds that are at hand, by their words.
public final class Kinds {

    private final Map<String, NodeKind<?>> byWord = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /// Two kinds of one word are a problem; the first by class name stays.
    public Kinds(Iterable<? extends NodeKind<?>> kinds) {
        List<NodeKind<?>> sorted = new ArrayList<>();
        kinds.forEach(sorted::add);
        sorted.sort(Comparator.comparing(kind -> kind.getClass().getName()));
        for (NodeKind<?> kind : sorted) {
            NodeKind<?> before = byWord.putIfAbsent(kind.word(), kind);
            if (before != null) {
                problems.add(Faults.twoKinds(before, kind));
            }
        }
    }

    /// The kind of a word.
    public Optional<NodeKind<?>> find(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /// All of them, by word.
    public Collection<NodeKind<?>> all() {
        return List.copyOf(byWord.values());
    }

    /// Their words, in order.
    public List<String> words() {
        return List.copyOf(byWord.keySet());
    }

    /// What is wrong with them.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// The folders where nodes live, in order.
    public Set<String> folders() {
        Set<String> folders = new TreeSet<>();
        all().forEach(kind -> folders.add(kind.home().folder()));
        return folders;
    }

    /// The one kind at home there, when there is one and no more.
    Optional<NodeKind<?>> at(Home home) {
        List<NodeKind<?>> there = all().stream().filter(kind -> kind.home().equals(home)).toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }
}
