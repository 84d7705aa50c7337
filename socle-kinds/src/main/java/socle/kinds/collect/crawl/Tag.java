package socle.kinds.collect.crawl;

/// The elements that a crawl looks at; all others are one.
enum Tag {
    LINKING,
    FRAMING,
    FRAMING_RAW,
    BASE,
    LINK,
    META,
    TITLE,
    SCRIPT,
    STYLE,
    TEXTAREA,
    XMP,
    NOEMBED,
    NOFRAMES,
    PLAINTEXT,
    OTHER;

    /// The element of a name in a page's bytes. Most elements are told by their length alone.
    static Tag of(byte[] bytes, int start, int length) {
        if (length == 1) {
            return (bytes[start] | 0x20) == 'a' ? LINKING : OTHER;
        }
        if (length < 3 || length > 9) {
            return OTHER;
        }
        char[] name = new char[length];
        for (int i = 0; i < length; i++) {
            int c = bytes[start + i];
            name[i] = (char) (c >= 'A' && c <= 'Z' ? c | 0x20 : c & 0xff);
        }
        return switch (new String(name)) {
            case "area" -> LINKING;
            case "frame" -> FRAMING;
            case "iframe" -> FRAMING_RAW;
            case "base" -> BASE;
            case "link" -> LINK;
            case "meta" -> META;
            case "title" -> TITLE;
            case "script" -> SCRIPT;
            case "style" -> STYLE;
            case "textarea" -> TEXTAREA;
            case "xmp" -> XMP;
            case "noembed" -> NOEMBED;
            case "noframes" -> NOFRAMES;
            case "plaintext" -> PLAINTEXT;
            default -> OTHER;
        };
    }
}
