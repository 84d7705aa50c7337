package socle.kinds.collect;

import java.util.List;
import java.util.stream.Collectors;
import socle.api.Bench;
import socle.api.data.Engine;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// The files of one collection, what their author says of them, and where the work happens.
record Batch(FileSpec spec, FileFormat format, List<Source> sources, Bench bench) {

    Batch {
        sources = List.copyOf(sources);
    }

    /// The engine.
    Engine engine() {
        return bench.engine();
    }

    /// The files, in words: the first one's name, and how many more.
    Phrase names() {
        String first = sources.getFirst().name();
        return sources.size() == 1
                ? Phrase.same(first)
                : Phrase.of(
                        "%s and %s more",
                        "%s et %s autres", first, Phrase.count(sources.size() - 1));
    }

    /// Paths as a list of the engine.
    static String paths(List<Source> sources) {
        return sources.stream()
                .map(source -> Sql.literal(source.enginePath()))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
