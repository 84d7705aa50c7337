package socle.kinds.collect.scrape;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The SQL type of a field, and what its text has to be.
///
/// @param sql as its author wrote it
/// @param digits in all, of a decimal
/// @param scale digits after the point, of a decimal
record ValueType(String sql, Sort sort, int digits, int scale) {

    private static final Pattern FORM =
            Pattern.compile(
                    "([A-Za-z]+(?: [A-Za-z]+)*) *(?:\\( *([0-9]{1,2}) *(?:, *([0-9]{1,2}) *)?\\))?");

    /// What sort of values a type holds; of whole numbers, how many bits.
    enum Sort {
        TEXT,
        BITS_8,
        BITS_16,
        BITS_32,
        BITS_64,
        BITS_128,
        FLOAT,
        DECIMAL,
        TRUTH,
        DATE,
        TIME,
        LOCAL,
        INSTANT,
        UUID
    }

    private static final Map<String, Sort> SORTS =
            Map.ofEntries(
                    Map.entry("VARCHAR", Sort.TEXT),
                    Map.entry("TEXT", Sort.TEXT),
                    Map.entry("TINYINT", Sort.BITS_8),
                    Map.entry("SMALLINT", Sort.BITS_16),
                    Map.entry("INT", Sort.BITS_32),
                    Map.entry("INTEGER", Sort.BITS_32),
                    Map.entry("BIGINT", Sort.BITS_64),
                    Map.entry("HUGEINT", Sort.BITS_128),
                    Map.entry("DOUBLE", Sort.FLOAT),
                    Map.entry("DECIMAL", Sort.DECIMAL),
                    Map.entry("NUMERIC", Sort.DECIMAL),
                    Map.entry("BOOLEAN", Sort.TRUTH),
                    Map.entry("DATE", Sort.DATE),
                    Map.entry("TIME", Sort.TIME),
                    Map.entry("TIMESTAMP", Sort.LOCAL),
                    Map.entry("TIMESTAMPTZ", Sort.INSTANT),
                    Map.entry("TIMESTAMP WITH TIME ZONE", Sort.INSTANT),
                    Map.entry("UUID", Sort.UUID));

    /// The words that begin a type.
    static Set<String> words() {
        return new TreeSet<>(SORTS.keySet());
    }

    /// The type that a text names, when there is one.
    static Optional<ValueType> of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Sort sort = SORTS.get(parts.group(1).toUpperCase(Locale.ROOT));
        boolean bracket = parts.group(2) != null;
        if (sort == null || (bracket && sort != Sort.DECIMAL)) {
            return Optional.empty();
        }
        int digits = bracket ? Integer.parseInt(parts.group(2)) : 18;
        int scale = parts.group(3) != null ? Integer.parseInt(parts.group(3)) : bracket ? 0 : 3;
        return digits < 1 || digits > 38 || scale > digits
                ? Optional.empty()
                : Optional.of(new ValueType(text.strip(), sort, digits, scale));
    }

    /// How many bits a whole number may have; 0 for other types.
    int bits() {
        return switch (sort) {
            case BITS_8 -> 8;
            case BITS_16 -> 16;
            case BITS_32 -> 32;
            case BITS_64 -> 64;
            case BITS_128 -> 128;
            case TEXT, FLOAT, DECIMAL, TRUTH, DATE, TIME, LOCAL, INSTANT, UUID -> 0;
        };
    }
}
