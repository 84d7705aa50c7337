package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.app.show.chart.HeatMap.Cell;
import socle.app.show.chart.Telling.Said;

/// Says in words what a heat map shows: its extremes, the most of each row, what is absent.
record HeatWords(HeatMap map) {

    List<String> words() {
        Telling telling = new Telling(map.sheet().look(), map.value());
        Look look = telling.look();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                look.say("Heat map, rows: ", "Carte de chaleur, lignes\u00A0: ")
                        + look.numbers().count(map.rows().size())
                        + look.say(", columns: ", ", colonnes\u00A0: ")
                        + look.numbers().count(map.columns().size())
                        + ".");
        List<Said> all = new ArrayList<>();
        for (int y = 0; y < map.rows().size(); y++) {
            List<Said> row = row(y);
            row.forEach(said -> all.add(said));
            if (!row.isEmpty() && map.rows().size() <= Telling.FEW && map.columns().size() > 1) {
                List<Said> short1 = cells(y);
                sentences.add(
                        telling.of(map.rows().names().get(y)) + telling.extremes(short1) + ".");
            }
        }
        sentences.add(1, Telling.upper(telling.extremes(all)) + ".");
        long absent = (long) map.rows().size() * map.columns().size() - all.size();
        if (absent > 0) {
            sentences.add(telling.count("Cells without a value", "Cases sans valeur", absent));
        }
        return sentences;
    }

    private List<Said> row(int row) {
        String name = map.rows().names().get(row);
        return cells(row).stream()
                .map(said -> new Said(name + ", " + said.name(), said.value()))
                .toList();
    }

    private List<Said> cells(int row) {
        List<Said> said = new ArrayList<>();
        for (int x = 0; x < map.columns().size(); x++) {
            @Nullable Cell cell = map.cells().get(row).get(x);
            if (cell != null) {
                said.add(new Said(map.columns().names().get(x), cell.value()));
            }
        }
        return said;
    }
}
