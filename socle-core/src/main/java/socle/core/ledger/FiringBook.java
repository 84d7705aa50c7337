package socle.core.ledger;

import java.time.Instant;
import java.util.List;
import socle.api.live.Firing;
import socle.api.live.Firings;
import socle.api.text.NodeId;

/// Each time a node of one environment was due, and what became of it. Every method is one
/// transaction; what many do at once is done once.
public interface FiringBook extends Firings {

    /// The last due of any node, newest first.
    ///
    /// @param skip how many of them are left out
    List<Firing> latest(int most, int skip);

    /// Those that wait to be served, oldest first.
    List<Due> waiting();

    /// Those that are being served.
    List<Firing> running();

    /// Writes down that a node waits to be served; false when that was written before.
    boolean open(Due due);

    /// The same for what was posted: the letters leave their box with it.
    ///
    /// @param letters numbers of letters of the node
    boolean open(Due due, List<Long> letters);

    /// The files that a node has seen come, as they were; empty when it never looked.
    String seen(NodeId node);

    /// Writes down that a node has seen other files, and that it waits to be served for it; false
    /// when what it had seen is no longer what is told here.
    ///
    /// @param before what it had seen
    /// @param now what it sees
    boolean arrived(Due due, String before, String now);

    /// The same when nothing came and something went: nothing is due.
    void gone(NodeId node, String before, String now);

    /// Begins to serve it, or to serve it again; false when it has ended already.
    ///
    /// @param by who serves it: user, host and process
    boolean begin(Due due, String by, Instant at);

    /// Ends it, and opens those that its end makes due; false when it has ended already or
    /// somebody else serves it.
    boolean end(Due due, String by, FiringEnd end, List<NodeId> followers);

    /// Writes down those that nobody serves; those that are written already stay as they are.
    ///
    /// @param state missed or skipped
    /// @param followers those that the last of them makes due
    void pass(List<Due> dues, Firing.State state, Instant at, List<NodeId> followers);

    /// Forgets what ended, but for the last of each node.
    ///
    /// @param keep how many of a node stay
    void prune(NodeId node, int keep);
}
