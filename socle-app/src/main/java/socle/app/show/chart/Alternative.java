package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.chart.Cells.Cell;
import socle.app.show.chart.Cells.Series;

/// Says in words what a plot shows, from its numbers: for those who do not see it, and for tests.
record Alternative(Sheet sheet) {

    /// So many values are told one by one; more are told by their range.
    private static final int FEW = 14;

    private static final String HARD = "\u00A0";

    String words() {
        List<String> sentences = new ArrayList<>();
        sentences.add(sort());
        for (Series series : sheet.cells().series()) {
            sentences.add(series(series));
        }
        if (sheet.cells().more() > 0) {
            sentences.add(more());
        }
        long absent = sheet.cells().absent();
        if (absent > 0) {
            sentences.add(
                    sheet.look()
                            .say(
                                    "Values that are absent: " + absent + ".",
                                    "Valeurs absentes" + HARD + ": " + absent + "."));
        }
        sheet.chart().rules().forEach(rule -> sentences.add(rule.label() + "."));
        return String.join(" ", sentences);
    }

    private String sort() {
        int places = sheet.cells().places().size();
        String count = sheet.look().numbers().count(places);
        return switch (sheet.chart().mark()) {
            case BAR ->
                    sheet.look()
                            .say(
                                    "Bars, places: " + count + ".",
                                    "Barres, places" + HARD + ": " + count + ".");
            case LINE ->
                    sheet.look()
                            .say(
                                    "Line, places: " + count + ".",
                                    "Courbe, places" + HARD + ": " + count + ".");
        };
    }

    private String more() {
        return sheet.look()
                .say(
                        "Series that are in the table only: " + sheet.cells().more() + ".",
                        "Séries données par le seul tableau"
                                + HARD
                                + ": "
                                + sheet.cells().more()
                                + ".");
    }

    private String series(Series series) {
        String name = series.name().isEmpty() ? "" : series.name() + colon();
        List<Cell> cells = series.cells().stream().filter(cell -> cell.value() != null).toList();
        if (cells.isEmpty()) {
            return name + sheet.look().say("no value.", "aucune valeur.");
        }
        boolean few = sheet.cells().places().size() * sheet.cells().series().size() <= FEW * 2;
        String found = few && cells.size() <= FEW ? each(cells) : range(cells);
        boolean starts = name.isEmpty();
        return name
                + (starts ? Character.toUpperCase(found.charAt(0)) + found.substring(1) : found)
                + ".";
    }

    private String each(List<Cell> cells) {
        return String.join(
                separator(), cells.stream().map(cell -> place(cell) + " " + value(cell)).toList());
    }

    private String range(List<Cell> cells) {
        Cell low = cells.getFirst();
        Cell high = cells.getFirst();
        for (Cell cell : cells) {
            low = number(cell) < number(low) ? cell : low;
            high = number(cell) > number(high) ? cell : high;
        }
        Cell first = cells.getFirst();
        Cell last = cells.getLast();
        Look look = sheet.look();
        return look.say("from ", "de ")
                + value(first)
                + " ("
                + place(first)
                + ")"
                + look.say(" to ", " à ")
                + value(last)
                + " ("
                + place(last)
                + ")"
                + separator()
                + look.say("least ", "minimum ")
                + value(low)
                + " ("
                + place(low)
                + ")"
                + separator()
                + look.say("most ", "maximum ")
                + value(high)
                + " ("
                + place(high)
                + ")";
    }

    private String place(Cell cell) {
        return sheet.names().get(cell.place());
    }

    private String value(Cell cell) {
        return sheet.look().value(number(cell), sheet.value());
    }

    private static double number(Cell cell) {
        Double value = cell.value();
        return value == null ? Double.NaN : value;
    }

    private String colon() {
        return sheet.look().say(": ", HARD + ": ");
    }

    private String separator() {
        return sheet.look().say("; ", "\u202F; ");
    }
}
