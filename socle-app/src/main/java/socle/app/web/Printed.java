package socle.app.web;

/// A page as it is sent.
final class Printed {

    private final byte[] bytes;
    private final String tag;

    Printed(byte[] bytes, String tag) {
        this.bytes = bytes;
        this.tag = tag;
    }

    /// All of it.
    byte[] bytes() {
        return bytes;
    }

    /// Two pages of the same tag are the same.
    String tag() {
        return tag;
    }

    /// What is known by all of its bytes.
    static Printed of(byte[] bytes) {
        return new Printed(bytes, Json.digest(bytes).substring("sha256:".length(), 32));
    }
}
