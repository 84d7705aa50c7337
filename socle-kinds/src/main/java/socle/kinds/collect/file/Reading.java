package socle.kinds.collect.file;

import java.io.IOException;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.kinds.collect.Trouble;

/// How files of one format are looked into, counted and loaded.
interface Reading {

    /// The shape that the files have.
    Shape find() throws IOException, Trouble;

    /// What differs between the columns of a shape and those of the files, told apart from their
    /// rows. The shape comes back with what the files tell of its dialect.
    Shape check(Shape shape) throws IOException, Trouble;

    /// The count that the load is held against.
    Counter counter(Shape shape);

    /// Drafts the table and the rows that do not fit into it.
    Loaded load(Shape shape) throws IOException, Trouble;

    /// What was loaded.
    ///
    /// @param rejected how many rows did not fit
    /// @param first a few of these
    record Loaded(Table table, Table rejects, long rejected, Rows first) {}
}
