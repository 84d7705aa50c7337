package socle.kinds.collect.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Finds the line on which a byte of a file stands: that of the record that starts there, or after
/// the empty lines that start there.
final class LineFinder implements Finder {

    private final InputStream bytes;
    private long at;
    private long line = 1;
    private int last = -1;

    LineFinder(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
    }

    @Override
    public long lineAt(long place) throws IOException {
        int next;
        while (at < place - 1 && (next = bytes.read()) >= 0) {
            pass(next);
        }
        bytes.mark(1);
        while ((next = bytes.read()) == '\n' || next == '\r') {
            pass(next);
            bytes.mark(1);
        }
        bytes.reset();
        return last == '\r' ? line + 1 : line;
    }

    private void pass(int next) {
        at++;
        if (next == '\n' || last == '\r') {
            line++;
        }
        last = next;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
