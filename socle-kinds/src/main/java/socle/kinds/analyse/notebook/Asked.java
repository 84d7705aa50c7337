package socle.kinds.analyse.notebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.Gauge;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.CutRows;
import socle.api.text.Language;
import socle.api.text.Sql;

/// An indicator of a notebook that is asked by dimensions or periods.
record Asked(IndicatorCell cell, Gauge gauge) {

    /// The question, over the table of the indicator.
    String select() {
        return gauge.cuts().apply(cell.cut(), Sql.quote(gauge.metric().from().value()));
    }

    /// What was answered, as the page shows it.
    Rows told(Rows answer, Language language) {
        return CutRows.of(gauge.metric(), cell.cut(), answer, language)
                .as(cell.form(), language)
                .rows();
    }

    /// The blocks of what is told.
    List<Block> blocks(Rows told) {
        return new CutRows(gauge.metric(), cell.cut(), told)
                .blocks(
                        cell.form(),
                        cell.id(),
                        cell.title().orElseGet(() -> gauge.node().title()),
                        Optional.empty());
    }

    /// What is told, as a table of Markdown.
    String markdown(Rows told, Language language) {
        CutRows rows = new CutRows(gauge.metric(), cell.cut(), told);
        Rows shown = rows.shown();
        List<String> lines = new ArrayList<>();
        lines.add(
                line(
                        shown.columns().stream()
                                .map(one -> rows.head(one.name()).in(language))
                                .toList()));
        lines.add(line(Collections.nCopies(shown.columns().size(), "---")));
        for (List<@Nullable Object> row : shown.values()) {
            lines.add(line(row.stream().map(value -> words(value, language)).toList()));
        }
        return String.join("\n", lines);
    }

    private String words(@Nullable Object value, Language language) {
        return switch (value) {
            case null -> "";
            case Double number -> gauge.metric().words(number).in(language);
            default -> value.toString().replace("|", "\\|");
        };
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
