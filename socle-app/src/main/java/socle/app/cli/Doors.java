package socle.app.cli;

import java.net.BindException;
import java.net.InetAddress;
import socle.core.serve.House;

/// Opens the doors of a served project. Wired in `Main`: the command line does not know what they
/// look like.
@FunctionalInterface
public interface Doors {

    /// Opens them.
    ///
    /// @param port 0 for any that is free
    /// @throws BindException when somebody else listens there
    Open open(House house, InetAddress host, int port) throws BindException;

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
