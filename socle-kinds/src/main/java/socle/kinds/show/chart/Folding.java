package socle.kinds.show.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.show.Channel.Aggregate;

/// How the values `v` of a mark become one: first those of each cell of names, then the cells of a
/// mark. Where no parts make up the whole (a median), each row is a cell of its own.
///
/// @param parts what is kept of a cell
/// @param isCell whether a cell is a group of rows
/// @param whole the value over cells
/// @param rank the value by which names are put in order, over cells
record Folding(List<Part> parts, boolean isCell, String whole, String rank) {

    Folding {
        parts = List.copyOf(parts);
    }

    /// A column of a cell.
    record Part(String name, String of) {}

    /// What every cell counts: the rows in it.
    static final String COUNT = "n";

    static Folding of(Optional<Aggregate> how) {
        return how.map(Folding::of).orElseGet(() -> rows("any_value(v)", "sum(v)"));
    }

    private static Folding of(Aggregate how) {
        Part sum = new Part("s", "sum(v)");
        Part count = new Part("c", "count(v)");
        return switch (how) {
            case COUNT -> cells("CAST(sum(c) AS BIGINT)", count);
            case SUM -> cells("CAST(sum(s) AS DOUBLE)", sum);
            case MEAN -> cells("CAST(sum(s) AS DOUBLE) / sum(c)", sum, count);
            case MEDIAN -> rows("CAST(median(v) AS DOUBLE)", "CAST(median(v) AS DOUBLE)");
            case MIN -> cells("min(v)", new Part("v", "min(v)"));
            case MAX -> cells("max(v)", new Part("v", "max(v)"));
        };
    }

    private static Folding cells(String whole, Part... parts) {
        return new Folding(List.of(parts), true, whole, whole);
    }

    private static Folding rows(String whole, String rank) {
        return new Folding(List.of(new Part("v", "v")), false, whole, rank);
    }

    /// The value of all rows as one cell, where the cells add up.
    String total() {
        return "CAST(" + parts.getFirst().of() + " AS DOUBLE)";
    }

    /// The columns of a cell, each computed.
    String computed() {
        return parts.stream()
                        .map(part -> part.of() + " AS " + part.name())
                        .collect(Collectors.joining(", "))
                + (isCell ? ", count(*)" : ", 1")
                + " AS "
                + COUNT;
    }

    /// The columns of a cell by name.
    String names() {
        return parts.stream()
                .map(part -> "cells." + part.name())
                .collect(Collectors.joining(", ", "", ", cells." + COUNT));
    }
}
