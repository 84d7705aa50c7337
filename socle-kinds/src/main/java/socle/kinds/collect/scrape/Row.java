package socle.kinds.collect.scrape;

import java.util.List;

/// What became of one row of a page.
sealed interface Row {

    /// Where it stands in its page, from 1.
    int place();

    /// A row with its values.
    ///
    /// @param values of each field in order, in the engine's writing; an empty list for none
    record Good(int place, List<List<String>> values) implements Row {}

    /// A row that does not fit.
    ///
    /// @param field the culprit, or empty for the row as a whole
    record Bad(int place, String field, Why why, String text) implements Row {}

    /// A row that holds none of the fields, or is no row of data.
    record Aside(int place) implements Row {}
}
