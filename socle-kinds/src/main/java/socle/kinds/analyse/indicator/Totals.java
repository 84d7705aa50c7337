package socle.kinds.analyse.indicator;

import java.util.Locale;
import java.util.regex.Pattern;
import socle.api.show.Additivity;

/// What becomes of the values of an expression when rows are put together, read from the
/// expression. Where it cannot be told, nothing is taken for granted.
final class Totals {

    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern NAME = Pattern.compile("\"(?:[^\"]|\"\")*\"");
    private static final Pattern DISTINCT =
            Pattern.compile("\\s*count\\s*\\(\\s*distinct\\b[^()]*(\\([^()]*\\)[^()]*)*\\)\\s*");
    private static final Pattern SUM = Pattern.compile("\\s*(sum|count|count_if|countif)\\s*\\(");
    private static final Pattern MEAN = Pattern.compile("\\s*(avg|mean)\\s*\\(");

    private Totals() {}

    /// Reads an expression that brings many rows to one value.
    static Additivity of(String expression) {
        String plain = bare(expression);
        if (DISTINCT.matcher(plain).matches()) {
            return Additivity.DISTINCT;
        }
        if (isOneCall(plain, SUM) && !plain.contains("distinct")) {
            return Additivity.ADDITIVE;
        }
        if (isOneCall(plain, MEAN) && !plain.contains("distinct")) {
            return Additivity.RATIO;
        }
        return isRatio(plain) ? Additivity.RATIO : Additivity.NONE;
    }

    /// Lower case, without what quotes hold.
    private static String bare(String expression) {
        String names = NAME.matcher(expression).replaceAll("q");
        return TEXT.matcher(names).replaceAll("''").toLowerCase(Locale.ROOT).strip();
    }

    /// Whether it is one call, which its last bracket ends.
    private static boolean isOneCall(String text, Pattern call) {
        return call.matcher(text).lookingAt() && end(text) == text.length();
    }

    /// Where the first bracket of a text is closed; -1 when it is not.
    private static int end(String text) {
        int depth = 0;
        for (int at = text.indexOf('('); at >= 0 && at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    /// One additive call over another one, each maybe within NULLIF or times a number.
    private static boolean isRatio(String text) {
        int over = slash(text);
        return over > 0
                && slash(text.substring(over + 1)) < 0
                && hasSum(text.substring(0, over))
                && hasSum(text.substring(over + 1));
    }

    private static boolean hasSum(String side) {
        String core =
                side.replaceAll("\\bnullif\\s*\\((.*),\\s*0\\s*\\)", "$1")
                        .replaceAll("^\\s*[0-9.]+\\s*\\*", "")
                        .replaceAll("::\\s*\\w+", "")
                        .strip();
        return isOneCall(core, SUM) && !core.contains("distinct");
    }

    /// Where a division stands outside of brackets; -1 when nowhere.
    private static int slash(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            depth += one == '(' ? 1 : one == ')' ? -1 : 0;
            if (depth == 0 && one == '/') {
                return at;
            }
        }
        return -1;
    }
}
