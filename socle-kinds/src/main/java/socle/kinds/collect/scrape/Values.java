package socle.kinds.collect.scrape;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns texts of pages into values, written as the engine reads them. Nothing is rounded or cut: a
/// text that is not of the type is none of its values.
final class Values {

    private static final Set<String> YES = Set.of("true", "yes", "1", "oui", "vrai");
    private static final Set<String> NO = Set.of("false", "no", "0", "non", "faux");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Set<String> nulls;
    private final String decimal;
    private final Pattern grouped;
    private final List<DateTimeFormatter> dates;
    private final List<DateTimeFormatter> instants;

    Values(ScrapeSpec spec) {
        this.nulls = Set.copyOf(spec.null_values());
        this.decimal = spec.decimal();
        String between = spec.thousands().map(Pattern::quote).orElse("") + " \u00a0\u202f\u2009";
        this.grouped =
                Pattern.compile(
                        "[+-]?[0-9]{1,3}(["
                                + between
                                + "][0-9]{3})+(\\Q"
                                + decimal
                                + "\\E[0-9]*)?");
        this.dates = forms(spec.date_format(), DateTimeFormatter.ISO_LOCAL_DATE);
        this.instants = forms(spec.timestamp_format(), DateTimeFormatter.ISO_DATE_TIME);
    }

    private static List<DateTimeFormatter> forms(Optional<String> form, DateTimeFormatter iso) {
        return form.flatMap(DateForm::of).orElse(List.of(iso));
    }

    /// Whether a text means that there is no value.
    boolean isNone(String text) {
        return nulls.contains(text);
    }

    /// The value that a text is, in the engine's writing; nothing when it is none of the type.
    Optional<String> value(String text, ValueType type) {
        return switch (type.sort()) {
            case TEXT -> Optional.of(wellFormed(text));
            case BITS_8, BITS_16, BITS_32, BITS_64, BITS_128 ->
                    number(text).flatMap(number -> whole(number, type.bits()));
            case FLOAT ->
                    number(text)
                            .map(BigDecimal::doubleValue)
                            .filter(Double::isFinite)
                            .map(String::valueOf);
            case DECIMAL -> number(text).flatMap(number -> decimal(number, type));
            case TRUTH -> truth(text.toLowerCase(Locale.ROOT));
            case DATE -> date(text).map(LocalDate::toString);
            case TIME ->
                    read(text, List.of(DateTimeFormatter.ISO_LOCAL_TIME), LocalTime::from)
                            .map(DateTimeFormatter.ISO_LOCAL_TIME::format);
            case LOCAL -> local(text).map(DateTimeFormatter.ISO_LOCAL_DATE_TIME::format);
            case INSTANT ->
                    read(spaced(text), instants, OffsetDateTime::from)
                            .map(at -> at.withOffsetSameInstant(ZoneOffset.UTC))
                            .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
            case UUID -> Optional.of(text).filter(UUID.asMatchPredicate());
        };
    }

    private Optional<BigDecimal> number(String text) {
        String sign = text.replace('\u2212', '-');
        String plain = grouped.matcher(sign).matches() ? ungrouped(sign) : sign;
        String pointed = decimal.equals(",") ? commaToPoint(plain) : plain;
        return NUMBER.matcher(pointed).matches()
                ? Optional.of(new BigDecimal(pointed))
                : Optional.empty();
    }

    private static String commaToPoint(String text) {
        return text.indexOf('.') >= 0 ? "" : text.replace(',', '.');
    }

    private String ungrouped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || c == '-' || c == decimal.charAt(0)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static Optional<String> whole(BigDecimal number, int bits) {
        if (number.precision() - number.scale() > 40 || number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        BigInteger whole = number.toBigInteger();
        return whole.bitLength() < bits ? Optional.of(whole.toString()) : Optional.empty();
    }

    private static Optional<String> decimal(BigDecimal number, ValueType type) {
        BigDecimal bare = number.stripTrailingZeros();
        boolean fits =
                bare.scale() <= type.scale()
                        && (long) bare.precision() - bare.scale() <= type.digits() - type.scale();
        return fits ? Optional.of(bare.toPlainString()) : Optional.empty();
    }

    private static Optional<String> truth(String text) {
        return YES.contains(text)
                ? Optional.of("true")
                : NO.contains(text) ? Optional.of("false") : Optional.empty();
    }

    /// A date, or an instant at midnight.
    private Optional<LocalDate> date(String text) {
        Optional<LocalDate> date = read(text, dates, LocalDate::from);
        return date.isPresent() || !text.contains("T")
                ? date
                : local(text)
                        .filter(at -> at.toLocalTime().equals(LocalTime.MIDNIGHT))
                        .map(LocalDateTime::toLocalDate);
    }

    /// An instant of no zone: a text that tells a zone is none.
    private Optional<LocalDateTime> local(String text) {
        String spaced = spaced(text);
        return read(spaced, instants, OffsetDateTime::from).isPresent()
                ? Optional.empty()
                : read(spaced, instants, LocalDateTime::from);
    }

    private static String spaced(String text) {
        boolean iso = text.length() > 10 && text.charAt(4) == '-' && text.charAt(10) == ' ';
        return iso ? text.substring(0, 10) + "T" + text.substring(11) : text;
    }

    private static <T> Optional<T> read(
            String text, List<DateTimeFormatter> forms, TemporalQuery<T> query) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(form.parse(text, query));
            } catch (DateTimeException _) {
                // the next language may read it
            }
        }
        return Optional.empty();
    }

    /// Half a character, which only a broken page has, becomes U+FFFD.
    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c == 0) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\ufffd');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
