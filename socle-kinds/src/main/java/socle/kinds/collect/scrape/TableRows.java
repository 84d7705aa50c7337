package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// The rows of the tables that an author chose. Headings between rows and the rows of `tfoot` are
/// told as no rows of data.
final class TableRows implements RowFinder {

    private final TableSpec spec;
    private final Evaluator tables;

    TableRows(TableSpec spec) {
        this.spec = spec;
        this.tables = Selector.evaluatorOf(spec.select());
    }

    @Override
    public List<Spot> find(Parsed page) {
        List<Spot> found = new ArrayList<>();
        for (Element table : chosen(page)) {
            Grid grid = Grid.of(table);
            int head = grid.headerRows(spec.headerRows());
            List<List<String>> heads = grid.heads(head);
            for (int row = head; row < grid.rows().size(); row++) {
                found.add(spot(grid, row, heads));
            }
        }
        return found;
    }

    private static Spot spot(Grid grid, int row, List<List<String>> heads) {
        Element at = grid.rows().get(row);
        return grid.inGroup(row, "tfoot") || grid.isHeading(row)
                ? new Spot.Aside(at)
                : new Spot.Cells(at, grid.cells(row), heads);
    }

    /// By the rows of the page that have a chosen table as their nearest, less its header rows.
    @Override
    public long count(Parsed page) {
        List<Element> chosen = chosen(page);
        long count = 0;
        for (Element table : chosen) {
            long rows =
                    table.stream()
                            .filter(
                                    e ->
                                            e.normalName().equals("tr")
                                                    && table.equals(e.closest("table")))
                            .count();
            count += rows - Grid.of(table).headerRows(spec.headerRows());
        }
        return count;
    }

    private List<Element> chosen(Parsed page) {
        List<Element> fit =
                page.document().select(tables).stream()
                        .filter(table -> table.normalName().equals("table"))
                        .filter(this::isCaptioned)
                        .toList();
        return spec.index()
                .map(place -> fit.stream().skip(place - 1L).limit(1).toList())
                .orElse(fit);
    }

    private boolean isCaptioned(Element table) {
        if (spec.caption().isEmpty()) {
            return true;
        }
        String wanted = Grid.plain(spec.caption().get());
        return table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .anyMatch(caption -> Grid.plain(caption.text()).contains(wanted));
    }
}
