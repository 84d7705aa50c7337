package socle.app.screens.node;

import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.NodeId;
import socle.app.screens.node.NodeView.Version;
import socle.app.view.Listing;

/// The versions of a node that are kept, and how two of them differ.
///
/// @param difference when two are compared
record VersionsView(
        NodeId node, String title, Listing<Version> versions, Optional<Difference> difference) {

    /// How two versions of a table differ.
    ///
    /// @param from the older one
    /// @param to the newer one
    record Difference(
            Version from, Version to, String table, List<ColumnChange> columns, Comparison rows) {
        Difference {
            columns = List.copyOf(columns);
        }
    }

    /// A column that is in one alone, or has another type.
    ///
    /// @param before its type; empty when it is new
    /// @param after its type; empty when it is gone
    record ColumnChange(String name, String before, String after) {}

    /// How the rows differ.
    ///
    /// @param sort how they were compared
    /// @param key the column whose values name rows in both versions, or empty
    /// @param added rows of the newer one alone
    /// @param removed rows of the older one alone
    /// @param changed rows of the same key with other values; 0 when there is no key
    /// @param changes by column, in how many rows it changed
    /// @param first the first changes, for those who may see rows
    record Comparison(
            Sort sort,
            String key,
            long added,
            long removed,
            long changed,
            List<Change> changes,
            Optional<Rows> first) {
        Comparison {
            changes = List.copyOf(changes);
        }
    }

    /// In how many rows a column changed.
    record Change(String column, long rows) {}

    /// How rows were compared.
    enum Sort {
        /// The digests are the same: so is every row.
        SAME,
        /// By a column whose values name rows.
        BY_KEY,
        /// As wholes: a row that changed counts as one removed and one added.
        WHOLE,
        /// Not: a version is a view, which has no rows of its own.
        VIEW,
        /// Not: there are too many values for a page.
        TOO_LARGE,
        /// Not: the reader may not see all rows.
        HIDDEN,
        /// Not: the files of a version cannot be read.
        UNREADABLE
    }
}
