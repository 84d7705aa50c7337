package socle.app.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Instant;
import socle.api.show.Press;
import socle.api.text.Language;
import socle.core.serve.Glimpse;
import socle.core.serve.House;
import socle.core.serve.Listening;

/// What people see of a project: doors that are open, or pages as files. Wired in `Main`: the
/// command
/// line does not know what they look like.
public interface Doors {

    /// Opens them.
    ///
    /// @throws BindException when somebody else listens there
    Open open(House house, Listening where) throws BindException;

    /// Draws the pages of a project as files that open without a server, and puts them in the place
    /// of
    /// what was there.
    ///
    /// @return how many files
    int site(Glimpse glimpse, Language language, Path folder, Instant now) throws IOException;

    /// Prints pages of nodes for readers elsewhere.
    Press.Print print(Press.Order order, Glimpse glimpse, Language language, Instant now);

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
