package socle.kinds.collect.stream;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The types of declared columns, as the lake names them.
final class Types {

    private static final Set<String> WHOLE =
            Set.of("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "DECIMAL(38,0)");

    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "HUGEINT", "DECIMAL(38,0)",
                    "INT", "INTEGER",
                    "TEXT", "VARCHAR",
                    "REAL", "FLOAT",
                    "TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE");

    private Types() {}

    /// The engine's own name of a type; that of a decimal with both its figures.
    static String canonical(String type) {
        String word = type.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        String named = OTHER_NAMES.getOrDefault(word, word).replaceFirst("^NUMERIC", "DECIMAL");
        if (named.equals("DECIMAL")) {
            return "DECIMAL(18,3)";
        }
        if (named.startsWith("DECIMAL")) {
            String figures = named.replaceAll("[^0-9,]", "");
            return "DECIMAL(" + (figures.contains(",") ? figures : figures + ",0") + ")";
        }
        return named;
    }

    /// Whether it holds whole numbers: the engine would round a fraction without a word.
    static boolean isWhole(String type) {
        return WHOLE.contains(type);
    }

    /// Digits after the point, before it, of a decimal.
    static int[] digits(String type) {
        String[] figures = type.replaceAll("[^0-9,]", "").split(",", 2);
        int scale = Integer.parseInt(figures[1]);
        return new int[] {scale, Integer.parseInt(figures[0]) - scale};
    }

    /// Whether rows can be told apart by values of it.
    static boolean isKey(String type) {
        return WHOLE.contains(type)
                || Set.of("VARCHAR", "UUID", "DATE", "BOOLEAN", "TIMESTAMP").contains(type)
                || type.equals("TIMESTAMP WITH TIME ZONE")
                || type.startsWith("DECIMAL");
    }
}
