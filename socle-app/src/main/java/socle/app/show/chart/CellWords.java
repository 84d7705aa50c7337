package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import socle.api.data.Column.Family;
import socle.api.show.Mark;
import socle.app.show.chart.Cells.Cell;
import socle.app.show.chart.Cells.Series;
import socle.app.show.chart.Telling.Said;

/// Says in words what places and their values show.
record CellWords(Cells cells, Telling telling) {

    static CellWords of(Cells cells) {
        Sheet sheet = cells.sheet();
        return new CellWords(cells, new Telling(sheet.look(), sheet.value()));
    }

    List<String> words() {
        List<String> sentences = new ArrayList<>();
        sentences.add(sort());
        for (Series series : cells.series()) {
            sentences.addAll(series(series));
        }
        sentences.addAll(telling.left(cells.more(), cells.absent()));
        Sheet sheet = cells.sheet();
        sentences.addAll(Positive.words(sheet, sheet.name(), sheet.value()));
        return sentences;
    }

    private String sort() {
        Mark mark = cells.sheet().chart().mark();
        long places = cells.places().size();
        return switch (mark) {
            case LINE -> telling.count("Line, places", "Courbe, places", places);
            case AREA -> telling.count("Area, places", "Aire, places", places);
            case PARETO -> telling.count("Pareto, places", "Pareto, places", places);
            default -> telling.count("Bars, places", "Barres, places", places);
        };
    }

    private List<String> series(Series series) {
        List<Said> said =
                series.cells().stream()
                        .filter(cell -> cell.value() != null)
                        .map(this::said)
                        .toList();
        if (said.isEmpty()) {
            return List.of(
                    telling.of(series.name()) + telling.look().say("no value.", "aucune valeur."));
        }
        boolean few = cells.places().size() * cells.series().size() <= Telling.FEW * 2;
        boolean each = few && said.size() <= Telling.FEW;
        String found = each ? telling.each(said) : telling.range(said);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                (series.name().isEmpty() ? Telling.upper(found) : telling.of(series.name()) + found)
                        + ".");
        if (cells.family() != Family.TEXT && cells.family() != Family.TRUTH) {
            telling.trend(said).ifPresent(sentences::add);
        }
        if (!each) {
            telling.outliers(said).ifPresent(sentences::add);
        }
        return sentences;
    }

    private Said said(Cell cell) {
        return new Said(cells.names().get(cell.place()), Objects.requireNonNull(cell.value()));
    }
}
