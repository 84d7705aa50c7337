package socle.kinds.collect.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/// The regular files of a tar archive (POSIX.1-2017, pax and ustar; long names of GNU), in order.
/// Links, folders and devices are passed over: nothing in a data archive needs them.
final class TarEntries {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;
    private static final Pattern PATH = Pattern.compile("(?:^|\\n)\\d+ path=([^\\n]*)\\n");

    private final InputStream in;
    private long left;
    private long padding;

    TarEntries(InputStream in) {
        this.in = in;
    }

    /// The name of the next regular file, when there is one; its bytes are then read by `bytes`.
    Optional<String> next() throws IOException {
        String told = "";
        while (true) {
            in.skipNBytes(left + padding);
            byte[] head = in.readNBytes(BLOCK);
            if (head.length == 0 || isBlank(head)) {
                left = 0;
                padding = 0;
                return Optional.empty();
            }
            begin(head);
            switch (head[156]) {
                case 0, '0' -> {
                    return Optional.of(told.isEmpty() ? name(head) : told);
                }
                case 'x' -> told = path(text());
                case 'L' -> told = text().replace("\0", "");
                default -> told = "";
            }
        }
    }

    private void begin(byte[] head) throws IOException {
        if (head.length < BLOCK) {
            throw new EOFException();
        }
        int sum = 8 * ' ';
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? 0 : head[i] & 0xff;
        }
        if (sum != octal(head, 148, 8)) {
            throw new ZipException("checksum of a header");
        }
        left = octal(head, 124, 12);
        padding = (BLOCK - left % BLOCK) % BLOCK;
    }

    private String text() throws IOException {
        if (left > LONGEST_NAME) {
            throw new ZipException("a name of " + left + " bytes");
        }
        byte[] bytes = in.readNBytes((int) left);
        left -= bytes.length;
        return new String(bytes, UTF_8);
    }

    private static String path(String records) {
        Matcher found = PATH.matcher(records);
        return found.find() ? found.group(1) : "";
    }

    private static String name(byte[] head) {
        String prefix = head[257] == 'u' && head[262] == 0 ? field(head, 345, 155) : "";
        String name = field(head, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String field(byte[] head, int from, int length) {
        int end = from;
        while (end < from + length && head[end] != 0) {
            end++;
        }
        return new String(head, from, end - from, UTF_8);
    }

    /// Sizes beyond eight gigabytes are in base 256, which no such archive here should need.
    private static long octal(byte[] head, int from, int length) throws ZipException {
        String digits = field(head, from, length).strip();
        if (!digits.matches("[0-7]{0,12}")) {
            throw new ZipException("a number of a header");
        }
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private static boolean isBlank(byte[] head) {
        return Arrays.equals(head, new byte[head.length]);
    }

    /// The bytes of the file that `next` named.
    InputStream bytes() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                return TarEntries.this.read(into, at, length);
            }
        };
    }

    private int read(byte[] into, int at, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(into, at, (int) Math.min(left, length));
        if (read < 0) {
            throw new EOFException();
        }
        left -= read;
        return read;
    }
}
