package socle.kinds.show.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.Asking;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Control;
import socle.api.show.Control.Option;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.api.text.Suggestion;

/// A choice among the values of a column, the commonest of them; values are asked of the engine as
/// this reader may see them.
record ValueFilter(
        FilterPart part,
        Column column,
        List<String> values,
        long all,
        List<String> picked,
        List<Phrase> troubles)
        implements Filter {

    ValueFilter {
        values = List.copyOf(values);
        picked = List.copyOf(picked);
        troubles = List.copyOf(troubles);
    }

    /// @param table whose values are offered
    static ValueFilter of(FilterPart part, String table, Column column, Asking asking) {
        Rows commonest =
                asking.query(
                        """
                        SELECT v, count(*) OVER () AS k FROM (
                          SELECT CAST(%1$s AS VARCHAR) AS v, count(*) AS n FROM %2$s
                          WHERE %1$s IS NOT NULL GROUP BY %1$s)
                        ORDER BY n DESC, v LIMIT %3$d"""
                                .formatted(
                                        Sql.quote(column.name()), Sql.quote(table), part.most()));
        SequencedSet<String> values = new LinkedHashSet<>();
        commonest.column("v").forEach(value -> values.add(String.valueOf(value)));
        long all = commonest.size() == 0 ? 0 : whole(commonest.at(0, 1));
        List<String> picked = new ArrayList<>();
        List<Phrase> troubles = new ArrayList<>();
        for (String value : wanted(part, asking)) {
            if (values.contains(value) || isThere(table, column, value, asking)) {
                values.add(value);
                picked.add(value);
            } else {
                troubles.add(unknown(part, value, values));
            }
        }
        return new ValueFilter(part, column, sorted(values, column), all, picked, troubles);
    }

    private static List<String> wanted(FilterPart part, Asking asking) {
        List<String> wanted =
                asking.chosen(part.id()).stream().filter(it -> !it.isBlank()).distinct().toList();
        return part.form() == FilterPart.Form.SEVERAL
                ? wanted.stream().limit(part.most()).toList()
                : wanted.stream().limit(1).toList();
    }

    /// A value beyond the commonest may be told in an address too.
    private static boolean isThere(String table, Column column, String value, Asking asking) {
        return asking.query(
                                "SELECT 1 FROM %s WHERE CAST(%s AS VARCHAR) = ? LIMIT 1"
                                        .formatted(Sql.quote(table), Sql.quote(column.name())),
                                value)
                        .size()
                > 0;
    }

    private static Phrase unknown(FilterPart part, String value, SequencedSet<String> values) {
        return Phrase.of(
                        "%s has no value '%s';",
                        "%s n’a pas de valeur «\u00a0%s\u00a0»\u202f;", part.words(), value)
                .then(
                        Suggestion.todo(
                                value,
                                values,
                                new Phrase("nothing is chosen there.", "rien n’y est choisi.")));
    }

    private static List<String> sorted(SequencedSet<String> values, Column column) {
        List<String> sorted = new ArrayList<>(values);
        if (column.family() == Column.Family.NUMBER) {
            sorted.sort((one, other) -> new BigDecimal(one).compareTo(new BigDecimal(other)));
        } else {
            Collections.sort(sorted);
        }
        return sorted;
    }

    private static long whole(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    @Override
    public Control control() {
        Phrase label = Phrase.same(part.words());
        Phrase every = new Phrase("All", "Tout");
        List<Option> options = values.stream().map(this::option).toList();
        return part.form() == FilterPart.Form.SEVERAL
                ? new Control.SomeOf(part.id(), label, hint(), every, options)
                : new Control.OneOf(part.id(), label, hint(), every, options);
    }

    private Option option(String value) {
        return new Option(value, words(value), picked.contains(value));
    }

    /// A value as people read it.
    Phrase words(String value) {
        return column.family() != Column.Family.TRUTH
                ? Phrase.same(value)
                : value.equals("true") ? new Phrase("yes", "oui") : new Phrase("no", "non");
    }

    private Phrase hint() {
        return all <= part.most()
                ? Phrase.same("")
                : Phrase.of(
                        "The %s commonest of %s",
                        "Les %s plus fréquentes sur %s",
                        Phrase.count(part.most()),
                        Phrase.count(all));
    }

    @Override
    public Map<String, List<String>> chosen() {
        return picked.isEmpty() ? Map.of() : Map.of(part.id(), picked);
    }

    @Override
    public Optional<Condition> on(Column target) {
        if (picked.isEmpty()) {
            return Optional.empty();
        }
        String name = Sql.quote(target.name());
        String text = target.type().equals("VARCHAR") ? name : "CAST(" + name + " AS VARCHAR)";
        String marks = picked.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return Optional.of(new Condition(text + " IN (" + marks + ")", picked));
    }
}
