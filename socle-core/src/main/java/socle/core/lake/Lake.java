package socle.core.lake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.data.Engine;
import socle.api.data.Table;
import socle.api.data.Tables;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// Immutable versions of tables. Nothing above it may know how they are stored.
public interface Lake {

    /// Where the work of one node drafts: everything goes to `version`, nothing is seen before
    /// `see`.
    ///
    /// @param session the engine session of the node's work
    /// @param before the tables of the version that is published now
    Tables drafts(NodeId node, String version, Engine session, List<Table> before);

    /// Makes drafts durable (fsync); called before they are published.
    void settle(List<Table> drafts);

    /// What an engine or a session runs so that it sees these tables under their names, whatever it
    /// saw before.
    List<String> views(Collection<Table> tables, Seen by);

    /// The same, for every session of an engine.
    default List<String> views(Collection<Table> tables) {
        return views(tables, Seen.BY_ALL);
    }

    /// Reads a version again and compares digests: what is broken, file by file, or nothing.
    List<Broken> verify(Table table);

    /// Removes every version of some nodes that is not kept, half-written ones included: nobody may
    /// be drafting a table of theirs.
    ///
    /// @return bytes freed
    long sweep(Set<NodeId> nodes, Collection<Table> kept);

    /// What stands in FROM for the rows of a version.
    Relation relation(Table table);

    /// The definition of a version that is a view.
    Optional<String> view(Table table);

    /// The type in which values of a type are stored: not all that an engine knows have a place in
    /// its files.
    String stored(String type);

    /// Who sees a table.
    enum Seen {
        /// Every session of an engine.
        BY_ALL,
        /// The session that is told.
        BY_ONE
    }

    /// What stands in FROM for the rows of a version.
    ///
    /// @param from SQL
    /// @param reads the tables that it names, none unless the version is a view
    record Relation(String from, List<String> reads) {
        public Relation {
            reads = List.copyOf(reads);
        }
    }

    /// A file of a version that is not what it was.
    record Broken(Table table, Path file, Phrase what) {}
}
