package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import socle.api.show.Channel;
import socle.app.show.chart.Scatter.Place;
import socle.app.show.chart.Telling.Said;
import socle.app.show.words.Values;

/// Says in words what points between two quantities show.
record PointWords(Points plot, Scatter scatter, Telling across, Telling up) {

    /// Fewer points than this have no correlation worth a word.
    private static final int ENOUGH = 8;

    static PointWords of(Points plot) {
        Sheet sheet = plot.sheet();
        return new PointWords(
                plot,
                plot.scatter(),
                new Telling(sheet.look(), sheet.name()),
                new Telling(sheet.look(), sheet.value()));
    }

    List<String> words() {
        Sheet sheet = scatter.sheet();
        List<Said> values = scatter.places().stream().map(this::said).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(up.count("Points", "Points", values.size()));
        sentences.add(where());
        sentences.add(Telling.upper(up.of(title(sheet.value()))) + up.extremes(values) + ".");
        up.outliers(values).ifPresent(sentences::add);
        together().ifPresent(sentences::add);
        plot.trends().forEach(trend -> sentences.add(trend.words()));
        if (scatter.colours().size() > 1) {
            sentences.add(colours());
        }
        sentences.addAll(up.left(scatter.more(), scatter.absent()));
        sentences.addAll(Positive.words(sheet, sheet.name(), sheet.value()));
        return sentences;
    }

    private Said said(Place place) {
        return new Said(() -> name(place), place.y());
    }

    private String name(Place place) {
        String name = scatter.name(place.row());
        return name.isEmpty() ? x(place) : name;
    }

    private String x(Place place) {
        Double number = Values.number(place.x());
        Channel channel = scatter.sheet().name();
        return number == null ? across.look().name(place.x(), channel) : across.value(number);
    }

    private String where() {
        String title = Telling.upper(across.of(title(scatter.sheet().name())));
        List<Place> sorted = scatter.places().stream().filter(this::measured).toList();
        if (sorted.size() < scatter.places().size()) {
            long names = scatter.places().stream().map(Place::x).distinct().count();
            return title + across.count("names", "noms", names);
        }
        boolean time = Values.moment(sorted.getFirst().x()) != null;
        Comparator<Place> byX = Comparator.comparingDouble(this::number);
        return title
                + across.look().say("from ", time ? "du " : "de ")
                + x(sorted.stream().min(byX).orElseThrow())
                + across.look().say(" to ", time ? " au " : " à ")
                + x(sorted.stream().max(byX).orElseThrow())
                + ".";
    }

    private String colours() {
        List<List<Place>> series = scatter.bySeries();
        List<Said> counts = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            counts.add(new Said(scatter.colours().get(i), series.get(i).size()));
        }
        Telling plain = new Telling(up.look(), Channel.of("n"));
        List<String> each = counts.stream().map(plain::named).toList();
        return up.of(up.look().say("Points of each series", "Points de chaque série"))
                + String.join(up.separator(), each)
                + ".";
    }

    /// Whether one rises with the other: the rank correlation of C. Spearman (1904).
    private Optional<String> together() {
        List<Place> places = scatter.places();
        if (places.size() < ENOUGH || !places.stream().allMatch(this::measured)) {
            return Optional.empty();
        }
        double rho =
                spearman(
                        places.stream().mapToDouble(this::number).toArray(),
                        places.stream().mapToDouble(Place::y).toArray());
        if (Double.isNaN(rho)) {
            return Optional.empty();
        }
        Look look = up.look();
        String digits = look.numbers().fixed(rho, 2);
        double size = Math.abs(rho);
        String way =
                size < 0.3
                        ? look.say("hardly move together", "n’évoluent guère ensemble")
                        : rho > 0
                                ? look.say("rise together", "montent ensemble")
                                : look.say("move against each other", "évoluent en sens contraire");
        return Optional.of(
                look.say("The two " + way, "Les deux " + way)
                        + look.say(" (rank correlation ", " (corrélation des rangs ")
                        + digits
                        + ").");
    }

    static double spearman(double[] x, double[] y) {
        LeastSquares line = LeastSquares.of(ranks(x), ranks(y));
        return Math.signum(line.slope()) * Math.sqrt(line.r2());
    }

    /// The place of each value among all, from 1; equal values share the middle of theirs.
    static double[] ranks(double[] values) {
        double[] sorted = Arrays.stream(values).map(PointWords::unsigned).sorted().toArray();
        Map<Double, Double> ranks = HashMap.newHashMap(sorted.length);
        for (int i = 0; i < sorted.length; ) {
            int end = i;
            while (end + 1 < sorted.length && sorted[end + 1] == sorted[i]) {
                end++;
            }
            ranks.put(sorted[i], (i + end) / 2.0 + 1);
            i = end + 1;
        }
        return Arrays.stream(values).map(it -> ranks.get(unsigned(it))).toArray();
    }

    /// Zero has no sign.
    private static double unsigned(double value) {
        return value + 0.0;
    }

    private boolean measured(Place place) {
        return Values.moment(place.x()) != null || Values.number(place.x()) != null;
    }

    private double number(Place place) {
        Double number = Values.number(place.x());
        return number != null
                ? number
                : TimeScale.seconds(Objects.requireNonNull(Values.moment(place.x())));
    }

    private static String title(Channel channel) {
        return channel.title().orElse(channel.column());
    }
}
