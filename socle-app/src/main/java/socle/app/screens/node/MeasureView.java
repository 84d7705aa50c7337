package socle.app.screens.node;

import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Cut;
import socle.api.show.CutWords;
import socle.api.show.Metric;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// What a node measures, as it was asked.
///
/// @param wanted how it was asked, as it was written
/// @param wrong what was not understood of the question; there is no answer then
/// @param answer nothing when nothing is published yet
record MeasureView(
        NodeId node,
        String title,
        Metric metric,
        CutWords wanted,
        List<Phrase> wrong,
        Optional<Answer> answer) {

    MeasureView {
        wrong = List.copyOf(wrong);
    }

    /// A part of the answer.
    ///
    /// @param rows one a stretch of time and combination of dimensions, with totals
    /// @param total rows of the whole answer
    /// @param next where to go on; nothing when these are the last
    /// @param picture of the whole answer, where it has one
    record Answer(Rows rows, Cut cut, long total, Optional<String> next, List<Block> picture) {
        Answer {
            picture = List.copyOf(picture);
        }
    }
}
