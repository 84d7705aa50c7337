package socle.kinds.collect;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Counts the rows of one file without the engine that loads it.
interface Counter {

    /// How many rows the unpacked bytes of a file hold, its header aside.
    long rows(Source source, InputStream unpacked) throws IOException, Trouble;

    /// Counts every file, and the digest of its bytes in the same pass.
    default List<Counted> all(List<Source> sources) throws IOException, Trouble {
        List<Counted> counted = new ArrayList<>();
        for (Source source : sources) {
            counted.add(one(source));
        }
        return counted;
    }

    private Counted one(Source source) throws IOException, Trouble {
        try (Sha256 file = Sha256.open(source.path())) {
            long rows = unpackedRows(source, file.bytes());
            String digest = file.digest();
            return new Counted(source, rows, source.copied().isEmpty() ? digest : source.copied());
        }
    }

    private long unpackedRows(Source source, InputStream packed) throws IOException, Trouble {
        try {
            return rows(source, source.compression().unpack(packed));
        } catch (IOException e) {
            throw Trouble.damaged(source, e);
        }
    }
}
