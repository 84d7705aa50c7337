package socle.kinds.analyse.notebook;

import java.util.List;
import java.util.Optional;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.text.NodeId;

/// Where a page of a notebook takes its figures from: what the last run published, or the engine.
interface Reading {

    /// What was published.
    Seen seen();

    /// Whether whoever reads may see all that a node found.
    boolean isOpen(NodeId node);

    /// What stands above the text: what may be chosen, what is wrong with what was.
    List<Block> head();

    /// The first rows of a query; nothing when it never ran.
    ///
    /// @throws socle.api.data.SqlFailure when the engine refuses it
    Optional<Rows> rows(Cell.Sql query, int limit);

    /// What an indicator answered; nothing when it never ran.
    ///
    /// @throws socle.api.data.SqlFailure when the engine refuses it
    Optional<Rows> rows(Asked asked);

    /// How many rows a query has.
    ///
    /// @throws socle.api.data.SqlFailure when the engine refuses it
    long total(Cell.Sql query);

    /// How long the run took for a query, in milliseconds; nothing when it is asked now.
    Optional<Double> took(Cell.Sql query);

    /// What was said of a query's rows; none when they are other rows now.
    List<Evidence.Verdict> verdicts(Cell.Sql query);
}
