package socle.app.screens.node;

import java.util.List;
import java.util.Optional;
import socle.core.engine.TableProfile.Frequent;

/// The columns of a table and what is in them.
///
/// @param known how far the columns were looked into
record Shape(List<Column> columns, Depth known) {

    Shape {
        columns = List.copyOf(columns);
    }

    /// How far columns were looked into.
    enum Depth {
        /// Names and types alone: a reader who may not see all rows is told no more.
        NAMES,
        /// So many values that nobody looks into them unasked.
        ON_WISH,
        /// They could not be read.
        UNREADABLE,
        /// All of them.
        WHOLE
    }

    /// A column.
    ///
    /// @param figures what is in it, when it was looked into
    record Column(String name, String type, Optional<Figures> figures) {}

    /// What is in a column.
    ///
    /// @param rows of the table
    /// @param exact whether the different values were counted, not estimated
    /// @param bins how many values lie in each of some ranges of one width
    /// @param values nothing for those who may not see any
    record Figures(
            long rows,
            long missing,
            long distinct,
            boolean exact,
            List<Long> bins,
            Optional<Values> values) {
        Figures {
            bins = List.copyOf(bins);
        }
    }

    /// Values of a column.
    ///
    /// @param frequent those that come most often
    record Values(
            Optional<Object> least,
            Optional<Object> median,
            Optional<Object> greatest,
            List<Frequent> frequent) {
        Values {
            frequent = List.copyOf(frequent);
        }
    }
}
