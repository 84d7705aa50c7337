package socle.kinds.collect.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/// Takes the body of an answer, unpacked, and no more of it than the limits allow.
final class Taking {

    private static final int BUFFER = 16 << 10;

    /// No length that a server tells makes us set aside more than this at once.
    private static final int TRUSTED = 1 << 20;

    /// No body is held in memory beyond this, whatever the limits say of files.
    private static final long HELD = 256L << 20;

    private final Limits limits;
    private final Wire wire;
    private final String packing;
    private long most;
    private long unpacked;

    /// @param packing the value of `Content-Encoding`, or empty
    Taking(Limits limits, Wire wire, String packing) {
        this.limits = limits;
        this.wire = wire;
        this.packing = packing.strip().toLowerCase(Locale.ROOT);
        this.most = limits.body();
    }

    /// Takes it into memory.
    ///
    /// @param told how long the server says it is, or -1
    byte[] bytes(long told) throws IOException {
        most = Math.min(most, HELD);
        int first = told < 0 ? BUFFER : (int) Math.min(told, TRUSTED);
        byte[] all = new byte[Math.max(1, first)];
        int filled = 0;
        try (InputStream in = unpacking()) {
            int read;
            while ((read = in.read(all, filled, all.length - filled)) >= 0) {
                filled += read;
                count(read);
                if (filled == all.length) {
                    int next = in.read();
                    if (next < 0) {
                        break;
                    }
                    all = Arrays.copyOf(all, all.length * 2);
                    all[filled++] = (byte) next;
                    count(1);
                }
            }
        }
        return filled == all.length ? all : Arrays.copyOf(all, filled);
    }

    /// Hands it over piece by piece.
    void into(Sink sink) throws IOException {
        byte[] buffer = new byte[BUFFER * 4];
        try (InputStream in = unpacking()) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                count(read);
                sink.take(buffer, read);
            }
        }
    }

    private void count(int more) throws Unfit {
        unpacked += more;
        if (unpacked > most) {
            throw new Unfit(Reason.TOO_LARGE, "more than " + most + " bytes");
        }
        if (unpacked > TRUSTED && unpacked / limits.ratio() > wire.bytes()) {
            throw new Unfit(
                    Reason.BOMB, wire.bytes() + " bytes unpack to " + unpacked + " or more");
        }
    }

    private InputStream unpacking() throws IOException {
        return switch (packing) {
            case "", "identity" -> wire;
            case "gzip", "x-gzip" -> wire.isEmpty() ? wire : new GZIPInputStream(wire, BUFFER);
            case "deflate" -> wire.isEmpty() ? wire : new InflaterInputStream(wire);
            default -> throw new Unfit(Reason.BAD_PACKING, packing);
        };
    }

    /// Takes pieces of a body; what goes wrong here is our disk, not the server.
    interface Sink {
        void take(byte[] bytes, int length);
    }
}
