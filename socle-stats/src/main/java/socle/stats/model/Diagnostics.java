package socle.stats.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// What to look at before believing a linear regression.
public final class Diagnostics {

    private final LeastSquares fit;

    private Diagnostics(LeastSquares fit) {
        this.fit = fit;
    }

    /// A row of the data as the fit sees it.
    ///
    /// @param residual in the unit of the response
    /// @param leverage how much the row pulls the fit to itself, 0 to 1; R's hatvalues
    /// @param standardised the residual over its own deviation; R's rstandard
    /// @param studentised the same with the deviation found without this row; R's rstudent
    /// @param cook how far all fitted values move without this row; R's cooks.distance
    public record Row(
            double residual,
            double leverage,
            double standardised,
            double studentised,
            double cook) {}

    /// Of the same design and response as the regression.
    public static Diagnostics of(Design design, double[] y) {
        return new Diagnostics(new LeastSquares(design, y));
    }

    /// One for each row of the data; not a number where a row alone decides its own fit.
    public List<Row> rows() {
        double p = fit.design().width();
        double freedom = fit.design().rows() - p;
        double variance = Covariance.variance(fit);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < fit.design().rows(); i++) {
            double e = fit.residual(i);
            double h = fit.orthogonal().leverage(i);
            double standardised = e / Math.sqrt(variance * (1 - h));
            double square = standardised * standardised;
            double studentised = standardised * Math.sqrt((freedom - 1) / (freedom - square));
            rows.add(new Row(e, h, standardised, studentised, square * h / (1 - h) / p));
        }
        return List.copyOf(rows);
    }

    /// The variance inflation factor of each column but the intercept, which is needed: 1 when
    /// nothing is shared with the others; above 5 or 10 the columns say much the same.
    public List<Double> inflation() {
        Unfit.when(!fit.design().intercept(), Unfit.Reason.OUT_OF_RANGE);
        double[][] inverse = fit.orthogonal().inverse();
        return IntStream.range(1, inverse.length)
                .mapToObj(j -> Orthogonal.dot(inverse[j], inverse[j]) * spread(j))
                .toList();
    }

    private double spread(int column) {
        double[] values =
                IntStream.range(0, fit.design().rows())
                        .mapToDouble(i -> fit.design().at(i, column))
                        .toArray();
        return Moments.of(values).squares();
    }

    /// The test of Breusch and Pagan that variances do not follow the columns, studentised by
    /// Koenker (1981, Journal of Econometrics 17(1):107-112): n R² of the squared residuals.
    public Tested breuschPagan() {
        Unfit.when(!fit.design().intercept() || fit.design().width() < 2, Unfit.Reason.TOO_FEW);
        double[] squares = Arrays.stream(fit.residuals()).map(e -> e * e).toArray();
        LeastSquares second = new LeastSquares(fit.design(), squares);
        double freedom = fit.design().width() - 1.0;
        double value = fit.design().rows() * (1 - second.squares() / second.total());
        double p = ChiSquaredDistribution.of(freedom).survivalProbability(value);
        return new Tested(Statistic.of("BP", value, freedom), p);
    }

    /// The test of Durbin and Watson for residuals that follow each other, rows being in the order
    /// of time; greater asks for positive autocorrelation, of which the statistic is below 2. p by
    /// the normal law with the exact mean and variance (Durbin & Watson 1951, Biometrika
    /// 38(1/2):159-177, eqs. 2 and 3): use it from about 30 rows.
    public Tested durbinWatson(Side side) {
        double sum = 0;
        for (int i = 1; i < fit.design().rows(); i++) {
            double step = fit.residual(i) - fit.residual(i - 1);
            sum += step * step;
        }
        double value = sum / fit.squares();
        double[] moments = DurbinWatson.moments(fit.orthogonal(), fit.design());
        double z = (value - moments[0]) / Math.sqrt(moments[1]);
        NormalDistribution law = NormalDistribution.of(0, 1);
        double p =
                switch (side) {
                    case TWO -> Math.min(1, 2 * law.survivalProbability(Math.abs(z)));
                    case LESS -> law.survivalProbability(z);
                    case GREATER -> law.cumulativeProbability(z);
                };
        return new Tested(Statistic.of("DW", value), p);
    }
}
