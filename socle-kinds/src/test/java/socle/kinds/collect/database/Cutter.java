package socle.kinds.collect.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands between a driver and a server, and cuts each connection after a number of bytes of the
/// server.
final class Cutter implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile long after = Long.MAX_VALUE;

    /// @param server the port that it leads to
    Cutter(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /// From now on, a connection ends after so many bytes.
    void after(long bytes) {
        after = bytes;
    }

    /// From now on, none is cut.
    void mend() {
        after = Long.MAX_VALUE;
    }

    /// How many were cut.
    int cuts() {
        return cuts.get();
    }

    private void welcome() {
        try {
            while (true) {
                Socket driver = door.accept();
                Socket base = new Socket(InetAddress.getLoopbackAddress(), server);
                long bytes = after;
                Thread.ofVirtual().start(() -> lead(driver, base, Long.MAX_VALUE));
                Thread.ofVirtual().start(() -> lead(base, driver, bytes));
            }
        } catch (IOException _) {
            // The door was closed, or the server is gone.
        }
    }

    private void lead(Socket from, Socket to, long bytes) {
        byte[] some = new byte[1024];
        long left = bytes;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                out.write(some, 0, (int) Math.min(n, left));
                left -= n;
                if (left <= 0) {
                    cuts.incrementAndGet();
                    return;
                }
            }
        } catch (IOException _) {
            // One side went: the other goes too.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
