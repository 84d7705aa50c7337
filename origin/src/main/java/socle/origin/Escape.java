package socle.origin;

/// Text that becomes part of another language.
final class Escape {
    private Escape() {}

    /// For HTML and XML, between tags and in attributes.
    static String markup(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// A JSON string, with its quotes; RFC 8259, section 7. Also fit for a script element.
    static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(it -> out.append(json((char) it)));
        return out.append('"').toString();
    }

    private static String json(char it) {
        if (it == '"' || it == '\\') {
            return "\\" + it;
        }
        return it < ' ' || it == '<' ? "\\u%04x".formatted((int) it) : String.valueOf(it);
    }
}
