package socle.kinds.collect.file;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .map(source -> Sql.literal(source.enginePattern()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// One SELECT over all files: those that are alike in one call of the engine, or each on its
    /// own when its name becomes a column.
    String select(
            List<String> values,
            Collection<List<Source>> alike,
            Function<List<Source>, String> rows) {
        Stream<List<Source>> groups =
                spec.file_column().isEmpty()
                        ? alike.stream()
                        : alike.stream().flatMap(List::stream).map(List::of);
        String wanted = String.join(", ", values);
        return groups.map(group -> "SELECT " + wanted + name(group) + " FROM " + rows.apply(group))
                .collect(Collectors.joining(" UNION ALL "));
    }

    private String name(List<Source> group) {
        return spec.file_column()
                .map(
                        column ->
                                ", %s AS %s"
                                        .formatted(
                                                Sql.literal(group.getFirst().name()),
                                                Sql.quote(column)))
                .orElse("");
    }
}
