package socle.kinds.collect.feed;

import java.util.List;
import java.util.Optional;
import socle.api.Bench;

/// What one collection of a feed leaves to the next: how to ask whether it changed. Under another
/// definition of the node nothing of it counts.
record Remembered(String definition, String etag, String modified) {

    /// What the last one left.
    static Optional<Remembered> by(Bench bench) {
        return bench.cursor()
                .map(text -> text.lines().toList())
                .filter(lines -> lines.size() == 3 && lines.getFirst().equals(bench.definition()))
                .map(lines -> new Remembered(lines.get(0), told(lines, 1), told(lines, 2)));
    }

    private static String told(List<String> lines, int index) {
        return lines.get(index).substring(1);
    }

    /// It, as a cursor keeps it.
    String text() {
        return definition + "\n=" + etag + "\n=" + modified;
    }
}
