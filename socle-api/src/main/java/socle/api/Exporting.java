package socle.api;

import java.io.IOException;
import java.util.List;
import socle.api.text.NodeId;

/// A node on its way out: what was published, and the folder that it goes to.
public interface Exporting extends Seen {

    /// The tables that a node reads, as its queries name them, in order.
    List<String> reads(NodeId node);

    /// Writes a text, in UTF-8.
    ///
    /// @param file its name in the folder, with `/` below it
    void text(String file, String text) throws IOException;

    /// Writes all rows of a published table as CSV (RFC 4180, UTF-8): names of columns first,
    /// values
    /// as they were published, nothing where one is absent.
    void rows(String file, String table) throws IOException;
}
