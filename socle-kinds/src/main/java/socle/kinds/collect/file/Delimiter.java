package socle.kinds.collect.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import socle.kinds.collect.Trouble;

/// Finds the character between the values of a CSV file.
final class Delimiter {

    private static final List<String> CANDIDATES = List.of(",", ";", "\t", "|");

    /// So many lines tell enough.
    private static final int LINES = 50;

    private Delimiter() {}

    /// The candidate that cuts the first lines into the most alike records of several values; a
    /// comma when none does.
    static String of(Source source, Dialect dialect, int skip) throws IOException, Trouble {
        return of(Head.start(source), dialect, skip);
    }

    /// The same, of the start of a file's text.
    static String of(String text, Dialect dialect, int skip) {
        Stream<Cut> cuts = CANDIDATES.stream().map(one -> cut(text, dialect.with(one), skip));
        return cuts.filter(cut -> cut.values() > 1)
                .max(
                        Comparator.comparingInt(Cut::alike)
                                .thenComparingInt(Cut::values)
                                .thenComparing(cut -> -CANDIDATES.indexOf(cut.delimiter())))
                .map(Cut::delimiter)
                .orElse(CANDIDATES.getFirst());
    }

    private static Cut cut(String text, Dialect dialect, int skip) {
        List<Integer> widths = new ArrayList<>();
        Head head = Head.of(text, dialect, skip);
        String rest = text;
        for (int i = 0; i < LINES && !head.values().isEmpty(); i++) {
            widths.add(head.values().size());
            rest = rest.substring(head.end());
            head = Head.of(rest, dialect, 0);
        }
        int first = widths.isEmpty() ? 0 : widths.getFirst();
        int alike = (int) widths.stream().filter(width -> width == first).count();
        return new Cut(dialect.delimiter(), first, alike);
    }

    /// @param values in the first record
    /// @param alike records with as many
    private record Cut(String delimiter, int values, int alike) {}
}
