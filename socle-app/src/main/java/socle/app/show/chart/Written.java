package socle.app.show.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Reads the places that authors write in rules and notes.
final class Written {
    private Written() {}

    /// A number; null for anything else.
    static @Nullable Double number(String words) {
        try {
            return Double.valueOf(words);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// A number; NaN for anything else.
    static double value(String words) {
        Double number = number(words);
        return number == null ? Double.NaN : number;
    }

    /// A moment as authors write it: `1999-10-01`, `1999-10`, `1999` or with a time.
    static @Nullable LocalDateTime moment(String words) {
        String whole =
                words.length() == 4
                        ? words + "-01-01"
                        : words.length() == 7 ? words + "-01" : words;
        try {
            return whole.length() <= 10
                    ? LocalDate.parse(whole).atStartOfDay()
                    : LocalDateTime.parse(whole.replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
