package socle.app.screens.sql;

import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.data.Table;

/// A question in SQL and what became of it.
///
/// @param question as it was written; empty when nothing was asked
/// @param answer nothing when nothing was asked, or it was refused
/// @param plan in the engine's own words, when it was asked for
/// @param tables that may be asked
record SqlView(
        String question,
        Optional<Answer> answer,
        Optional<String> plan,
        Optional<Trouble> trouble,
        List<Table> tables) {

    SqlView {
        tables = List.copyOf(tables);
    }

    /// A part of an answer.
    ///
    /// @param from how many rows stand before it
    /// @param total rows that were kept
    /// @param whole whether there are no more than were kept
    /// @param next where to go on
    record Answer(Rows rows, int from, long total, boolean whole, Optional<String> next) {}

    /// Why there is no answer.
    ///
    /// @param offset characters from the start of the question to the culprit, or -1
    record Trouble(String what, String todo, int offset) {}
}
