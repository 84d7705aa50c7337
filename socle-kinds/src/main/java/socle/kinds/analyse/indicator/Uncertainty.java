package socle.kinds.analyse.indicator;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// The ends of an interval as SQL, so that every value carries its own wherever it is asked.
///
/// @param each what a row contributes, as it stands in the query
record Uncertainty(EstimateSpec spec, String each) {

    /// Up to here quantiles of Student's distribution are written out; beyond, its expansion errs
    /// by
    /// less than 1e-7 of its value at the usual levels.
    private static final int WRITTEN = 60;

    /// The lower end.
    String low() {
        return end("-");
    }

    /// The upper end.
    String high() {
        return end("+");
    }

    private String end(String sign) {
        return switch (spec.of()) {
            case MEAN -> mean(sign);
            case SHARE -> share(sign);
        };
    }

    /// Wilson 1927, JASA 22: the score interval.
    private String share(String sign) {
        return ("(avg(%1$s) + %3$s / (2 * count(%1$s)) %2$s sqrt(%3$s) * sqrt(avg(%1$s) * (1 - avg(%1$s))"
                        + " / count(%1$s) + %3$s / (4 * count(%1$s) * count(%1$s))))"
                        + " / (1 + %3$s / count(%1$s))")
                .formatted(row(), sign, number(normal() * normal()));
    }

    private String mean(String sign) {
        return "CASE WHEN count(%1$s) > 1 THEN avg(%1$s) %2$s (%3$s) * sqrt(var_samp(%1$s) / count(%1$s)) END"
                .formatted(row(), sign, student());
    }

    /// The quantile for n - 1 degrees of freedom: written out for few, else the expansion of
    /// Cornish and Fisher (Abramowitz & Stegun 26.7.5).
    private String student() {
        double z = normal();
        double z2 = z * z;
        double first = z * (z2 + 1) / 4;
        double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
        double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        double fourth = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
        String few =
                IntStream.rangeClosed(1, WRITTEN)
                        .mapToDouble(df -> TDistribution.of(df).inverseSurvivalProbability(tail()))
                        .mapToObj(Uncertainty::number)
                        .collect(Collectors.joining(", ", "[", "]"));
        return "CASE WHEN count(%1$s) <= %2$d THEN (%3$s)[count(%1$s) - 1] ELSE %4$s + (%5$s + (%6$s + (%7$s + %8$s / %9$s) / %9$s) / %9$s) / %9$s END"
                .formatted(
                        row(),
                        WRITTEN + 1,
                        few,
                        number(z),
                        number(first),
                        number(second),
                        number(third),
                        number(fourth),
                        "(count(" + row() + ") - 1)");
    }

    private String row() {
        return "CAST((" + each + ") AS DOUBLE)";
    }

    private double normal() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail());
    }

    private double tail() {
        return (1 - spec.level()) / 2;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "CAST(%s AS DOUBLE)", Double.toString(value));
    }
}
