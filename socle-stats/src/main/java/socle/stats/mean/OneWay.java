package socle.stats.mean;

import java.util.List;
import socle.stats.Moments;
import socle.stats.Unfit;

/// One-way analysis of variance (Fisher 1925; R's `oneway.test(var.equal = TRUE)` and `aov`).
public final class OneWay {

    private OneWay() {}

    /// Whether the groups' means are the same, their variances being equal. Refuses fewer than two
    /// groups, no value more than groups, and groups that are all constant.
    public static Effect of(List<Moments> groups) {
        Unfit.when(groups.size() < 2, Unfit.Reason.TOO_FEW);
        long n = groups.stream().mapToLong(Moments::n).sum();
        double within = groups.stream().mapToDouble(Moments::squares).sum();
        Effect.Sum between = new Effect.Sum(between(groups), groups.size() - 1);
        return new Effect(between, new Effect.Sum(within, n - groups.size()), n);
    }

    /// Σ n (mean - grand mean)², about the first mean so that large means cost no digits.
    static double between(List<Moments> groups) {
        double origin = groups.getFirst().mean();
        double n = 0;
        double sum = 0;
        for (Moments group : groups) {
            n += group.n();
            sum += group.n() * (group.mean() - origin);
        }
        double grand = sum / n;
        double squares = 0;
        for (Moments group : groups) {
            double off = group.mean() - origin - grand;
            squares += group.n() * off * off;
        }
        return squares;
    }
}
