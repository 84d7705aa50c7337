package socle.kinds.transform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.Bench;
import socle.api.Outcome;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Sql;

/// Looks at one table: one scan for all rules on single rows, one query for each of the others.
record CheckWork(CheckSpec spec, Bench bench) {

    /// The part that keeps failing rows.
    static final String FAILING = "failing";

    /// How many failing rows are kept, all rules together; all are counted.
    private static final int KEPT = 1000;

    /// How many of them are evidence.
    private static final int SAMPLED = 10;

    private static final String MASK = "•••";

    /// What stands of a table after the scan.
    ///
    /// @param broken how many rows break each rule
    /// @param newest milliseconds since 1970 of the newest value, when freshness is asked
    private record Seen(long rows, Map<Rule, Long> broken, Optional<Long> newest) {}

    Outcome outcome() {
        try {
            String table = spec.on().node().value();
            Columns columns =
                    new Columns(table, engine().describe("select * from " + Sql.quote(table)));
            List<Problem> problems = new ArrayList<>(columns.unknown(CheckKind.named(spec)));
            problems.addAll(CheckKind.timeless(spec, columns));
            return problems.isEmpty() ? judged(columns) : Failures.of(problems.getFirst());
        } catch (SqlFailure failure) {
            return Failures.at(
                    spec.on().place(),
                    failure,
                    new Phrase("mend the rule, or the table", "corrigez la règle, ou la table"));
        }
    }

    private Outcome judged(Columns columns) {
        List<Rule> rules = Rule.of(spec, columns);
        Seen seen = look(rules, columns.table());
        List<Evidence> told = new ArrayList<>();
        seen.broken()
                .forEach(
                        (rule, found) ->
                                told.add(
                                        new Tally(rule.culprits(), found, seen.rows())
                                                .verdict(
                                                        rule.claim(),
                                                        rule.label(),
                                                        spec.severity())));
        spec.volume().ifPresent(volume -> told.add(volume(volume, seen.rows())));
        spec.freshness().ifPresent(freshness -> told.add(freshness(freshness, seen.newest())));
        Map<String, String> failing = new LinkedHashMap<>();
        seen.broken()
                .forEach(
                        (rule, found) -> {
                            if (found > 0) {
                                failing.put(rule.name(), rows(rule, columns));
                            }
                        });
        try {
            spec.sql().ifPresent(sql -> custom(sql, columns, told, failing));
        } catch (SqlFailure failure) {
            return custom(failure);
        }
        return kept(told, failing, columns.has("rule") ? "broken_rule" : "rule");
    }

    private Seen look(List<Rule> rules, String table) {
        List<Rule> alone =
                rules.stream().filter(rule -> rule.found() instanceof Rule.Found.Alone).toList();
        String counts =
                alone.stream()
                        .map(rule -> ", count(*) filter (where " + rule.condition() + ")")
                        .collect(Collectors.joining());
        String newest =
                spec.freshness()
                        .map(
                                asked ->
                                        ", epoch_ms(max(%s))"
                                                .formatted(Sql.quote(asked.column().column())))
                        .orElse("");
        Rows scan =
                engine().query(
                                "select count(*)%s%s from %s"
                                        .formatted(counts, newest, Sql.quote(table)));
        Map<Rule, Long> broken = new LinkedHashMap<>();
        rules.forEach(rule -> broken.put(rule, broken(rule, alone, scan)));
        Object last = scan.at(0, scan.columns().size() - 1);
        return new Seen(
                number(scan, 0),
                broken,
                newest.isEmpty() ? Optional.empty() : Optional.ofNullable((Long) last));
    }

    private long broken(Rule rule, List<Rule> alone, Rows scan) {
        return switch (rule.found()) {
            case Rule.Found.Alone _ -> number(scan, alone.indexOf(rule) + 1);
            case Rule.Found.Among(String count, String _) -> number(engine().query(count), 0);
        };
    }

    private Evidence volume(CheckSpec.Volume volume, long rows) {
        boolean holds =
                rows >= volume.min().orElse(0L) && rows <= volume.max().orElse(Long.MAX_VALUE);
        Phrase least = volume.min().map(Phrase::count).orElse(Phrase.same("0"));
        Phrase asked =
                volume.max()
                        .map(Phrase::count)
                        .map(most -> Phrase.of("%s to %s", "%s à %s", least, most))
                        .orElse(Phrase.of("at least %s", "au moins %s", least));
        return verdict(
                "check.volume",
                new Phrase("number of rows", "nombre de lignes"),
                holds,
                Phrase.of(
                        "%s; %s expected", "%s\u202f; attendu\u00a0: %s", Tally.rows(rows), asked));
    }

