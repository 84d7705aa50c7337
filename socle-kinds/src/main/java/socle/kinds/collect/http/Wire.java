package socle.kinds.collect.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/// The bytes as they come, counted, and no more of them than a body may have.
final class Wire extends FilterInputStream {

    private final long most;
    private final Exchange exchange;
    private long bytes;

    Wire(InputStream in, long most, Exchange exchange) {
        super(new PushbackInputStream(in, 1));
        this.most = most;
        this.exchange = exchange;
    }

    long bytes() {
        return bytes;
    }

    /// Whether nothing comes at all.
    boolean isEmpty() throws IOException {
        PushbackInputStream stream = (PushbackInputStream) in;
        int next = stream.read();
        if (next >= 0) {
            stream.unread(next);
        }
        return next < 0;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (next >= 0) {
            came(1);
        }
        return next;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int read = in.read(into, at, length);
        if (read > 0) {
            came(read);
        }
        return read;
    }

    private void came(int more) throws Unfit {
        bytes += more;
        exchange.came(bytes);
        if (bytes > most) {
            throw new Unfit(Reason.TOO_LARGE, "more than " + most + " bytes");
        }
    }
}
