package socle.kinds.collect.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Events on their way to the engine, one a line: measured, a file that the engine parses takes a
/// third of the time of rows appended value by value.
final class EventFile implements AutoCloseable {

    /// Between the fields of a line; JSON without line breaks has no such character.
    static final String BETWEEN = "\u001f";

    /// A key, a type and a source together are shorter, or the event is too large.
    static final int AROUND = 1 << 16;

    /// So much of an event that is too large is kept.
    private static final int SHOWN = 1_000;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] END = {'\n'};

    private final Path path;
    private final int largest;
    private final long first;
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private final CharsetDecoder utf8 = UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(1 << 12);
    private int filled;
    private long count;
    private long bytes;

    /// @param first the number of its first event
    EventFile(Path path, int largest, long first) throws IOException {
        this.path = path;
        this.largest = largest;
        this.first = first;
        this.out = Files.newOutputStream(path);
    }

    /// One event, as it came.
    ///
    /// @param value JSON text, or nothing
    void event(Envelope envelope, byte @Nullable [] value) throws IOException {
        if (value == null || value.length == 0) {
            dead(envelope, Dead.EMPTY, new byte[0]);
        } else if (value.length > largest || envelope.around().length() > AROUND) {
            Envelope bare =
                    new Envelope(
                            envelope.topic(),
                            envelope.partition(),
                            envelope.offset(),
                            envelope.came(),
                            "");
            dead(bare, Dead.TOO_LARGE, Arrays.copyOf(value, Math.min(SHOWN, value.length)));
        } else {
            sound(envelope, value);
        }
    }

    private void sound(Envelope envelope, byte[] value) throws IOException {
        boolean beyondAscii = false;
        boolean control = false;
        for (byte one : value) {
            if (one < ' ') {
                beyondAscii |= one < 0;
                control |= one >= 0;
            }
        }
        if (beyondAscii && !isUtf8(value)) {
            dead(envelope, Dead.NOT_UTF8, value);
        } else if (control) {
            spread(envelope, value);
        } else {
            line(envelope, "", value);
        }
    }

    /// Line breaks and the like: fine between the parts of JSON, and nowhere else.
    private void spread(Envelope envelope, byte[] value) throws IOException {
        try {
            line(envelope, "", JSON.writeValueAsBytes(JSON.readTree(value)));
        } catch (JacksonException _) {
            dead(envelope, Dead.NOT_JSON, value);
        }
    }

    /// One event that cannot be taken in, whatever the columns.
    void dead(Envelope envelope, Dead why, byte[] value) throws IOException {
        String text = new String(value, isUtf8(value) ? UTF_8 : ISO_8859_1);
        line(envelope, why.name(), JSON.writeValueAsBytes(text));
    }

    /// One event that came before.
    void repeated(Envelope envelope) throws IOException {
        line(envelope, Fate.DUPLICATE, new byte[] {'"', '"'});
    }

    private boolean isUtf8(byte[] value) {
        utf8.reset();
        ByteBuffer rest = ByteBuffer.wrap(value);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            decoded.clear();
            result = utf8.decode(rest, decoded, true);
        }
        return !result.isError();
    }

    private void line(Envelope envelope, String reason, byte[] value) throws IOException {
        String head =
                (first + count)
                        + BETWEEN
                        + envelope.topic()
                        + BETWEEN
                        + envelope.partition()
                        + BETWEEN
                        + envelope.offset()
                        + BETWEEN
                        + envelope.came()
                        + BETWEEN
                        + reason
                        + BETWEEN
                        + envelope.around()
                        + BETWEEN;
        write(head.getBytes(UTF_8));
        write(value);
        write(END);
        count++;
    }

    private void write(byte[] some) throws IOException {
        bytes += some.length;
        if (some.length > buffer.length - filled) {
            flush();
        }
        if (some.length > buffer.length) {
            out.write(some);
        } else {
            System.arraycopy(some, 0, buffer, filled, some.length);
            filled += some.length;
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    /// How many events it has.
    long count() {
        return count;
    }

    /// Its size.
    long bytes() {
        return bytes;
    }

    /// The number of its first event.
    long first() {
        return first;
    }

    /// Where it is.
    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