    private Evidence freshness(CheckSpec.Freshness freshness, Optional<Long> newest) {
        String name = freshness.column().column();
        Phrase label = Phrase.of("%s is fresh", "%s est à jour", name);
        if (newest.isEmpty()) {
            return verdict(
                    "check.freshness",
                    label,
                    false,
                    Phrase.of("no value in '%s'", "aucune valeur dans «\u00a0%s\u00a0»", name));
        }
        Instant last = Instant.ofEpochMilli(newest.get());
        Duration age = Duration.between(last, bench.clock().instant());
        return verdict(
                "check.freshness",
                label,
                age.compareTo(freshness.within()) <= 0,
                Phrase.of(
                        "the newest '%s' is %s, %s ago; at most %s",
                        "le «\u00a0%s\u00a0» le plus récent est %s, il y a %s\u202f; au plus %s",
                        name,
                        last,
                        span(age),
                        span(freshness.within())));
    }

    /// A length of time in its largest fitting unit, rounded down.
    private static Phrase span(Duration time) {
        if (time.toHours() >= 72) {
            return Phrase.of("%s d", "%s j", time.toDays());
        }
        return time.toMinutes() >= 120
                ? Phrase.same(time.toHours() + " h")
                : Phrase.same(time.toMinutes() + " min");
    }

    private void custom(
            Sql sql, Columns columns, List<Evidence> told, Map<String, String> failing) {
        String rows = "(\n" + sql.text() + "\n)";
        long found = number(engine().query("select count(*) from " + rows), 0);
        told.add(
                verdict(
                        "check.sql",
                        new Phrase("the query finds no row", "la requête ne trouve aucune ligne"),
                        found == 0,
                        Phrase.of("it finds %s", "elle trouve %s", Tally.rows(found))));
        if (found > 0) {
            List<Column> own = engine().describe("select * from " + rows);
            failing.put("sql", "select %s from %s".formatted(distinctly(own, columns), rows));
        }
    }

    /// The columns of the author's query; one that has the name of a column of the table and not
    /// its type is renamed, as all failing rows share one table.
    private String distinctly(List<Column> own, Columns columns) {
        return own.stream()
                .map(
                        column -> {
                            boolean clash =
                                    columns.has(column.name())
                                            && !columns.of(column.name())
                                                    .type()
                                                    .equals(column.type());
                            String name = clash ? "sql_" + column.name() : column.name();
                            return masked(column.name()) + " as " + Sql.quote(name);
                        })
                .collect(Collectors.joining(", "));
    }

    private String rows(Rule rule, Columns columns) {
        String values =
                columns.names().stream()
                        .map(name -> masked(name) + " as " + Sql.quote(name))
                        .collect(Collectors.joining(", "));
        return "select %s from %s t where %s"
                .formatted(values, Sql.quote(columns.table()), rule.condition());
    }

    private String masked(String column) {
        boolean hidden =
                spec.masked().stream().anyMatch(one -> one.column().equalsIgnoreCase(column));
        return hidden
                ? "case when %s is null then null else %s end"
                        .formatted(Sql.quote(column), Sql.literal(MASK))
                : Sql.quote(column);
    }

    private Outcome kept(List<Evidence> told, Map<String, String> failing, String name) {
        if (failing.isEmpty()) {
            return Outcome.Done.of(told);
        }
        int each = Math.max(1, KEPT / failing.size());
        String all =
                failing.entrySet().stream()
                        .map(
                                rule ->
                                        "(select %s as %s, * from (%s) limit %d)"
                                                .formatted(
                                                        Sql.literal(rule.getKey()),
                                                        name,
                                                        rule.getValue(),
                                                        each))
                        .collect(Collectors.joining(" union all by name "));
        Table table = bench.tables().part(FAILING).draft(new Change.Whole(), all);
        Rows few =
                engine().query(
                                "select * from %s limit %d"
                                        .formatted(Sql.quote(table.name()), SAMPLED));
        told.add(
                new Evidence.Sample(
                        new Claim("check.failing"),
                        new Phrase("failing rows", "lignes fautives"),
                        few));
        return Outcome.Done.of(table, told);
    }

    private Evidence verdict(String claim, Phrase label, boolean holds, Phrase why) {
        return new Evidence.Verdict(new Claim(claim), label, holds, spec.severity(), why);
    }

    private Outcome custom(SqlFailure failure) {
        // Why: the author's query stands on the second line, behind "select count(*) from (".
        int shift = "select count(*) from (\n".length();
        Sql sql = spec.sql().orElseThrow();
        int offset = failure.offset() < shift ? -1 : failure.offset() - shift;
        return Failures.at(
                sql.at(offset), failure, new Phrase("mend the query", "corrigez la requête"));
    }

    private Engine engine() {
        return bench.engine();
    }

    private static long number(Rows rows, int column) {
        return ((Number) Objects.requireNonNull(rows.at(0, column))).longValue();
    }
}
