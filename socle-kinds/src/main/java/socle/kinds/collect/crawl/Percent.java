package socle.kinds.collect.crawl;

import java.nio.charset.StandardCharsets;

/// Percent-encoding in its one form (RFC 3986, sections 2.1 and 6.2.2): what needs none has none,
/// what is not allowed has it, its digits in capitals.
final class Percent {

    private static final boolean[] UNRESERVED = new boolean[128];
    private static final boolean[] ALLOWED = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            UNRESERVED[c] = letter || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
            ALLOWED[c] = UNRESERVED[c] || "/?:@!$&'()*+,;=".indexOf(c) >= 0;
        }
    }

    private Percent() {}

    /// A path or query in its one form.
    static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || !ALLOWED[c]) {
                return encoded(Address.utf8(text));
            }
        }
        return text;
    }

    private static String encoded(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length + 16);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xff;
            if (c == '%' && isEscape(bytes, i)) {
                append(out, value(bytes, i), true);
                i += 2;
            } else {
                append(out, c, false);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c, boolean wasEncoded) {
        if (c < 128 && (wasEncoded ? UNRESERVED[c] : ALLOWED[c])) {
            out.append((char) c);
        } else {
            out.append('%').append(hex(c >> 4)).append(hex(c & 15));
        }
    }

    /// The text behind an encoding.
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = Address.utf8(text);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean escape = bytes[i] == '%' && isEscape(bytes, i);
            bytes[length++] = escape ? (byte) value(bytes, i) : bytes[i];
            i += escape ? 2 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }

    private static int value(byte[] bytes, int at) {
        return Character.digit(bytes[at + 1], 16) * 16 + Character.digit(bytes[at + 2], 16);
    }

    private static char hex(int digit) {
        return (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
    }
}
