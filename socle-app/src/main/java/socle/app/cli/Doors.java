package socle.app.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import socle.api.text.Language;
import socle.core.serve.Glimpse;
import socle.core.serve.House;

/// What people see of a project: doors that are open, or pages as files. Wired in `Main`: the
/// command
/// line does not know what they look like.
public interface Doors {

    /// Opens them.
    ///
    /// @param port 0 for any that is free
    /// @throws BindException when somebody else listens there
    Open open(House house, InetAddress host, int port) throws BindException;

    /// Draws the pages of a project as files that open without a server, and puts them in the place
    /// of
    /// what was there.
    ///
    /// @return how many files
    int site(Glimpse glimpse, Language language, Path folder, Instant now) throws IOException;

    /// Doors that are open.
    interface Open extends AutoCloseable {

        /// Where they are.
        int port();

        /// Says that they are about to close.
        void leave();

        /// Ends after the answers that were begun.
        @Override
        void close();
    }
}
