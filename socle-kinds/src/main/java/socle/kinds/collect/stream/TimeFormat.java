package socle.kinds.collect.stream;

import java.util.Locale;
import java.util.Map;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Sql;
import socle.api.text.Suggestion;

/// How dates and times are written in events.
final class TimeFormat {

    /// As ISO 8601 and the engine write them.
    static final String ISO = "iso";

    /// Microseconds in one unit of each form.
    private static final Map<String, String> EPOCHS =
            Map.of("epoch_s", "1000000", "epoch_ms", "1000", "epoch_us", "1");

    /// The years 1 to 9999, in microseconds since 1970: what every engine can hold.
    private static final String BOUNDS = "-62135596800000000 AND 253402300799999999";

    private TimeFormat() {}

    /// Refuses what is no form, or one for a column that holds no time.
    static void check(String format, String type) {
        boolean pattern = format.indexOf('%') >= 0;
        if (!pattern && !format.equals(ISO) && !EPOCHS.containsKey(format)) {
            throw SpecProblem.at(
                    "format",
                    Phrase.of(
                            "'%s' is no form of a time",
                            "«\u00a0%s\u00a0» n’est pas une forme d’heure", format),
                    Suggestion.todo(
                            format.toLowerCase(Locale.ROOT),
                            java.util.List.of(ISO, "epoch_s", "epoch_ms", "epoch_us"),
                            new Phrase(
                                    "write iso, epoch_s, epoch_ms, epoch_us or a pattern such as"
                                            + " %d/%m/%Y",
                                    "écrivez iso, epoch_s, epoch_ms, epoch_us ou un motif tel que"
                                            + " %d/%m/%Y")));
        }
        if (!format.equals(ISO) && !isTime(new Column("", type))) {
            throw SpecProblem.at(
                    "format",
                    Phrase.of(
                            "a column of type %s holds no time",
                            "une colonne de type %s ne contient pas d’heure", type),
                    new Phrase(
                            "leave `format` out, or write DATE, TIMESTAMP or TIMESTAMPTZ",
                            "retirez `format`, ou écrivez DATE, TIMESTAMP ou TIMESTAMPTZ"));
        }
    }

    /// Whether a column holds a date, or a date and a time.
    static boolean isTime(Column column) {
        return switch (new Column("", Types.canonical(column.type())).family()) {
            case DATE, TIMESTAMP -> true;
            case TEXT, NUMBER, TRUTH, TIME, OTHER -> false;
        };
    }

    /// The value of a text, null when it is none.
    static String value(String text, String format, String type) {
        if (EPOCHS.containsKey(format)) {
            String micros =
                    "CAST(TRY_CAST(%s AS DECIMAL(27,6)) * %s AS HUGEINT)"
                            .formatted(text, EPOCHS.get(format));
            return "CAST(CASE WHEN %1$s BETWEEN %2$s THEN make_timestamp(CAST(%1$s AS BIGINT)) END AS %3$s)"
                    .formatted(micros, BOUNDS, type);
        }
        return format.equals(ISO)
                ? "TRY_CAST(%s AS %s)".formatted(text, type)
                : "TRY_CAST(try_strptime(%s, %s) AS %s)".formatted(text, Sql.literal(format), type);
    }
}
