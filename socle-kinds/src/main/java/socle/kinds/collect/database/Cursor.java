package socle.kinds.collect.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.text.Phrase;

/// Where the next work goes on: the columns as they were, and how far the rows or the changes were
/// read.
///
/// @param watermark the highest value of the watermark, as the source writes it
/// @param position in the server's log, up to which changes were applied
record Cursor(List<Column> columns, Optional<String> watermark, Optional<Lsn> position) {

    private static final String VERSION = "database 1";

    Cursor {
        columns = List.copyOf(columns);
    }

    static Optional<Cursor> of(Optional<String> text) {
        return text.filter(t -> t.startsWith(VERSION + "\n")).map(Cursor::parsed);
    }

    private static Cursor parsed(String text) {
        List<Column> columns = new ArrayList<>();
        Optional<String> watermark = Optional.empty();
        Optional<Lsn> position = Optional.empty();
        for (String line : text.lines().skip(1).toList()) {
            int space = line.indexOf(' ');
            String fact = line.substring(space + 1);
            switch (line.substring(0, space)) {
                case "column" -> {
                    int tab = fact.indexOf('\t');
                    columns.add(
                            new Column(
                                    fact.substring(tab + 1).translateEscapes(),
                                    fact.substring(0, tab)));
                }
                case "watermark" -> watermark = Optional.of(fact.translateEscapes());
                default -> position = Optional.of(Lsn.of(fact));
            }
        }
        return new Cursor(columns, watermark, position);
    }

    /// The cursor as it is kept: a line a fact.
    String text() {
        List<String> lines = new ArrayList<>(List.of(VERSION));
        watermark.ifPresent(value -> lines.add("watermark " + escape(value)));
        position.ifPresent(value -> lines.add("position " + value));
        columns.forEach(c -> lines.add("column " + c.type() + "\t" + escape(c.name())));
        return String.join("\n", lines);
    }

    /// What differs between the columns that were and those that are; empty when nothing does.
    Optional<Phrase> difference(List<Field> fields) {
        List<Column> now = fields.stream().map(Field::column).toList();
        List<Column> added = now.stream().filter(c -> !named(columns, c)).toList();
        List<Column> gone = columns.stream().filter(c -> !named(now, c)).toList();
        List<Phrase> parts = new ArrayList<>();
        if (!added.isEmpty()) {
            parts.add(Phrase.of("added: %s", "en plus\u00a0: %s", names(added)));
        }
        if (!gone.isEmpty()) {
            parts.add(Phrase.of("missing: %s", "absentes\u00a0: %s", names(gone)));
        }
        for (Column column : now) {
            columns.stream()
                    .filter(c -> c.name().equals(column.name()) && !c.type().equals(column.type()))
                    .forEach(
                            c ->
                                    parts.add(
                                            Phrase.of(
                                                    "%s was %s and is %s",
                                                    "%s était %s et est %s",
                                                    c.name(),
                                                    c.type(),
                                                    column.type())));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Phrase(
                        String.join("; ", parts.stream().map(Phrase::en).toList()),
                        String.join("\u202f; ", parts.stream().map(Phrase::fr).toList())));
    }

    private static boolean named(List<Column> columns, Column other) {
        return columns.stream().anyMatch(column -> column.name().equals(other.name()));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}
