package socle.app.show.chart;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.app.show.chart.Scatter.Place;
import socle.app.show.markup.Tag;
import socle.app.show.words.Values;

/// The line of least squares through the points of a series, as the axes show them: on a
/// logarithmic axis it is fitted to logarithms of base ten, over time to days.
///
/// @param from,to the places of the first and the last point
record Trends(Scatter scatter, String name, int series, LeastSquares line, Place from, Place to) {

    private static final int ENOUGH = 3;
    private static final double DAYS_OF_YEAR = 365.25;

    /// One a series that has points enough; none when the chart asks for none, or x holds names.
    static List<Trends> of(Scatter scatter) {
        List<Trends> trends = new ArrayList<>();
        if (scatter.sheet().chart().shape().trend().isEmpty()) {
            return trends;
        }
        for (List<Place> places : scatter.bySeries()) {
            boolean measured = places.stream().allMatch(place -> measured(place.x()));
            if (places.size() >= ENOUGH && measured) {
                Trends trend = of(scatter, places);
                if (Double.isFinite(trend.line().slope())) {
                    trends.add(trend);
                }
            }
        }
        return trends;
    }

    private static Trends of(Scatter scatter, List<Place> places) {
        Sheet sheet = scatter.sheet();
        LocalDateTime start = start(scatter);
        double[] x = places.stream().mapToDouble(it -> x(sheet, it.x(), start)).toArray();
        double[] y = places.stream().mapToDouble(it -> y(sheet, it.y())).toArray();
        Comparator<Place> byX = Comparator.comparingDouble(it -> x(sheet, it.x(), start));
        int series = places.getFirst().series();
        return new Trends(
                scatter,
                scatter.colours().isEmpty() ? "" : scatter.colours().get(series),
                series,
                LeastSquares.of(x, y),
                places.stream().min(byX).orElseThrow(),
                places.stream().max(byX).orElseThrow());
    }

    /// Draws it from the first to the last point, as far as the area goes.
    void draw(Svg svg, Frame frame, Along along) {
        double x1 = along.at(from.x(), from.index());
        double x2 = along.at(to.x(), to.index());
        double y1 = place(frame, from);
        double y2 = place(frame, to);
        double[] shares = {0, 1};
        double top = frame.area().top();
        double bottom = frame.area().bottom();
        if (y1 != y2) {
            double a = (top - y1) / (y2 - y1);
            double b = (bottom - y1) / (y2 - y1);
            shares[0] = Math.max(0, Math.min(a, b));
            shares[1] = Math.min(1, Math.max(a, b));
        }
        if (shares[0] < shares[1]) {
            String way =
                    Svg.way(
                            x1 + shares[0] * (x2 - x1),
                            y1 + shares[0] * (y2 - y1),
                            x1 + shares[1] * (x2 - x1),
                            y1 + shares[1] * (y2 - y1));
            svg.add(tag(way));
        }
    }

    private Tag tag(String way) {
        if (!name.isEmpty()) {
            return Lines.stroke(way, series);
        }
        return Rules.plain(way).at("stroke-width", 2);
    }

    private double place(Frame frame, Place place) {
        double fitted = line.at(x(scatter.sheet(), place.x(), start(scatter)));
        boolean log = frame.values() instanceof Log;
        return frame.values().at(log ? Math.pow(10, fitted) : fitted);
    }

    /// What it is, in words: slope, height at its start or at zero, r², points.
    String words() {
        Sheet sheet = scatter.sheet();
        Look look = sheet.look();
        boolean time = Values.moment(from.x()) != null;
        boolean years = time && spanDays() > 2 * DAYS_OF_YEAR;
        double slope = line.slope() * (years ? DAYS_OF_YEAR : 1);
        String per =
                !time
                        ? ""
                        : years
                                ? look.say(" per year", " par an")
                                : look.say(" per day", " par jour");
        String where = time ? look.say("at the first date", "à la première date") : "";
        String intercept = look.say("intercept", "ordonnée à l’origine");
        String sort =
                look.say("Line of least squares", "Droite des moindres carrés")
                        + (isLog() ? look.say(", on logarithms", ", sur les logarithmes") : "")
                        + (name.isEmpty() ? "" : " (" + name + ")");
        String between = look.say("; ", "\u202F; ");
        String r2 =
                Double.isNaN(line.r2()) ? "" : between + "r² " + look.numbers().fixed(line.r2(), 2);
        return sort
                + look.say(": slope ", "\u00A0: pente ")
                + number(slope)
                + per
                + between
                + (time ? where : intercept)
                + " "
                + number(line.intercept())
                + r2
                + between
                + "points "
                + look.numbers().count(line.points())
                + ".";
    }

    private String number(double value) {
        return scatter.sheet().look().numbers().of(value, Format.AUTO);
    }

    private boolean isLog() {
        Sheet sheet = scatter.sheet();
        return sheet.isLog(sheet.name()) || sheet.isLog(sheet.value());
    }

    private double spanDays() {
        LocalDateTime start = start(scatter);
        return x(scatter.sheet(), to.x(), start) - x(scatter.sheet(), from.x(), start);
    }

    private static boolean measured(Object x) {
        return Values.moment(x) != null || Values.number(x) != null;
    }

    private static @Nullable LocalDateTime start(Scatter scatter) {
        if (Values.moment(scatter.places().getFirst().x()) == null) {
            return null;
        }
        return scatter.places().stream()
                .map(place -> Values.moment(place.x()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static double x(Sheet sheet, Object x, @Nullable LocalDateTime start) {
        LocalDateTime moment = Values.moment(x);
        if (moment != null && start != null) {
            return ChronoUnit.SECONDS.between(start, moment) / 86_400.0;
        }
        return on(sheet, sheet.name(), Objects.requireNonNull(Values.number(x)));
    }

    private static double y(Sheet sheet, double y) {
        return on(sheet, sheet.value(), y);
    }

    private static double on(Sheet sheet, Channel channel, double value) {
        return sheet.isLog(channel) ? Math.log10(value) : value;
    }
}
