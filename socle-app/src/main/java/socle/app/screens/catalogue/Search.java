package socle.app.screens.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.text.Phrase;
import socle.app.screens.catalogue.Entry.Group;
import socle.app.view.Admission;
import socle.app.view.Asked;
import socle.app.view.Menu;
import socle.app.view.Paths;
import socle.app.view.RunState;
import socle.core.ledger.RunRow;

/// Finds what answers some words, the best first.
record Search(List<String> words, Asked asked) {

    private static final int RUNS = 300;
    private static final int BEFORE = 60;
    private static final int AFTER = 120;

    /// An entry and how well it answers.
    private record Ranked(Entry entry, int rank) {}

    Map<Group, List<Entry>> all(Library library) {
        if (words.isEmpty()) {
            return Map.of();
        }
        Library.Shelf shelf = library.of(asked.glimpse());
        Set<String> hidden = hidden();
        Map<Group, List<Ranked>> ranked = new EnumMap<>(Group.class);
        Stream.of(
                        places(),
                        shelf.written().entries().stream()
                                .filter(it -> !hidden.contains(it.name())),
                        shelf.columns().values().stream().flatMap(List::stream),
                        runs())
                .flatMap(it -> it)
                .forEach(it -> rank(it, ranked));
        Map<Group, List<Entry>> sorted = new EnumMap<>(Group.class);
        ranked.forEach((group, some) -> sorted.put(group, sorted(some)));
        return sorted;
    }

    /// The names of nodes that whoever asks may not look at.
    private Set<String> hidden() {
        return asked.glimpse().nodes().stream()
                .filter(it -> !Admission.admits(it.node(), asked.visitor()))
                .map(it -> it.id().value())
                .collect(Collectors.toSet());
    }

    private void rank(Entry entry, Map<Group, List<Ranked>> ranked) {
        int rank = entry.rank(words);
        if (rank > 0) {
            ranked.computeIfAbsent(entry.group(), _ -> new ArrayList<>())
                    .add(new Ranked(entry, rank));
        }
    }

    private static List<Entry> sorted(List<Ranked> some) {
        return some.stream()
                .sorted(
                        Comparator.comparingInt(Ranked::rank)
                                .reversed()
                                .thenComparing(it -> it.entry().name().length())
                                .thenComparing(it -> it.entry().name()))
                .map(Ranked::entry)
                .toList();
    }

    /// The places of the menu of whoever asks.
    private Stream<Entry> places() {
        return Menu.of(asked.glimpse(), asked.visitor()).places().stream()
                .map(
                        it ->
                                Entry.of(
                                        Group.PLACES,
                                        it.path(),
                                        it.name().in(asked.language()),
                                        new Phrase("place", "lieu"),
                                        it.name().en() + " " + it.name().fr(),
                                        it.path()));
    }

    /// The last runs.
    private Stream<Entry> runs() {
        return asked.glimpse().contents().workshop().ledger().runs(RUNS).stream().map(Search::run);
    }

    private static Entry run(RunRow run) {
        return Entry.of(
                Group.RUNS,
                run.id(),
                run.command(),
                RunState.words(run.state()),
                run.startedAt() + " " + run.environment(),
                Paths.run(run.id()));
    }

    /// What stands around the first word that was found in a body alone.
    String around(Entry entry) {
        for (String word : words) {
            int at = entry.foldedBody().indexOf(word);
            boolean isElsewhere =
                    entry.foldedName().contains(word) || entry.foldedTitle().contains(word);
            if (at >= 0 && !isElsewhere && entry.group() != Group.PLACES) {
                return cut(entry.body(), at);
            }
        }
        return "";
    }

    private static String cut(String body, int at) {
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(body.length(), at + AFTER);
        String cut = body.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "…" : "") + cut + (to < body.length() ? "…" : "");
    }
}
