package socle.kinds.show.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.show.Leads;
import socle.api.show.Way;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.show.chart.Charting;

/// Ways from the values of a column to the page of another node, which is told the value: a
/// dashboard chooses by it.
record Drill(NodeId node, String column, Seen seen) {

    Leads leads(Rows rows) {
        String name = name();
        Map<String, Way> ways = new LinkedHashMap<>();
        for (Object value : rows.column(column)) {
            String word = String.valueOf(value);
            if (value != null && !Charting.isGathered(word)) {
                ways.put(word, way(name, word));
            }
        }
        return new Leads(column, ways);
    }

    private Way way(String name, String word) {
        SequencedMap<String, List<String>> choices = new LinkedHashMap<>();
        choices.put(name, List.of(word));
        String title = seen.node(node).map(it -> it.title()).orElse(node.value());
        return new Way(
                Phrase.of("%s: %s", "%s\u00a0: %s", title, word), Optional.of(node), choices);
    }

    /// The name by which the other dashboard chooses values of the column.
    private String name() {
        return seen.node(node)
                .filter(it -> it.spec() instanceof DashboardSpec)
                .flatMap(
                        it ->
                                ((DashboardSpec) it.spec())
                                        .text().parts().stream()
                                                .filter(FilterPart.class::isInstance)
                                                .map(FilterPart.class::cast)
                                                .filter(one -> one.column().column().equals(column))
                                                .filter(one -> one.form() != FilterPart.Form.PERIOD)
                                                .map(FilterPart::id)
                                                .findFirst())
                .orElse(Part.slug(column));
    }
}
