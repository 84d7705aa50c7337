package socle.kinds.collect.file;

import java.io.IOException;
import socle.kinds.collect.Trouble;

/// Finds the line of something in a file. Goes forward only.
interface Finder extends AutoCloseable {

    /// The line, counted as an editor does.
    ///
    /// @param place where it is, in the terms of its format: a byte or a record, from 1
    long lineAt(long place) throws IOException, Trouble;

    @Override
    void close() throws IOException;

    /// Opens one on a file.
    interface Opener {
        /// A finder at the start of the file.
        Finder open(Source source) throws IOException, Trouble;
    }
}
