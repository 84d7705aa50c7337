package socle.kinds.collect.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The lines of a file that are not empty, numbered among themselves.
final class FullLines implements Finder {

    private final InputStream bytes;
    private long line;
    private long full;

    FullLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
    }

    @Override
    public long lineAt(long place) throws IOException {
        while (full < place && next()) {
            // Each call reads one line.
        }
        return line;
    }

    private boolean next() throws IOException {
        int first = bytes.read();
        int last = first;
        while (last >= 0 && last != '\n') {
            last = bytes.read();
        }
        line++;
        boolean empty = first == '\n' || first == '\r' || first < 0;
        full += empty ? 0 : 1;
        return first >= 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
