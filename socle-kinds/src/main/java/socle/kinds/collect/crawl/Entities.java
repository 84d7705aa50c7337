package socle.kinds.collect.crawl;

import java.util.HashMap;
import java.util.Map;

/// Character references of HTML: numbers, and the names that addresses and titles use (those of
/// HTML 2 and a few signs). A name that is not known stays as it is written.
final class Entities {

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        String latin =
                "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr"
                        + " deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14"
                        + " frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil"
                        + " Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute"
                        + " Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
                        + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml"
                        + " igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide"
                        + " oslash ugrave uacute ucirc uuml yacute thorn yuml";
        char c = 160;
        for (String name : latin.split(" ")) {
            NAMES.put(name, String.valueOf(c++));
        }
        NAMES.putAll(
                Map.of(
                        "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "ndash",
                        "\u2013", "mdash", "\u2014", "hellip", "\u2026", "rsquo", "\u2019", "euro",
                        "\u20ac"));
        NAMES.putAll(
                Map.of(
                        "lsquo", "\u2018", "ldquo", "\u201c", "rdquo", "\u201d", "bull", "\u2022",
                        "trade", "\u2122", "oelig", "\u0153", "OElig", "\u0152"));
    }

    private Entities() {}

    /// A text with its references replaced.
    static String decoded(String text) {
        int at = text.indexOf('&');
        return at < 0 ? text : decoded(text, at);
    }

    private static String decoded(String text, int first) {
        StringBuilder out = new StringBuilder(text.length());
        out.append(text, 0, first);
        int at = first;
        while (at < text.length()) {
            int next = text.charAt(at) == '&' ? reference(text, at, out) : at;
            if (next == at) {
                out.append(text.charAt(at));
                next = at + 1;
            }
            at = next;
        }
        return out.toString();
    }

    /// Where the reference at a place ends, or the place itself when there is none.
    private static int reference(String text, int at, StringBuilder out) {
        int end = at + 1;
        while (end < text.length() && end - at < 12 && isName(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == ';';
        String name = text.substring(at + 1, end);
        String found = name.startsWith("#") ? number(name.substring(1)) : NAMES.get(name);
        // without its semicolon a name before `=` or a letter is a parameter: "?a=1&copy=2"
        boolean meant =
                closed || (end < text.length() && text.charAt(end) != '=') || name.startsWith("#");
        if (found == null || !meant) {
            return at;
        }
        out.append(found);
        return closed ? end + 1 : end;
    }

    private static boolean isName(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '#');
    }

    private static @org.jspecify.annotations.Nullable String number(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        try {
            int code = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
            boolean character = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
            return character ? Character.toString(code) : "\ufffd";
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
