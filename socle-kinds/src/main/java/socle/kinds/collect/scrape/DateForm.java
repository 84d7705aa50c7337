package socle.kinds.collect.scrape;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How dates are written on pages, in the letters of C's `strptime`: `%d/%m/%Y`. The names of
/// months and days are read in English and in French.
final class DateForm {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private DateForm() {}

    /// Formatters that read a form, one a language; nothing when a letter means nothing.
    static Optional<List<DateTimeFormatter>> of(String form) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c != '%') {
                builder.appendLiteral(c);
                continue;
            }
            i += form.startsWith("%-", i) ? 2 : 1;
            if (i >= form.length() || !letter(builder, form.charAt(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(
                LANGUAGES.stream()
                        .map(builder::toFormatter)
                        .map(one -> one.withResolverStyle(ResolverStyle.STRICT))
                        .toList());
    }

    /// A number may be written with or without its leading zero.
    private static boolean letter(DateTimeFormatterBuilder builder, char letter) {
        switch (letter) {
            case 'd' -> builder.appendPattern("d");
            case 'm' -> builder.appendPattern("M");
            case 'Y' -> builder.appendPattern("uuuu");
            case 'y' -> builder.appendValueReduced(ChronoField.YEAR, 2, 2, 1969);
            case 'B' -> builder.appendPattern("MMMM");
            case 'b' -> builder.appendPattern("MMM");
            case 'A' -> builder.appendPattern("EEEE");
            case 'a' -> builder.appendPattern("EEE");
            case 'H' -> builder.appendPattern("H");
            case 'I' -> builder.appendPattern("h");
            case 'p' -> builder.appendPattern("a");
            case 'M' -> builder.appendPattern("m");
            case 'S' -> builder.appendPattern("s");
            case 'f' -> builder.appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, false);
            case 'z' -> builder.appendPattern("[XXX][XX][X]");
            case '%' -> builder.appendLiteral('%');
            default -> {
                return false;
            }
        }
        return true;
    }
}
