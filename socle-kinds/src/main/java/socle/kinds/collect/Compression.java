package socle.kinds.collect;

import io.airlift.compress.v3.zstd.ZstdInputStream;
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
            case ZSTD -> new ZstdInputStream(packed);
        };
    }
}
