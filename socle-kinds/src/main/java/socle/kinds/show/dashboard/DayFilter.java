package socle.kinds.show.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import socle.api.Asking;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Control;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// A stretch of days of a column of dates or moments.
///
/// @param from the first day, or empty
/// @param until the last day, or empty
record DayFilter(
        FilterPart part,
        List<Control.Stretch> given,
        String from,
        String until,
        List<Phrase> troubles)
        implements Filter {

    DayFilter {
        given = List.copyOf(given);
        troubles = List.copyOf(troubles);
    }

    static DayFilter of(FilterPart part, String table, Column column, Asking asking) {
        List<Phrase> troubles = new ArrayList<>();
        String from = day(part, part.id(), asking, troubles);
        String until = day(part, part.until(), asking, troubles);
        if (!from.isEmpty() && !until.isEmpty() && from.compareTo(until) > 0) {
            troubles.add(
                    Phrase.of(
                            "%s: %s comes after %s; nothing is chosen there.",
                            "%s\u00a0: le %s vient après le %s\u202f; rien n’y est choisi.",
                            part.words(),
                            from,
                            until));
            from = "";
            until = "";
        }
        return new DayFilter(part, given(table, column, asking), from, until, troubles);
    }

    private static List<Control.Stretch> given(String table, Column column, Asking asking) {
        Rows ends =
                asking.query(
                        "SELECT CAST(CAST(min(%1$s) AS DATE) AS VARCHAR), CAST(CAST(max(%1$s) AS DATE) AS VARCHAR) FROM %2$s"
                                .formatted(Sql.quote(column.name()), Sql.quote(table)));
        return ends.at(0, 0) instanceof String first && ends.at(0, 1) instanceof String last
                ? List.of(new Control.Stretch(first, last))
                : List.of();
    }

    private static String day(FilterPart part, String name, Asking asking, List<Phrase> troubles) {
        String text = asking.chosen(name).stream().findFirst().orElse("").strip();
        try {
            return text.isEmpty() ? "" : LocalDate.parse(text).toString();
        } catch (DateTimeParseException _) {
            troubles.add(
                    Phrase.of(
                            "%s: '%s' is no day; write it as 1999-01-31.",
                            "%s\u00a0: «\u00a0%s\u00a0» n’est pas un jour\u202f; écrivez-le"
                                    + " 1999-01-31.",
                            part.words(),
                            text));
            return "";
        }
    }

    @Override
    public Control control() {
        Phrase hint =
                given.stream()
                        .findFirst()
                        .map(it -> Phrase.of("From %s to %s", "Du %s au %s", it.first(), it.last()))
                        .orElse(Phrase.same(""));
        return new Control.Days(
                part.id(),
                part.until(),
                Phrase.same(part.words()),
                hint,
                given.stream().findFirst(),
                new Control.Ends(from, until));
    }

    @Override
    public Map<String, List<String>> chosen() {
        SequencedMap<String, List<String>> chosen = new LinkedHashMap<>();
        if (!from.isEmpty()) {
            chosen.put(part.id(), List.of(from));
        }
        if (!until.isEmpty()) {
            chosen.put(part.until(), List.of(until));
        }
        return chosen;
    }

    /// Compared as it is stored, so that the engine skips what it need not read.
    @Override
    public Optional<Condition> on(Column target) {
        String name = Sql.quote(target.name());
        List<String> conditions = new ArrayList<>();
        List<String> days = new ArrayList<>();
        if (!from.isEmpty()) {
            conditions.add(name + " >= CAST(? AS DATE)");
            days.add(from);
        }
        if (!until.isEmpty()) {
            conditions.add(name + " < CAST(? AS DATE) + INTERVAL 1 DAY");
            days.add(until);
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition(String.join(" AND ", conditions), days));
    }

    /// The days that are chosen, in words.
    Phrase days() {
        return from.isEmpty()
                ? Phrase.of("until %s", "jusqu’au %s", until)
                : until.isEmpty()
                        ? Phrase.of("from %s on", "à partir du %s", from)
                        : Phrase.of("%s to %s", "du %s au %s", from, until);
    }
}
