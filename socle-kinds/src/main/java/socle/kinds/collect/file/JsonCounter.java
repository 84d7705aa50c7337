package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import socle.kinds.collect.Trouble;

/// Counts the records of JSON files: the lines of NDJSON that are not empty, by their bytes; the
/// values of a JSON array, or those at the root, with a streaming parser.
final class JsonCounter implements Counter {

    private final FileFormat format;

    JsonCounter(FileFormat format) {
        this.format = format;
    }

    @Override
    public long rows(Source source, InputStream unpacked) throws IOException, Trouble {
        return format == FileFormat.NDJSON
                ? new CsvScan(CsvScan.Form.LINES).all(unpacked)
                : new JsonValues(source, unpacked).all();
    }

    /// Finds the line of a record by its number.
    Finder finder(Source source) throws IOException, Trouble {
        return format == FileFormat.NDJSON
                ? new FullLines(source.open())
                : new JsonValues(source, source.open());
    }
}
