package socle.app.screens.node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.show.Metric;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// What a node measures, as it was asked.
///
/// @param wrong what was not understood of the question; there are no rows then
/// @param rows one a stretch of time and combination of dimensions, with totals
record MeasureView(
        NodeId node,
        String title,
        Metric metric,
        Wanted wanted,
        List<Phrase> wrong,
        Optional<Rows> rows,
        long total,
        int from,
        Optional<String> next) {

    MeasureView {
        wrong = List.copyOf(wrong);
    }

    /// How it was asked, as it was written.
    record Wanted(
            List<String> by,
            Map<String, String> where,
            String period,
            String last,
            List<String> beside) {

        Wanted {
            by = List.copyOf(by);
            where = Map.copyOf(where);
            beside = List.copyOf(beside);
        }
    }
}
