package socle.kinds.collect.crawl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The memory of a crawl: lines in groups, each group written at once and whole only with its last
/// line. A crawl that was killed reads the whole groups and forgets the rest. Plain text that is
/// only ever appended to: a database would cost more than the pages do.
final class Journal implements AutoCloseable {

    /// How many groups may be lost when the machine, not only the process, stops.
    private static final int FORCED_EVERY = 256;

    private static final String END = ".";

    private final FileChannel channel;
    private int unforced;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /// Opens it behind the last whole group; what follows is cut off.
    static Journal open(Path file) throws IOException {
        long whole = wholeLength(file);
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        channel.truncate(whole);
        channel.position(whole);
        return new Journal(channel);
    }

    private static long wholeLength(Path file) throws IOException {
        if (!java.nio.file.Files.exists(file)) {
            return 0;
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            for (long end = in.length(); end > 1; end--) {
                in.seek(end - 2);
                // a group ends with a line that is a point alone
                if (in.read() == '.' && in.read() == '\n' && startsLine(in, end - 2)) {
                    return end;
                }
            }
            return 0;
        }
    }

    private static boolean startsLine(RandomAccessFile in, long at) throws IOException {
        if (at == 0) {
            return true;
        }
        in.seek(at - 1);
        return in.read() == '\n';
    }

    /// Writes one group.
    synchronized void append(Group group) throws IOException {
        ByteBuffer bytes =
                StandardCharsets.UTF_8.encode(group.lines.append(END).append('\n').toString());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        if (++unforced >= FORCED_EVERY) {
            channel.force(false);
            unforced = 0;
        }
    }

    /// Reads all lines, from the first on; each is a word and its fields.
    void read(Consumer<List<String>> line) throws IOException {
        FileChannel other = channel;
        long position = other.position();
        other.position(0);
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                Channels.newInputStream(other), StandardCharsets.UTF_8),
                        1 << 16);
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            if (!text.equals(END)) {
                line.accept(split(text));
            }
        }
        other.position(position);
    }

    private static List<String> split(String text) {
        List<String> fields = new ArrayList<>(18);
        int start = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
            fields.add(unescaped(text.substring(start, tab)));
            start = tab + 1;
        }
        fields.add(unescaped(text.substring(start)));
        return fields;
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0
                ? text
                : text.replace("\\t", "\t")
                        .replace("\\n", "\n")
                        .replace("\\r", "\r")
                        .replace("\\b", "\\");
    }

    /// Empties it.
    void clear() throws IOException {
        channel.truncate(0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// Lines that are written together.
    static final class Group {
        private final StringBuilder lines = new StringBuilder();

        /// Adds one line.
        Group line(String word, List<String> fields) {
            lines.append(word);
            for (String field : fields) {
                lines.append('\t');
                escape(field);
            }
            lines.append('\n');
            return this;
        }

        private void escape(String field) {
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                switch (c) {
                    case '\t' -> lines.append("\\t");
                    case '\n' -> lines.append("\\n");
                    case '\r' -> lines.append("\\r");
                    case '\\' -> lines.append("\\b");
                    default -> lines.append(c);
                }
            }
        }
    }
}
