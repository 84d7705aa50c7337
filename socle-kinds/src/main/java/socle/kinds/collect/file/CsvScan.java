package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Counts the records of a CSV file from its bytes alone, with no parser of others: RFC 4180 with
/// any of the three line ends. Only quotes and line ends matter, so eight bytes are looked at in
/// one step (Mycroft 1987, "has a zero byte").
///
/// A quote opens a value only where a value begins, spaces apart; elsewhere it is a character. An
/// empty line is no record, unless a record has one column.
final class CsvScan {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /// Fits the second level cache of a core.
    private static final int CHUNK = 1 << 18;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long LINE_FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';
    /// Equal to no byte.
    private static final int NO_QUOTE = 256;

    private final byte delimiter;
    private final int quote;
    private final long quotes;
    private final boolean emptyLinesCount;

    private int linesToSkip;
    private long before;
    private long lineStart;
    private long records;
    private int lastSolid = '\n';
    private State state = State.PLAIN;
    private LineEnds ends = LineEnds.NONE;

    private enum State {
        PLAIN,
        QUOTED,
        /// In a quoted value, the last byte of a chunk was a quote: its end, or the first of two.
        QUOTED_QUOTE,
        /// The last byte was a carriage return: a line feed belongs to it.
        RETURN
    }

    /// The line ends that were met outside quotes.
    enum LineEnds {
        NONE,
        LF,
        CRLF,
        CR,
        /// More than one sort.
        MIXED;

        private LineEnds and(LineEnds other) {
            return this == NONE || this == other ? other : MIXED;
        }
    }

    /// What is looked for.
    ///
    /// @param quote byte around values, or -1
    /// @param skip lines to pass over before the first record, whatever they hold
    /// @param columns how many a record has
    record Form(byte delimiter, int quote, int skip, int columns) {

        /// Lines without values: those that are not empty count.
        static final Form LINES = new Form((byte) '\n', -1, 0, 2);
    }

    CsvScan(Form form) {
        this.delimiter = form.delimiter();
        this.quote = form.quote() < 0 ? NO_QUOTE : form.quote();
        this.quotes = form.quote() < 0 ? ONES * '\n' : ONES * form.quote();
        this.emptyLinesCount = form.columns() == 1;
        this.linesToSkip = form.skip();
    }

    /// Counts all records that a stream has, the header among them.
    long all(InputStream bytes) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int read;
        while ((read = bytes.readNBytes(chunk, 0, CHUNK)) > 0) {
            feed(chunk, read);
        }
        return end();
    }

    /// Takes the next bytes of the file: `chunk` from its start to `length`.
    void feed(byte[] chunk, int length) {
        int at = before == 0 ? afterMark(chunk, length) : 0;
        while (at < length) {
            at =
                    switch (state) {
                        case PLAIN -> plain(chunk, at, length);
                        case QUOTED -> quoted(chunk, at, length);
                        case QUOTED_QUOTE -> afterQuote(chunk, at);
                        case RETURN -> afterReturn(chunk, at);
                    };
        }
        keepLastSolid(chunk, length);
        before += length;
    }

    /// How many records there were, the header among them.
    long end() {
        if (state == State.RETURN) {
            state = State.PLAIN;
            endLine(-1, LineEnds.CR);
        }
        if (linesToSkip == 0 && before > lineStart) {
            records++;
        }
        lineStart = before;
        return records;
    }

    /// The line ends that were met.
    LineEnds ends() {
        return ends;
    }

    /// Whether the file ended inside quotes.
    boolean unclosed() {
        return state == State.QUOTED;
    }

    private int afterMark(byte[] chunk, int length) {
        boolean marked =
                length >= 3
                        && chunk[0] == (byte) 0xEF
                        && chunk[1] == (byte) 0xBB
                        && chunk[2] == (byte) 0xBF;
        lineStart = marked ? 3 : 0;
        return marked ? 3 : 0;
    }

    private int plain(byte[] chunk, int from, int length) {
        int at = from;
        while (at + Long.BYTES <= length) {
            long eight = (long) LONGS.get(chunk, at);
            long hit =
                    HIGHS
                            & (borrows(eight ^ LINE_FEEDS)
                                    | borrows(eight ^ RETURNS)
                                    | borrows(eight ^ quotes));
            if (hit != 0) {
                return meet(chunk, at + (Long.numberOfTrailingZeros(hit) >>> 3));
            }
            at += Long.BYTES;
        }
        while (at < length && chunk[at] != '\n' && chunk[at] != '\r' && chunk[at] != quote) {
            at++;
        }
        return at < length ? meet(chunk, at) : length;
    }

    private int meet(byte[] chunk, int at) {
        switch (chunk[at]) {
            case '\n' -> endLine(at, LineEnds.LF);
            case '\r' -> state = State.RETURN;
            default -> {
                if (linesToSkip == 0 && opens(chunk, at)) {
                    state = State.QUOTED;
                }
            }
        }
        return at + 1;
    }

    private boolean opens(byte[] chunk, int quoteAt) {
        int at = quoteAt - 1;
        while (at >= 0 && chunk[at] == ' ') {
            at--;
        }
        if (before + at < lineStart) {
            return true;
        }
        int solid = at >= 0 ? chunk[at] : lastSolid;
        return solid == delimiter || solid == '\n' || solid == '\r';
    }

    private int quoted(byte[] chunk, int from, int length) {
        int at = from;
        while (at + Long.BYTES <= length) {
            long hit = HIGHS & borrows((long) LONGS.get(chunk, at) ^ quotes);
            if (hit != 0) {
                return closing(chunk, at + (Long.numberOfTrailingZeros(hit) >>> 3), length);
            }
            at += Long.BYTES;
        }
        while (at < length && chunk[at] != quote) {
            at++;
        }
        return at < length ? closing(chunk, at, length) : length;
    }

    private int closing(byte[] chunk, int at, int length) {
        if (at + 1 == length) {
            state = State.QUOTED_QUOTE;
            return length;
        }
        if (chunk[at + 1] == quote) {
            return at + 2;
        }
        state = State.PLAIN;
        return at + 1;
    }

    private int afterQuote(byte[] chunk, int at) {
        boolean doubled = chunk[at] == quote;
        state = doubled ? State.QUOTED : State.PLAIN;
        return doubled ? at + 1 : at;
    }

    private int afterReturn(byte[] chunk, int at) {
        state = State.PLAIN;
        boolean both = chunk[at] == '\n';
        int last = both ? at : at - 1;
        endLine(last, both ? LineEnds.CRLF : LineEnds.CR);
        return last + 1;
    }

    /// A line ends with the byte at `at` of this chunk; -1 when that was the last of the one
    /// before.
    private void endLine(int at, LineEnds with) {
        ends = ends.and(with);
        long next = before + at + 1;
        long content = next - lineStart - (with == LineEnds.CRLF ? 2 : 1);
        lineStart = next;
        if (linesToSkip > 0) {
            linesToSkip--;
        } else if (content > 0 || emptyLinesCount) {
            records++;
        }
    }

    private void keepLastSolid(byte[] chunk, int length) {
        int at = length - 1;
        while (at >= 0 && chunk[at] == ' ') {
            at--;
        }
        if (at >= 0) {
            lastSolid = chunk[at];
        }
    }

    /// The high bit of the lowest byte that is zero, and of none below it; what it says of the
    /// bytes above, and of other bits, may be wrong.
    private static long borrows(long bytes) {
        return (bytes - ONES) & ~bytes;
    }
}
