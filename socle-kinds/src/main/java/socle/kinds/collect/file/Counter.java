package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import socle.kinds.collect.Trouble;

/// Counts the rows of one file without the engine that loads it.
interface Counter {

    /// How many rows the unpacked bytes of a file hold, its header aside.
    long rows(Source source, InputStream unpacked) throws IOException, Trouble;

    /// Counts every file.
    default List<Counted> all(List<Source> sources) throws IOException, Trouble {
        List<Counted> counted = new ArrayList<>();
        for (Source source : sources) {
            try (InputStream unpacked = source.open()) {
                counted.add(new Counted(source, rows(source, unpacked)));
            } catch (IOException e) {
                throw FileTrouble.damaged(source, e);
            }
        }
        return counted;
    }
}
