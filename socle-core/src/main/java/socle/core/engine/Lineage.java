package socle.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// Where the columns of a query's answer get their values from.
///
/// @param lines one for each column of the answer, in order
public record Lineage(List<Line> lines) {

    public Lineage {
        lines = List.copyOf(lines);
    }

    /// One column of the answer.
    ///
    /// @param sources every column whose values its values are made of; empty set when they are
    ///     made
    ///     of none (a constant, a count of rows); nothing when it is not known. What only chooses
    ///     rows (WHERE, the keys of a join) is not among them
    public record Line(String column, Optional<SortedSet<Source>> sources) {}

    /// A column of a table that is read.
    public record Source(String table, String column) implements Comparable<Source> {

        @Override
        public int compareTo(Source other) {
            int byTable = table.compareTo(other.table);
            return byTable != 0 ? byTable : column.compareTo(other.column);
        }

        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    /// The line of a column of the answer.
    public Optional<Line> of(String column) {
        return lines.stream().filter(line -> line.column().equalsIgnoreCase(column)).findFirst();
    }
}
