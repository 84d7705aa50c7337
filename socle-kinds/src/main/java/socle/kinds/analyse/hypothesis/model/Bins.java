package socle.kinds.analyse.hypothesis.model;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.GammaDistribution;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;
import socle.stats.count.Proportion;
import socle.stats.count.Trials;

/// Shares or rates along a number, in ten bins of about as many rows: what a ratio sums up, nothing
/// being held.
record Bins(Look look, Columns columns, double level) {

    private static final int MOST = 10;

    /// A bin with its sums.
    private record Bin(String name, long n, double hits, double size) {}

    Picture shares() {
        return Picture.intervals(
                new Phrase(
                        "Shares along the number and their intervals (Wilson), %; nothing held",
                        "Parts au fil du nombre et leurs intervalles (Wilson), %\u202f; rien de"
                                + " tenu"),
                bins().stream()
                        .map(
                                bin ->
                                        Picture.Named.percent(
                                                bin.name(),
                                                Proportion.wilson(
                                                        new Trials(Math.round(bin.hits()), bin.n()),
                                                        Side.TWO,
                                                        level)))
                        .toList());
    }

    Picture rates() {
        return Picture.intervals(
                new Phrase(
                        "Rates along the number and their intervals (Poisson); nothing held",
                        "Taux au fil du nombre et leurs intervalles (Poisson)\u202f; rien de tenu"),
                bins().stream().map(bin -> new Picture.Named(bin.name(), rate(bin))).toList());
    }

    /// The exact interval of a Poisson count over its exposure (Garwood 1936, Biometrika
    /// 28(3/4):437-442).
    private Estimate rate(Bin bin) {
        double tail = (1 - level) / 2;
        double low =
                bin.hits() == 0
                        ? 0
                        : GammaDistribution.of(bin.hits(), 1).inverseCumulativeProbability(tail);
        double high = GammaDistribution.of(bin.hits() + 1, 1).inverseSurvivalProbability(tail);
        return new Estimate(
                bin.hits() / bin.size(), new Interval(low / bin.size(), high / bin.size(), level));
    }

    /// Values of the number are at most as many as patterns, so few.
    private List<Bin> bins() {
        Rows told =
                look.engine()
                        .query(
                                "SELECT c0, count(*), sum(y), sum(e) FROM %s GROUP BY c0 ORDER BY c0"
                                        .formatted(columns.from()));
        List<Bin> bins = new ArrayList<>();
        long seen = 0;
        int from = 0;
        for (int i = 0; i < told.size(); i++) {
            long before = seen;
            seen += Look.whole(told, i, 1);
            boolean full = seen * MOST / columns.n() > before * MOST / columns.n();
            if (full || i == told.size() - 1) {
                bins.add(bin(told, from, i));
                from = i + 1;
            }
        }
        return bins;
    }

    private static Bin bin(Rows told, int from, int to) {
        long n = 0;
        double hits = 0;
        double size = 0;
        for (int i = from; i <= to; i++) {
            n += Look.whole(told, i, 1);
            hits += Look.real(told, i, 2);
            size += Look.real(told, i, 3);
        }
        String low = Figures.digits(Look.real(told, from, 0)).fr();
        String high = Figures.digits(Look.real(told, to, 0)).fr();
        return new Bin(from == to ? low : low + " – " + high, n, hits, size);
    }
}
