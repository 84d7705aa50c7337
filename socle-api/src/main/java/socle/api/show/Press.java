package socle.api.show;

import java.time.Instant;
import java.util.List;
import socle.api.text.NodeId;

/// Makes something that can leave the project of the pages of nodes: what a reader of some role
/// sees of them now, with nothing chosen. All of one print is of one moment.
public interface Press {

    /// Prints pages.
    Print print(Order order);

    /// What is wished.
    ///
    /// @param title of the whole
    /// @param nodes whose pages, in this order
    /// @param role of the reader: rows and columns that a policy keeps from it are not printed
    record Order(String title, List<NodeId> nodes, String role, Form form) {
        public Order {
            nodes = List.copyOf(nodes);
        }
    }

    /// What it becomes.
    enum Form {
        /// A text with pictures, as a reader of mail shows it.
        PAGE,
        /// A document for paper and for the archive.
        DOCUMENT
    }

    /// What became of it.
    ///
    /// @param text the same in plain letters
    /// @param html a whole page that asks nothing of anybody; its pictures are named `cid:NAME`;
    ///     empty of a document
    /// @param files its pictures, or the document
    /// @param versions what it speaks of: the pages' nodes and the tables that they read
    record Print(String text, String html, List<File> files, List<Version> versions) {
        public Print {
            files = List.copyOf(files);
            versions = List.copyOf(versions);
        }
    }

    /// A file of a print.
    @SuppressWarnings("ArrayRecordComponent") // handed on to be sent, and to nobody else
    record File(String name, String mediaType, byte[] bytes) {}

    /// What was published of a node.
    ///
    /// @param fresh false when the node's definition, or what it reads, has changed since
    record Version(NodeId node, String version, Instant at, boolean fresh) {}
}
