package socle.kinds.collect.crawl;

import java.nio.charset.Charset;
import java.util.Locale;

/// Reads the links of a page from its bytes, by the tokenization rules of HTML (section 13.2.5 of
/// the standard): comments, quoted attributes and raw text are passed over as a browser does, and
/// no tree is built, which is what makes it cheap and keeps a million nested tags harmless. The
/// encoding must hold ASCII as one byte each.
final class Scanner {

    private final byte[] b;
    private final Charset charset;
    private final Scanned found = new Scanned();
    private final Attributes attributes;
    private int at;

    private Scanner(byte[] bytes, Charset charset) {
        this.b = bytes;
        this.charset = charset;
        this.attributes = new Attributes(bytes, charset);
    }

    /// What is found on a page.
    static Scanned scan(byte[] bytes, Charset charset) {
        Scanner scanner = new Scanner(bytes, charset);
        scanner.all();
        return scanner.found;
    }

    private void all() {
        while (at < b.length) {
            if (b[at++] == '<' && at < b.length) {
                markup();
            }
        }
    }

    private void markup() {
        int c = b[at];
        if (isLetter(c)) {
            element();
        } else if (c == '!') {
            at = starts("!--") ? afterComment(at + 3) : after('>', at);
        } else if (c == '?') {
            at = after('>', at);
        } else if (c == '/' && at + 1 < b.length) {
            at = isLetter(b[at + 1]) ? attributes.skip(at + 1) : after('>', at);
        }
    }

    private void element() {
        int start = at;
        while (at < b.length && !isNameEnd(b[at])) {
            at++;
        }
        Tag tag = Tag.of(b, start, at - start);
        if (tag == Tag.OTHER) {
            at = attributes.skip(at);
            return;
        }
        at = attributes.read(at);
        if (attributes.closed()) {
            act(tag);
        }
    }

    private void act(Tag tag) {
        switch (tag) {
            case LINKING -> anchor("href");
            case FRAMING -> anchor("src");
            case FRAMING_RAW -> {
                anchor("src");
                at = raw("iframe");
            }
            case BASE -> found.base(attributes.value("href"));
            case LINK -> link();
            case META -> meta();
            case TITLE -> title();
            case SCRIPT -> at = script();
            case STYLE -> at = raw("style");
            case TEXTAREA -> at = raw("textarea");
            case XMP -> at = raw("xmp");
            case NOEMBED -> at = raw("noembed");
            case NOFRAMES -> at = raw("noframes");
            case PLAINTEXT -> at = b.length;
            case OTHER -> {}
        }
    }

    private void anchor(String attribute) {
        if (!attributes.has(attribute)) {
            return;
        }
        String rel = attributes.value("rel").toLowerCase(Locale.ROOT);
        String reference = attributes.value(attribute);
        found.link(reference, !contains(rel, "nofollow"));
        if (contains(rel, "license")) {
            found.licence(reference);
        }
    }

    private void link() {
        if (contains(attributes.value("rel").toLowerCase(Locale.ROOT), "license")) {
            found.licence(attributes.value("href"));
        }
    }

    private static boolean contains(String words, String word) {
        return !words.isEmpty() && java.util.List.of(words.split("\\s+")).contains(word);
    }

    private void meta() {
        String name = attributes.value("name").toLowerCase(Locale.ROOT);
        String content = attributes.value("content");
        switch (name) {
            case "robots" -> found.robots(content);
            case "socle" -> found.robots(content);
            case "tdm-reservation" -> found.reserved(content);
            case "dc.rights", "dcterms.license", "dcterms.rights" -> found.licence(content);
            default -> {
                if (attributes.value("http-equiv").equalsIgnoreCase("refresh")) {
                    refresh(content);
                }
            }
        }
    }

    private void refresh(String content) {
        int url = content.toLowerCase(Locale.ROOT).indexOf("url=");
        if (url >= 0) {
            found.link(content.substring(url + 4).strip().replaceAll("^[\"']|[\"']$", ""), true);
        }
    }

    private void title() {
        int start = at;
        int end = endTag("title", at);
        found.title(Entities.decoded(new String(b, start, end - start, charset)));
        at = end;
    }

    private int raw(String name) {
        return endTag(name, at);
    }

    /// Where `</name` begins, or the end of the page.
    private int endTag(String name, int from) {
        for (int i = from; i < b.length - 1; i++) {
            if (b[i] == '<' && b[i + 1] == '/' && named(name, i + 2)) {
                return i;
            }
        }
        return b.length;
    }

    private boolean named(String name, int from) {
        int end = from + name.length();
        if (end > b.length) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if ((b[from + i] | 0x20) != name.charAt(i)) {
                return false;
            }
        }
        return end == b.length || isNameEnd(b[end]);
    }

    /// A script ends at its end tag, but not at one inside `<!-- <script>`: section 13.2.5.20 on.
    private int script() {
        int end = endTag("script", at);
        int comment = find("<!--", at, end);
        if (comment < 0) {
            return end;
        }
        int inner = comment;
        while (inner < end && !(b[inner] == '<' && named("script", inner + 1))) {
            inner++;
        }
        int close = find("-->", comment, end);
        boolean escaped = inner < end && (close < 0 || inner < close);
        return escaped ? endTag("script", Math.min(b.length, end + 1)) : end;
    }

    private int find(String text, int from, int to) {
        for (int i = from; i <= to - text.length(); i++) {
            if (b[i] == text.charAt(0) && startsAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private int afterComment(int from) {
        if (from < b.length && b[from] == '>') {
            return from + 1;
        }
        for (int i = from; i < b.length; i++) {
            if (b[i] == '>' && i >= 2 && b[i - 1] == '-' && b[i - 2] == '-') {
                return i + 1;
            }
            if (b[i] == '>' && i >= 3 && b[i - 1] == '!' && b[i - 2] == '-' && b[i - 3] == '-') {
                return i + 1;
            }
        }
        return b.length;
    }

    private int after(char end, int from) {
        int i = from;
        while (i < b.length && b[i] != end) {
            i++;
        }
        return Math.min(b.length, i + 1);
    }

    private boolean starts(String text) {
        return startsAt(text, at);
    }

    private boolean startsAt(String text, int from) {
        if (from + text.length() > b.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (b[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isNameEnd(int c) {
        return c == '>' || c == '/' || isSpace(c);
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
