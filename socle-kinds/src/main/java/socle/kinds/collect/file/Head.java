package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import socle.kinds.collect.Trouble;

/// The first record of a CSV file.
///
/// @param skip lines before it, empty ones included
/// @param values as they stand
/// @param end where the text goes on after it
/// @param alone whether nothing comes after it
record Head(int skip, List<String> values, int end, boolean alone) {

    /// No record of names is longer.
    private static final int MOST_BYTES = 1 << 20;

    Head {
        values = List.copyOf(values);
    }

    /// Reads it; without values when the file has no record.
    ///
    /// @param skip lines to pass over first
    static Head read(Source source, Dialect dialect, int skip) throws IOException, Trouble {
        return of(start(source), dialect, skip);
    }

    /// The start of a file's text.
    static String start(Source source) throws IOException, Trouble {
        try (InputStream bytes = source.open()) {
            String text = new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw FileTrouble.damaged(source, e);
        }
    }

    /// Whether a file begins with the byte order mark of UTF-16.
    static boolean startsAsUtf16(Source source) throws IOException, Trouble {
        try (InputStream bytes = source.open()) {
            byte[] mark = bytes.readNBytes(2);
            return Arrays.equals(mark, new byte[] {(byte) 0xFE, (byte) 0xFF})
                    || Arrays.equals(mark, new byte[] {(byte) 0xFF, (byte) 0xFE});
        } catch (IOException e) {
            throw FileTrouble.damaged(source, e);
        }
    }

    /// Reads it from the start of a file's text.
    static Head of(String text, Dialect dialect, int skip) {
        int at = 0;
        int lines = 0;
        while (at < text.length() && (lines < skip || isEnd(text.charAt(at)))) {
            at = nextLine(text, at);
            lines++;
        }
        List<String> values = new ArrayList<>();
        int end = at < text.length() ? record(text, at, dialect, values) : at;
        return new Head(lines, values, end, text.substring(end).isBlank());
    }

    /// The names that these values give to columns: spaces around them dropped, one without a name
    /// called by its place, one that comes again numbered, as DuckDB does.
    List<String> names() {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String name = values.get(i).strip();
            String base = name.isEmpty() ? "column" + i : name;
            String unique = base;
            for (int n = 1; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
                unique = base + "_" + n;
            }
            names.add(unique);
        }
        return names;
    }

    /// The names of columns that have none: `column0`, `column1`, …
    static List<String> places(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> "column" + i).toList();
    }

    private static int nextLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length());
    }

    private static boolean isEnd(char character) {
        return character == '\n' || character == '\r';
    }

    /// Reads the record that starts at `from`; gives where the next one starts.
    private static int record(String text, int from, Dialect dialect, List<String> values) {
        char delimiter = dialect.delimiter().isEmpty() ? ',' : dialect.delimiter().charAt(0);
        int quote = dialect.quoteByte();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        int at = from;
        for (; at < text.length() && (quoted || !isEnd(text.charAt(at))); at++) {
            char c = text.charAt(at);
            if (quoted && c == quote && at + 1 < text.length() && text.charAt(at + 1) == quote) {
                value.append(c);
                at++;
            } else if (c == quote && (quoted || value.toString().isBlank())) {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return at;
    }
}
