package socle.app.show.chart;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import socle.api.show.Format;
import socle.app.show.chart.Scatter.Place;
import socle.app.show.markup.Tag;
import socle.app.show.words.Values;

/// The line of least squares through the points of a series, as the axes show them: on a
/// logarithmic axis it is fitted to logarithms of base ten, over time to days.
///
/// @param from,to the places of the first and the last point
record Trends(Scatter scatter, Fit fit, String name, LeastSquares line, Place from, Place to) {

    private static final int ENOUGH = 3;
    private static final double DAYS_OF_YEAR = 365.25;

    /// How values become the numbers that a line is fitted to.
    ///
    /// @param start the first moment; null when x is no time
    record Fit(boolean logX, boolean logY, @Nullable LocalDateTime start) {

        static Fit of(Scatter scatter) {
            Sheet sheet = scatter.sheet();
            boolean logX = sheet.isLog(sheet.name());
            return new Fit(logX, sheet.isLog(sheet.value()), Trends.start(scatter));
        }

        double x(Place place) {
            LocalDateTime moment = start == null ? null : Values.moment(place.x());
            if (moment != null && start != null) {
                return ChronoUnit.SECONDS.between(start, moment) / 86_400.0;
            }
            double x = Objects.requireNonNull(Values.number(place.x()));
            return logX ? Math.log10(x) : x;
        }

        double y(Place place) {
            return logY ? Math.log10(place.y()) : place.y();
        }

        /// Back from the fitted number to the value.
        double value(double fitted) {
            return logY ? Math.pow(10, fitted) : fitted;
        }
    }

    /// One a series that has points enough; none when the chart asks for none, or x holds names.
    static List<Trends> of(Scatter scatter) {
        List<Trends> trends = new ArrayList<>();
        boolean none = scatter.sheet().chart().shape().trend().isEmpty();
        if (none || scatter.places().isEmpty()) {
            return trends;
        }
        Fit fit = Fit.of(scatter);
        for (List<Place> places : scatter.bySeries()) {
            boolean measured = places.stream().allMatch(place -> measured(place.x()));
            if (places.size() >= ENOUGH && measured) {
                Trends trend = of(scatter, fit, places);
                if (Double.isFinite(trend.line().slope())) {
                    trends.add(trend);
                }
            }
        }
        return trends;
    }

    private static Trends of(Scatter scatter, Fit fit, List<Place> places) {
        double[] x = places.stream().mapToDouble(fit::x).toArray();
        double[] y = places.stream().mapToDouble(fit::y).toArray();
        Comparator<Place> byX = Comparator.comparingDouble(fit::x);
        int series = places.getFirst().series();
        return new Trends(
                scatter,
                fit,
                scatter.colours().isEmpty() ? "" : scatter.colours().get(series),
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
            return Lines.stroke(way, from.series());
        }
        return Rules.plain(way).at("stroke-width", 2);
    }

    private double place(Frame frame, Place place) {
        return frame.values().at(fit.value(line.at(fit.x(place))));
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
                        + (fit.logX() || fit.logY()
                                ? look.say(", on logarithms", ", sur les logarithmes")
                                : "")
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

    private double spanDays() {
        return fit.x(to) - fit.x(from);
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
}
