package socle.kinds.collect.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.kinds.collect.database.LogMessage.Cell;

/// Reads messages of the `pgoutput` plug-in.
final class PgOutput {

    private final ByteBuffer bytes;

    private PgOutput(byte[] message) {
        this.bytes = ByteBuffer.wrap(message);
    }

    /// One message.
    static LogMessage read(byte[] message) {
        return new PgOutput(message).message();
    }

    private LogMessage message() {
        return switch ((char) bytes.get()) {
            case 'B' -> begin();
            case 'C' -> commit();
            case 'R' -> relation();
            case 'I' -> insert();
            case 'U' -> update();
            case 'D' -> delete();
            case 'T' -> truncate();
            default -> new LogMessage.Other();
        };
    }

    private LogMessage begin() {
        bytes.getLong();
        bytes.getLong();
        return new LogMessage.Begin(Integer.toUnsignedLong(bytes.getInt()));
    }

    private LogMessage commit() {
        bytes.get();
        bytes.getLong();
        return new LogMessage.Commit(new Lsn(bytes.getLong()));
    }

    private LogMessage relation() {
        int id = bytes.getInt();
        String schema = word();
        String table = word();
        bytes.get();
        List<String> columns = new ArrayList<>();
        int count = bytes.getShort();
        for (int i = 0; i < count; i++) {
            bytes.get();
            columns.add(word());
            bytes.getInt();
            bytes.getInt();
        }
        return new LogMessage.Relation(id, schema, table, columns);
    }

    private LogMessage insert() {
        int id = bytes.getInt();
        bytes.get();
        return new LogMessage.Insert(id, row());
    }

    private LogMessage update() {
        int id = bytes.getInt();
        Optional<List<Cell>> old = Optional.empty();
        if (bytes.get() != 'N') {
            old = Optional.of(row());
            bytes.get();
        }
        return new LogMessage.Update(id, old, row());
    }

    private LogMessage delete() {
        int id = bytes.getInt();
        bytes.get();
        return new LogMessage.Delete(id, row());
    }

    private LogMessage truncate() {
        int count = bytes.getInt();
        bytes.get();
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(bytes.getInt());
        }
        return new LogMessage.Truncate(ids);
    }

    private List<Cell> row() {
        List<Cell> cells = new ArrayList<>();
        int count = bytes.getShort();
        for (int i = 0; i < count; i++) {
            cells.add(
                    switch ((char) bytes.get()) {
                        case 'n' -> new Cell.Nothing();
                        case 'u' -> new Cell.Unchanged();
                        default -> new Cell.Text(text(bytes.getInt()));
                    });
        }
        return cells;
    }

    private String text(int length) {
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, UTF_8);
    }

    private String word() {
        int from = bytes.position();
        while (bytes.get() != 0) {
            // up to the zero that ends it
        }
        int length = bytes.position() - from - 1;
        return new String(bytes.array(), from, length, UTF_8);
    }
}
