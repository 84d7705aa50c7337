package socle.kinds.collect.crawl;

import java.nio.charset.Charset;

/// The attributes of one tag, by the tokenization rules of HTML (sections 13.2.5.32 to 13.2.5.40):
/// where each name and value stands, decoded only when somebody wants it.
final class Attributes {

    /// No element has more that matter.
    private static final int MOST = 32;

    private final byte[] b;
    private final Charset charset;
    private final int[] places = new int[MOST * 4];
    private int count;
    private boolean closed;

    Attributes(byte[] bytes, Charset charset) {
        this.b = bytes;
        this.charset = charset;
    }

    /// Passes over attributes.
    ///
    /// @return the place after the tag's `>`
    int skip(int from) {
        int i = from;
        while (i < b.length) {
            byte c = b[i];
            if (c == '>') {
                return i + 1;
            }
            if (c == '=') {
                i = valueEnd(valueStart(i + 1));
            } else {
                i++;
            }
        }
        return b.length;
    }

    /// Reads attributes.
    ///
    /// @return the place after the tag's `>`
    int read(int from) {
        count = 0;
        closed = false;
        int i = from;
        while (i < b.length) {
            while (i < b.length && (Scanner.isSpace(b[i]) || b[i] == '/')) {
                i++;
            }
            if (i < b.length && b[i] == '>') {
                closed = true;
                return i + 1;
            }
            i = i < b.length ? one(i) : i;
        }
        count = 0; // a tag that does not end is none
        return b.length;
    }

    /// Whether the tag that was read has its end.
    boolean closed() {
        return closed;
    }

    private int one(int start) {
        int end = start + 1; // a name may begin with '='
        while (end < b.length && b[end] != '=' && !Scanner.isNameEnd(b[end])) {
            end++;
        }
        int next = end;
        while (next < b.length && Scanner.isSpace(b[next])) {
            next++;
        }
        if (next >= b.length || b[next] != '=') {
            note(start, end, end, end);
            return next;
        }
        int value = valueStart(next + 1);
        int after = valueEnd(value);
        boolean quoted = value < b.length && (b[value] == '"' || b[value] == '\'');
        if (quoted) {
            boolean closed = after > value + 1 && b[after - 1] == b[value];
            note(start, end, value + 1, closed ? after - 1 : after);
        } else {
            note(start, end, value, after);
        }
        return after;
    }

    private int valueStart(int from) {
        int i = from;
        while (i < b.length && Scanner.isSpace(b[i])) {
            i++;
        }
        return i;
    }

    /// The place after a value, its closing quote included.
    private int valueEnd(int from) {
        int i = from;
        if (i < b.length && (b[i] == '"' || b[i] == '\'')) {
            byte quote = b[i++];
            while (i < b.length && b[i] != quote) {
                i++;
            }
            return Math.min(b.length, i + 1);
        }
        while (i < b.length && b[i] != '>' && !Scanner.isSpace(b[i])) {
            i++;
        }
        return i;
    }

    private void note(int nameStart, int nameEnd, int valueStart, int valueEnd) {
        if (count < MOST) {
            int i = count++ * 4;
            places[i] = nameStart;
            places[i + 1] = nameEnd;
            places[i + 2] = valueStart;
            places[i + 3] = valueEnd;
        }
    }

    /// Whether the tag has an attribute of this name.
    boolean has(String name) {
        return find(name) >= 0;
    }

    /// The value of the first attribute of this name, references replaced; empty without one.
    String value(String name) {
        int i = find(name);
        if (i < 0) {
            return "";
        }
        int start = places[i + 2];
        return Entities.decoded(new String(b, start, places[i + 3] - start, charset));
    }

    private int find(String name) {
        for (int i = 0; i < count * 4; i += 4) {
            if (places[i + 1] - places[i] == name.length() && same(name, places[i])) {
                return i;
            }
        }
        return -1;
    }

    private boolean same(String name, int start) {
        for (int i = 0; i < name.length(); i++) {
            int c = b[start + i];
            if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
