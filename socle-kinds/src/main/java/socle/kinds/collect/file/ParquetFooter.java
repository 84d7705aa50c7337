package socle.kinds.collect.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;

/// The number of rows that a Parquet file says it has, read from its footer: field 3 of
/// `FileMetaData` in the Thrift compact protocol (Apache Parquet format 2, Thrift compact protocol
/// specification).
final class ParquetFooter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = Integer.BYTES + 4;
    private static final int NUM_ROWS = 3;

    private final ByteBuffer bytes;

    private ParquetFooter(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// The rows of a file; trouble when it is no whole Parquet file.
    static long rows(Source source) throws IOException, Trouble {
        try (RandomAccessFile file = new RandomAccessFile(source.path().toFile(), "r")) {
            long length = file.length();
            byte[] tail = length < TAIL ? new byte[0] : read(file, length - TAIL, TAIL);
            if (tail.length == 0 || !Arrays.equals(tail, 4, TAIL, MAGIC, 0, 4)) {
                throw broken(
                        source,
                        new Phrase("it does not end with PAR1", "il ne finit pas par PAR1"));
            }
            int size = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
            if (size <= 0 || size > length - TAIL) {
                throw broken(source, new Phrase("its footer is cut", "sa fin est coupée"));
            }
            byte[] footer = read(file, length - TAIL - size, size);
            return new ParquetFooter(ByteBuffer.wrap(footer)).numRows();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw broken(source, new Phrase("its footer is damaged", "sa fin est abîmée"));
        }
    }

    private static byte[] read(RandomAccessFile file, long from, int size) throws IOException {
        byte[] bytes = new byte[size];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    private static Trouble broken(Source source, Phrase words) {
        return FileTrouble.unreadable(source.name(), FileFormat.PARQUET, words);
    }

    private long numRows() {
        int field = 0;
        while (true) {
            int head = bytes.get() & 0xFF;
            int type = head & 0x0F;
            if (type == 0) {
                throw new IllegalArgumentException("no number of rows");
            }
            field = (head >>> 4) == 0 ? (int) zigzag() : field + (head >>> 4);
            if (field == NUM_ROWS) {
                return zigzag();
            }
            skip(type);
        }
    }

    /// Passes over one value of a Thrift compact type.
    private void skip(int type) {
        switch (type) {
            case 1, 2 -> {}
            case 3 -> bytes.get();
            case 4, 5, 6 -> zigzag();
            case 7 -> bytes.position(bytes.position() + Double.BYTES);
            case 8 -> skipBytes((int) varint());
            case 9, 10 -> skipList();
            case 11 -> skipMap();
            case 12 -> skipStruct();
            default -> throw new IllegalArgumentException("type " + type);
        }
    }

    private void skipBytes(int size) {
        bytes.position(bytes.position() + size);
    }

    private void skipList() {
        int head = bytes.get() & 0xFF;
        long size = (head >>> 4) == 15 ? varint() : head >>> 4;
        for (long i = 0; i < size; i++) {
            skipElement(head & 0x0F);
        }
    }

    private void skipMap() {
        long size = varint();
        int types = size == 0 ? 0 : bytes.get() & 0xFF;
        for (long i = 0; i < size; i++) {
            skipElement(types >>> 4);
            skipElement(types & 0x0F);
        }
    }

    private void skipStruct() {
        for (int head = bytes.get() & 0xFF; (head & 0x0F) != 0; head = bytes.get() & 0xFF) {
            if (head >>> 4 == 0) {
                zigzag();
            }
            skip(head & 0x0F);
        }
    }

    /// Truth has a byte of its own in a collection, and none in a field.
    private void skipElement(int type) {
        if (type == 1 || type == 2) {
            bytes.get();
        } else {
            skip(type);
        }
    }

    private long zigzag() {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number without an end");
    }
}
