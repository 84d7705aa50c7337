package socle.app.screens.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.core.ledger.AskedQuestion;
import socle.core.ledger.SavedQuestion;

/// A question in SQL and what became of it.
///
/// @param question as it was written; empty when nothing was asked
/// @param number by which it is found in one's history, when it is there
/// @param saved the kept question that was opened
/// @param answer nothing when nothing was asked, or it was refused
/// @param plan in the engine's own words, when it was asked for
/// @param policies that narrow what it reads for whoever asks
/// @param tables that may be asked
/// @param recent what was asked last
/// @param kept questions that the reader finds, one's own first
record SqlView(
        String question,
        Optional<Long> number,
        Optional<Saved> saved,
        Optional<Answer> answer,
        Optional<String> plan,
        Optional<Trouble> trouble,
        List<NodeId> policies,
        List<Table> tables,
        List<Line> recent,
        List<Saved> kept) {

    SqlView {
        policies = List.copyOf(policies);
        tables = List.copyOf(tables);
        recent = List.copyOf(recent);
        kept = List.copyOf(kept);
    }

    /// A part of an answer.
    ///
    /// @param from how many rows stand before it
    /// @param total rows that were kept
    /// @param whole whether there are no more than were kept
    /// @param took until the answer was there
    /// @param next where to go on
    record Answer(
            Rows rows, int from, long total, boolean whole, Duration took, Optional<String> next) {}

    /// Why there is no answer.
    ///
    /// @param offset characters from the start of the question to the culprit, or -1
    /// @param stopped whether the reader stopped it
    record Trouble(String what, String todo, int offset, boolean stopped) {}

    /// A question of one's own history.
    ///
    /// @param rows of the answer that were kept
    record Line(
            long number,
            String question,
            Instant at,
            Duration took,
            AskedQuestion.State state,
            long rows) {

        static Line of(AskedQuestion one) {
            return new Line(
                    one.number(), one.text(), one.at(), one.took(), one.state(), one.rows());
        }
    }

    /// A kept question.
    ///
    /// @param who keeps it
    /// @param own whether that is whoever looks
    record Saved(
            long number,
            String name,
            String words,
            String question,
            boolean shared,
            String who,
            boolean own,
            Instant changed) {

        static Saved of(SavedQuestion one, String reader) {
            return new Saved(
                    one.number(),
                    one.name(),
                    one.words(),
                    one.text(),
                    one.reach() == SavedQuestion.Reach.SHARED,
                    one.who(),
                    one.who().equals(reader),
                    one.at());
        }
    }
}
