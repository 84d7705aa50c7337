package socle.kinds.steer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Language;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.kinds.steer.need.NeedSpec;

/// The tables of a strategy: objectives, fields and means.
record StrategyTables(List<Node<NeedSpec>> needs, List<Sourced> sources, Language language) {

    private static final Phrase NECESSARY = new Phrase("necessary", "nécessaire");
    private static final Phrase USEFUL = new Phrase("useful", "utile");

    StrategyTables {
        needs = List.copyOf(needs);
        sources = List.copyOf(sources);
    }

    /// One row a source: what was measured of it and what it takes.
    Rows means() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Sourced one : sources) {
            StrategySource said = one.said();
            List<@Nullable Object> row = new ArrayList<>();
            row.add(one.name());
            row.add(technique(one));
            row.add(one.measure("collect.rows_written").map(Double::longValue).orElse(null));
            row.add(said.frequency().orElse(""));
            row.add(said.people().orElse(""));
            row.add(said.effort().orElse(""));
            row.add(said.cost().orElse(""));
            rows.add(row);
        }
        return Rows.of(
                List.of(
                        text("source", "source"),
                        text("technique", "technique"),
                        new Column(word("rows_written", "lignes"), "BIGINT"),
                        text("frequency", "fréquence"),
                        text("people", "personnes"),
                        text("effort", "charge"),
                        text("cost", "coût")),
                rows);
    }

    /// One row a source: why it and its technique rather than others.
    Rows reasons() {
        return Rows.of(
                List.of(
                        text("source", "source"),
                        text("technique", "technique"),
                        text("why", "pourquoi")),
                sources.stream()
                        .map(
                                one ->
                                        List.<@Nullable Object>of(
                                                one.name(),
                                                technique(one),
                                                one.said().why().map(String::strip).orElse("")))
                        .toList());
    }

    private String technique(Sourced one) {
        return one.node().kind().label().in(language);
    }

    /// One row a question and source that serves it.
    Rows objectives() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Node<NeedSpec> need : needs) {
            for (Link source : need.spec().sources()) {
                rows.add(
                        List.of(
                                need.spec().question().strip(),
                                need.spec().objective().map(String::strip).orElse(""),
                                source.node().value()));
            }
        }
        return Rows.of(
                List.of(
                        text("question", "question"),
                        text("objective", "objectif"),
                        text("source", "source")),
                rows);
    }

    /// One row a column that is said to serve.
    Rows fields() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Sourced one : sources) {
            add(rows, one, NECESSARY, one.said().necessary());
            add(rows, one, USEFUL, one.said().useful());
        }
        return Rows.of(
                List.of(
                        text("source", "source"),
                        text("column_name", "colonne"),
                        text("rank", "rang"),
                        text("serves", "sert à"),
                        new Column(word("collected", "collectée"), "BOOLEAN")),
                rows);
    }

    /// The names of sources that some need names.
    List<String> wanted() {
        return needs.stream()
                .flatMap(need -> need.spec().sources().stream())
                .map(link -> link.node().value())
                .distinct()
                .toList();
    }

    /// Names, joined.
    static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    private void add(
            List<List<@Nullable Object>> rows,
            Sourced one,
            Phrase rank,
            Map<String, String> columns) {
        columns.forEach(
                (column, serves) ->
                        rows.add(
                                List.of(
                                        one.name(),
                                        column,
                                        rank.in(language),
                                        serves,
                                        one.isCollected(column))));
    }

    private Column text(String en, String fr) {
        return new Column(word(en, fr), "VARCHAR");
    }

    private String word(String en, String fr) {
        return new Phrase(en, fr).in(language);
    }
}
