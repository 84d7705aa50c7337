package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import socle.app.show.chart.Cells.Series;

/// Says in words what curves in a square show: how far they leave the diagonal, and the area under
/// those that run from corner to corner without falling.
record SquareWords(Square square) {

    List<String> words() {
        Cells cells = square.cells();
        Telling up = new Telling(cells.sheet().look(), cells.sheet().value());
        Telling across = new Telling(cells.sheet().look(), cells.sheet().name());
        Look look = up.look();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                look.say(
                        "Shares against shares; the dashed diagonal is where both are equal.",
                        "Des parts face à des parts\u202F; la diagonale tiretée dit où elles sont"
                                + " égales."));
        for (Series series : cells.series()) {
            List<double[]> points = square.points(series);
            if (points.isEmpty()) {
                sentences.add(up.of(series.name()) + look.say("no value.", "aucune valeur."));
                continue;
            }
            double[] far =
                    points.stream()
                            .max(Comparator.comparingDouble(p -> Math.abs(p[1] - p[0])))
                            .orElseThrow();
            String said =
                    look.say("farthest from the diagonal at ", "au plus loin de la diagonale en ")
                            + across.value(far[0])
                            + look.say(", where it is ", ", où elle vaut ")
                            + up.value(far[1])
                            + ".";
            sentences.add(
                    series.name().isEmpty() ? Telling.upper(said) : up.of(series.name()) + said);
            if (isRoc(points)) {
                sentences.add(
                        look.say(
                                        "Area under the curve (trapezoids): ",
                                        "Aire sous la courbe (trapèzes)\u00A0: ")
                                + look.numbers().fixed(area(points), 3)
                                + ".");
            }
        }
        sentences.addAll(up.left(cells.more(), cells.absent()));
        return sentences;
    }

    /// Whether points run from (0, 0) to (1, 1) and never fall; only then is the area that under
    /// an ROC curve.
    static boolean isRoc(List<double[]> points) {
        double[] first = points.getFirst();
        double[] last = points.getLast();
        boolean corners = first[0] == 0 && first[1] == 0 && last[0] == 1 && last[1] == 1;
        for (int i = 1; i < points.size(); i++) {
            corners &= points.get(i)[1] >= points.get(i - 1)[1];
        }
        return corners && points.size() > 2;
    }

    /// The area under straight lines between points.
    static double area(List<double[]> points) {
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            double[] a = points.get(i - 1);
            double[] b = points.get(i);
            area += (b[0] - a[0]) * (a[1] + b[1]) / 2;
        }
        return area;
    }
}
