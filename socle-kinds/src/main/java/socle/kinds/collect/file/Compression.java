package socle.kinds.collect.file;

import io.airlift.compress.v3.MalformedInputException;
import io.airlift.compress.v3.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// How the bytes of a file are packed.
enum Compression {
    NONE("none", ""),
    GZIP("gzip", ".gz"),
    ZSTD("zstd", ".zst");

    private static final int BUFFER = 1 << 16;

    private final String engine;
    private final String ending;

    Compression(String engine, String ending) {
        this.engine = engine;
        this.ending = ending;
    }

    /// The compression that a file's name tells.
    static Compression of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(GZIP.ending)) {
            return GZIP;
        }
        return lower.endsWith(ZSTD.ending) ? ZSTD : NONE;
    }

    /// The engine's word for it.
    String engine() {
        return engine;
    }

    /// A name without the ending that tells it.
    String strip(String name) {
        return name.substring(0, name.length() - ending.length());
    }

    /// The bytes behind the packed ones.
    InputStream unpack(InputStream packed) throws IOException {
        return switch (this) {
            case NONE -> packed;
            case GZIP -> new GZIPInputStream(packed, BUFFER);
            case ZSTD -> new Zstd(packed);
        };
    }

    /// Tells broken bytes as trouble of the file, as other streams do; the library throws them as a
    /// defect.
    private static final class Zstd extends FilterInputStream {

        Zstd(InputStream packed) throws IOException {
            super(new ZstdInputStream(packed));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (MalformedInputException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }
}
