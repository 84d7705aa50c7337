package socle.kinds.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.data.Column;
import socle.api.proof.Claim;
import socle.api.text.ColumnRef;
import socle.api.text.Phrase;
import socle.api.text.Scalar;
import socle.api.text.Sql;

/// A rule that each row of a table keeps or breaks. A null breaks only `not_null`.
///
/// @param name how failing rows name it: `range(speed)`
/// @param culprits what rows that break it are, to stand after « rows »
/// @param found how they are found
record Rule(String name, Claim claim, Phrase label, Phrase culprits, Found found) {

    /// How rows that break a rule are found in the table.
    sealed interface Found {

        /// Looking at the row alone: one scan counts for all such rules.
        record Alone(String condition) implements Found {}

        /// Looking at other rows too.
        ///
        /// @param count a query of one number
        /// @param condition on a row `t` of the table
        record Among(String count, String condition) implements Found {}
    }

    /// How many values of a list are told in words.
    private static final int TOLD = 6;

    /// Every rule of a check that looks at rows.
    static List<Rule> of(CheckSpec spec, Columns columns) {
        List<Rule> rules = new ArrayList<>();
        spec.not_null().forEach(column -> rules.add(notNull(column)));
        spec.unique().forEach(key -> rules.add(unique(key, columns.table())));
        spec.accepted().forEach((column, values) -> rules.add(accepted(column, values, columns)));
        spec.range().forEach((column, range) -> rules.add(range(column, range, columns)));
        spec.pattern().forEach((column, form) -> rules.add(pattern(column, form)));
        spec.relationship().forEach(to -> rules.add(relationship(to, columns.table())));
        return rules;
    }

    /// The condition that a row `t` of the table breaks it.
    String condition() {
        return switch (found) {
            case Found.Alone(String condition) -> condition;
            case Found.Among(String _, String condition) -> condition;
        };
    }

    private static Rule notNull(ColumnRef column) {
        String name = column.column();
        return new Rule(
                "not_null(" + name + ")",
                new Claim("check.not_null"),
                Phrase.of("%s is never null", "%s n’est jamais vide", name),
                Phrase.of("without a value in '%s'", "sans valeur dans «\u00a0%s\u00a0»", name),
                new Found.Alone(Sql.quote(name) + " is null"));
    }

    private static Rule unique(List<ColumnRef> key, String table) {
        List<String> names = Columns.names(key);
        String listed = Columns.listed(key);
        String twice =
                "select %1$s, count(*) as socle__times from %2$s where %3$s group by %1$s having count(*) > 1"
                        .formatted(
                                Columns.list(names),
                                Sql.quote(table),
                                Columns.every(names, "? is not null"));
        return new Rule(
                "unique(" + listed + ")",
                new Claim("check.unique"),
                Phrase.of("%s is unique", "%s est unique", listed),
                Phrase.of(
                        "sharing their %s with another row",
                        "dont %s est aussi dans une autre", listed),
                new Found.Among(
                        "select coalesce(sum(socle__times), 0) from (" + twice + ")",
                        "exists (select 1 from (%s) d where %s)"
                                .formatted(twice, Columns.every(names, "d.? = t.?"))));
    }

    private static Rule accepted(ColumnRef column, List<Scalar> values, Columns columns) {
        String name = column.column();
        Column typed = columns.of(name);
        String list =
                values.stream()
                        .map(value -> literal(value, typed))
                        .collect(Collectors.joining(", "));
        return new Rule(
                "accepted(" + name + ")",
                new Claim("check.accepted"),
                Phrase.of("%s is one of %s", "%s est l’un de %s", name, told(values)),
                Phrase.of("with another '%s'", "avec un autre «\u00a0%s\u00a0»", name),
                new Found.Alone("%s not in (%s)".formatted(Sql.quote(name), list)));
    }

    private static Rule range(ColumnRef column, CheckSpec.Range range, Columns columns) {
        String name = column.column();
        Column typed = columns.of(name);
        String outside =
                Stream.concat(
                                range.min().stream()
                                        .map(min -> Sql.quote(name) + " < " + literal(min, typed)),
                                range.max().stream()
                                        .map(max -> Sql.quote(name) + " > " + literal(max, typed)))
                        .collect(Collectors.joining(" or "));
        Phrase limits = limits(range);
        return new Rule(
                "range(" + name + ")",
                new Claim("check.range"),
                Phrase.of("%s %s", "%s %s", name, limits),
                Phrase.of(
                        "whose '%s' is not %s", "dont «\u00a0%s\u00a0» n’est pas %s", name, limits),
                new Found.Alone(outside));
    }

    private static Rule pattern(ColumnRef column, String form) {
        String name = column.column();
        return new Rule(
                "pattern(" + name + ")",
                new Claim("check.pattern"),
                Phrase.of("%s matches %s", "%s suit %s", name, form),
                Phrase.of(
                        "whose '%s' does not match %s",
                        "dont «\u00a0%s\u00a0» ne suit pas %s", name, form),
                new Found.Alone(
                        "not regexp_full_match(cast(%s as varchar), %s)"
                                .formatted(Sql.quote(name), Sql.literal(form))));
    }

    private static Rule relationship(CheckSpec.Relationship to, String table) {
        String name = to.column().column();
        String target = to.to().node() + "." + to.target().column();
        String lost =
                "t.%1$s is not null and not exists (select 1 from %2$s o where o.%3$s = t.%1$s)"
                        .formatted(
                                Sql.quote(name),
                                Sql.quote(to.to().node().value()),
                                Sql.quote(to.target().column()));
        return new Rule(
                "relationship(" + name + ")",
                new Claim("check.relationship"),
                Phrase.of("%s is in %s", "%s est dans %s", name, target),
                Phrase.of(
                        "whose '%s' is not in %s",
                        "dont «\u00a0%s\u00a0» n’est pas dans %s", name, target),
                new Found.Among(
                        "select count(*) from %s t where %s".formatted(Sql.quote(table), lost),
                        lost));
    }

    private static Phrase limits(CheckSpec.Range range) {
        String min = range.min().map(Scalar::words).orElse("");
        String max = range.max().map(Scalar::words).orElse("");
        if (max.isEmpty()) {
            return Phrase.of("at least %s", "au moins %s", min);
        }
        return min.isEmpty()
                ? Phrase.of("at most %s", "au plus %s", max)
                : Phrase.of("between %s and %s", "entre %s et %s", min, max);
    }

    /// A value as its column has it. A number stays as it is written: cast to a whole number, 99.5
    /// would be 100.
    private static String literal(Scalar value, Column column) {
        return value instanceof Scalar.Decimal && column.family() == Column.Family.NUMBER
                ? value.sql()
                : "cast(%s as %s)".formatted(Sql.literal(value.words()), column.type());
    }

    private static String told(List<Scalar> values) {
        String first =
                values.stream().limit(TOLD).map(Scalar::words).collect(Collectors.joining(", "));
        return values.size() > TOLD ? first + "…" : first;
    }
}
