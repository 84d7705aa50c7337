package socle.kinds.collect.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import socle.api.data.Change;
import socle.api.data.Engine;
import socle.api.data.Table;
import socle.api.text.Sql;
import socle.kinds.collect.database.LogMessage.Cell;

/// Applies what is left of many changes to the table of the lake.
final class Applying {

    private static final String TOUCHED = "socle_touched";
    private static final String COME = "socle_whole";

    private final Job job;
    private final Engine engine;
    private final List<Field> fields;
    private final List<Field> key;
    private final NetChanges changes;

    Applying(Job job, List<Field> fields, List<Field> key, NetChanges changes) {
        this.job = job;
        this.engine = job.engine();
        this.fields = fields;
        this.key = key;
        this.changes = changes;
    }

    /// @param loaded the table, and the rows of these changes that do not fit
    record Applied(Loading.Loaded loaded) {}

    Applied apply() throws IOException {
        Staged rows = rows();
        Staged touched = touched();
        Loading loading = new Loading(job, rows);
        hold(TOUCHED, touched, key);
        String come = complete(loading);
        return new Applied(loading.with(table(come)));
    }

    private Table table(String come) {
        if (changes.ends().isEmpty() && !changes.isTruncated()) {
            return Collecting.kept(job, fields);
        }
        String rows = "SELECT " + names(fields) + " FROM " + come;
        if (changes.isTruncated()) {
            return job.bench().tables().draft(new Change.Whole(), rows);
        }
        long gone =
                count(
                        "(SELECT * FROM %s t ANTI JOIN %s c ON %s) t SEMI JOIN %s c ON %s"
                                .formatted(TOUCHED, come, same(), old(), same()));
        if (gone == 0) {
            List<String> columns = key.stream().map(Field::name).toList();
            return job.bench().tables().draft(new Change.Merge(columns), rows);
        }
        String kept = "SELECT t.* FROM %s t ANTI JOIN %s c ON %s".formatted(old(), TOUCHED, same());
        return job.bench().tables().draft(new Change.Whole(), kept + " UNION ALL " + rows);
    }

    /// The rows that came, with the values that no message repeated taken from the lake.
    private String complete(Loading loading) throws IOException {
        String come = loading.come();
        List<NetChanges.Net> partial =
                changes.ends().values().stream().filter(Applying::isPartial).toList();
        if (partial.isEmpty()) {
            return come;
        }
        Staged bases = bases();
        List<Field> columns = bases.fields();
        hold("socle_base", bases, columns);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String name = Sql.quote(fields.get(i).name());
            values.add(
                    "CASE WHEN contains(b.mask, ',%1$d,') THEN o.%2$s ELSE c.%2$s END AS %2$s"
                            .formatted(i, name));
        }
        String mine =
                IntStream.range(0, key.size())
                        .mapToObj(i -> "b.k" + i + " = c." + Sql.quote(key.get(i).name()))
                        .collect(Collectors.joining(" AND "));
        String base =
                IntStream.range(0, key.size())
                        .mapToObj(i -> "b.b" + i + " = o." + Sql.quote(key.get(i).name()))
                        .collect(Collectors.joining(" AND "));
        engine.execute(
                "CREATE OR REPLACE TEMP TABLE %s AS SELECT %s FROM %s c LEFT JOIN socle_base b ON %s LEFT JOIN %s o ON %s"
                        .formatted(COME, String.join(", ", values), come, mine, old(), base));
        return COME;
    }

    /// Rows as they are at the end, as a copy would give them.
    private Staged rows() throws IOException {
        try (CsvRows out = new CsvRows(job.scratch("changes.csv"))) {
            for (NetChanges.Net net : changes.ends().values()) {
                if (net.row().isPresent()) {
                    out.row(texts(net.row().get()));
                }
            }
            return out.staged(job.scratch("changes.csv"), fields);
        }
    }

    /// All keys that changed.
    private Staged touched() throws IOException {
        try (CsvRows out = new CsvRows(job.scratch("keys.csv"))) {
            for (List<String> values : changes.ends().keySet()) {
                out.row(new ArrayList<>(values));
            }
            return out.staged(job.scratch("keys.csv"), key);
        }
    }

    /// For each row with values that were not repeated: its key, the key that it had in the lake,
    /// and the places of those values.
    private Staged bases() throws IOException {
        List<Field> columns = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            columns.add(renamed(key.get(i), "k" + i));
        }
        for (int i = 0; i < key.size(); i++) {
            columns.add(renamed(key.get(i), "b" + i));
        }
        columns.add(new Field("mask", "text", "VARCHAR", Field.Exact.YES));
        try (CsvRows out = new CsvRows(job.scratch("bases.csv"))) {
            for (Map.Entry<List<String>, NetChanges.Net> end : changes.ends().entrySet()) {
                if (isPartial(end.getValue())) {
                    List<@Nullable String> row = new ArrayList<>(end.getKey());
                    row.addAll(end.getValue().base());
                    row.add(mask(end.getValue().row().orElseThrow()));
                    out.row(row);
                }
            }
            return out.staged(job.scratch("bases.csv"), columns);
        }
    }

    private static Field renamed(Field field, String name) {
        return new Field(name, field.foreign(), field.type(), field.known());
    }

    private static boolean isPartial(NetChanges.Net net) {
        return net.row().isPresent()
                && net.row().get().stream().anyMatch(cell -> cell instanceof Cell.Unchanged);
    }

    private static String mask(List<Cell> row) {
        return IntStream.range(0, row.size())
                .filter(i -> row.get(i) instanceof Cell.Unchanged)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(",", ",", ","));
    }

    private List<@Nullable String> texts(List<Cell> row) {
        @Nullable String[] texts = new @Nullable String[row.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] =
                    switch (row.get(i)) {
                        case Cell.Nothing _, Cell.Unchanged _ -> null;
                        case Cell.Text(String text) -> text(text, fields.get(i));
                    };
        }
        return Arrays.asList(texts);
    }

    /// A copy casts arrays to JSON and blank-padded text to text; the log does neither.
    private static String text(String text, Field field) {
        if (field.coding() == Coding.LIST) {
            return ArrayText.json(text);
        }
        return field.foreign().equals("bpchar") ? text.replaceAll(" +$", "") : text;
    }

    private void hold(String table, Staged staged, List<Field> columns) {
        String select =
                IntStream.range(0, columns.size())
                        .mapToObj(
                                i ->
                                        columns.get(i).typed(Staged.raw(i))
                                                + " AS "
                                                + Sql.quote(columns.get(i).name()))
                        .collect(Collectors.joining(", "));
        engine.execute(
                "CREATE OR REPLACE TEMP TABLE "
                        + table
                        + " AS SELECT "
                        + select
                        + " FROM "
                        + staged.texts());
    }

    private String old() {
        return Sql.quote(job.node());
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(f -> Sql.quote(f.name())).collect(Collectors.joining(", "));
    }

    private String same() {
        return key.stream()
                .map(f -> Sql.quote(f.name()))
                .map(name -> "t." + name + " = c." + name)
                .collect(Collectors.joining(" AND "));
    }

    private long count(String from) {
        return Long.parseLong(
                String.valueOf(engine.query("SELECT count(*) FROM " + from).at(0, 0)));
    }
}
