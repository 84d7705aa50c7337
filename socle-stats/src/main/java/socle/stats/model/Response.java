package socle.stats.model;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.LogGamma;
import socle.stats.Unfit;

/// What a generalised linear model explains: rows of successes of trials, or of counts of exposure.
/// `size` is the trials or the exposure of a row, `hits` its successes or its count.
sealed interface Response {

    /// The successes of trials, whose share has a logit link.
    static Response shares(Design design, double[] successes, double[] trials) {
        design.response(successes);
        design.response(trials);
        double hits = 0;
        double all = 0;
        for (int i = 0; i < trials.length; i++) {
            Unfit.when(
                    !(trials[i] > 0 && successes[i] >= 0 && successes[i] <= trials[i]),
                    Unfit.Reason.OUT_OF_RANGE);
            hits += successes[i];
            all += trials[i];
        }
        Unfit.when(hits == 0 || hits == all, Unfit.Reason.NO_SPREAD);
        return new Shares(new Rows(successes, trials));
    }

    /// Counts over exposures, whose rate has a log link.
    static Response counts(Design design, double[] counts, double[] exposure) {
        design.response(counts);
        design.response(exposure);
        Unfit.when(
                Arrays.stream(exposure).anyMatch(e -> !(e > 0))
                        || Arrays.stream(counts).anyMatch(c -> c < 0),
                Unfit.Reason.OUT_OF_RANGE);
        Unfit.when(Arrays.stream(counts).allMatch(c -> c == 0), Unfit.Reason.NO_SPREAD);
        return new Events(new Rows(counts, exposure));
    }

    Rows rows();

    /// First predictors.
    double[] start();

    double offset(int row);

    /// The variance of the row's hits, at a predictor.
    double information(int row, double predictor);

    /// The hits of a row above those that a predictor expects; never rounded to zero, so that where
    /// there is no maximum the steps go on.
    double above(int row, double predictor);

    /// The logarithm of the likelihood of a row.
    double log(int row, double predictor);

    /// Half of the deviance of a row.
    double half(int row, double predictor);

    /// The deviance of the intercept alone.
    double none();

    /// The working response less the offset.
    default double target(int row, double predictor) {
        double step = above(row, predictor) / information(row, predictor);
        return predictor - offset(row) + step;
    }

    default double deviance(double[] predicted) {
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            sum += half(i, predicted[i]);
        }
        return 2 * sum;
    }

    default double likelihood(double[] predicted) {
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            sum += log(i, predicted[i]);
        }
        return sum;
    }

    default double pearson(double[] predicted) {
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            double off = above(i, predicted[i]);
            sum += off * off / information(i, predicted[i]);
        }
        return sum;
    }

    /// Hits and sizes of rows.
    final class Rows {

        private final double[] hits;
        private final double[] sizes;

        Rows(double[] hits, double[] sizes) {
            this.hits = hits.clone();
            this.sizes = sizes.clone();
        }

        int count() {
            return hits.length;
        }

        double hits(int row) {
            return hits[row];
        }

        double size(int row) {
            return sizes[row];
        }

        /// All hits over all sizes.
        double share() {
            return Arrays.stream(hits).sum() / Arrays.stream(sizes).sum();
        }
    }

    /// Binomial.
    record Shares(Rows rows) implements Response {

        @Override
        public double[] start() {
            double[] start = new double[rows.count()];
            for (int i = 0; i < start.length; i++) {
                double share = (rows.hits(i) + 0.5) / (rows.size(i) + 1);
                start[i] = Math.log(share / (1 - share));
            }
            return start;
        }

        @Override
        public double offset(int row) {
            return 0;
        }

        @Override
        public double information(int row, double predictor) {
            return rows.size(row) * share(predictor) * share(-predictor);
        }

        @Override
        public double above(int row, double predictor) {
            double failures = rows.size(row) - rows.hits(row);
            return rows.hits(row) * share(-predictor) - failures * share(predictor);
        }

        @Override
        public double log(int row, double predictor) {
            double s = rows.hits(row);
            double n = rows.size(row);
            double ways = LogGamma.value(n + 1) - LogGamma.value(s + 1) - LogGamma.value(n - s + 1);
            return ways - s * softplus(-predictor) - (n - s) * softplus(predictor);
        }

        @Override
        public double half(int row, double predictor) {
            double s = rows.hits(row);
            double f = rows.size(row) - s;
            double best = entropy(s, rows.size(row)) + entropy(f, rows.size(row));
            return best + s * softplus(-predictor) + f * softplus(predictor);
        }

        @Override
        public double none() {
            double share = rows.share();
            double[] same = new double[rows.count()];
            Arrays.fill(same, Math.log(share / (1 - share)));
            return deviance(same);
        }

        private static double entropy(double part, double all) {
            return part == 0 ? 0 : part * Math.log(part / all);
        }

        private static double share(double predictor) {
            return 1 / (1 + Math.exp(-predictor));
        }

        /// log(1 + e^x).
        private static double softplus(double x) {
            return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
        }
    }

    /// Poisson.
    record Events(Rows rows) implements Response {

        @Override
        public double[] start() {
            double[] start = new double[rows.count()];
            for (int i = 0; i < start.length; i++) {
                start[i] = Math.log(rows.hits(i) + 0.1);
            }
            return start;
        }

        @Override
        public double offset(int row) {
            return Math.log(rows.size(row));
        }

        @Override
        public double information(int row, double predictor) {
            return Math.exp(predictor);
        }

        @Override
        public double above(int row, double predictor) {
            return rows.hits(row) - Math.exp(predictor);
        }

        @Override
        public double log(int row, double predictor) {
            double y = rows.hits(row);
            return y * predictor - Math.exp(predictor) - LogGamma.value(y + 1);
        }

        @Override
        public double half(int row, double predictor) {
            double y = rows.hits(row);
            double best = y == 0 ? 0 : y * (Math.log(y) - predictor);
            return best - (y - Math.exp(predictor));
        }

        @Override
        public double none() {
            double log = Math.log(rows.share());
            double[] same = new double[rows.count()];
            for (int i = 0; i < same.length; i++) {
                same[i] = log + offset(i);
            }
            return deviance(same);
        }
    }
}
