package socle.kinds.collect.http;

/// One header field of an ask or an answer.
public record Header(String name, String value) {

    public Header {
        if (!fits(name, value)) {
            throw new IllegalArgumentException("not a header: " + name);
        }
    }

    /// Whether a name and a value may be sent: a token, and one line (RFC 9110, section 5).
    public static boolean fits(String name, String value) {
        return !name.isEmpty()
                && name.chars().allMatch(Header::token)
                && value.chars().noneMatch(c -> c == '\r' || c == '\n' || c == 0);
    }

    private static boolean token(int c) {
        return c > 0x20 && c < 0x7f && "()<>@,;:\\\"/[]?={}".indexOf(c) < 0;
    }
}
