package socle.kinds.analyse.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import socle.stats.Estimate;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.count.Proportion;
import socle.stats.count.Trials;

/// What the draws came to.
final class Answer {

    /// Of the interval that tells how far draws alone leave a share unknown.
    static final double LEVEL = 0.95;

    private final double[] outcomes;
    private final double[] sorted;
    private final BitSet holds;
    private final List<Swing> swings;
    private final double base;

    /// @param outcomes in the order of the draws
    /// @param base the outcome when every input is at its median
    Answer(double[] outcomes, BitSet holds, List<Swing> swings, double base) {
        this.outcomes = outcomes.clone();
        this.sorted = outcomes.clone();
        Arrays.sort(sorted);
        this.holds = holds;
        this.swings = List.copyOf(swings);
        this.base = base;
    }

    int draws() {
        return outcomes.length;
    }

    Moments moments() {
        return Moments.of(outcomes);
    }

    /// How far the mean may be from that of endless draws, in standard deviations of it.
    double error() {
        return moments().deviation() / Math.sqrt(draws());
    }

    /// The share of draws in which the conclusion holds, with Wilson's interval.
    Estimate share() {
        return share(draws());
    }

    private Estimate share(int draws) {
        return Proportion.wilson(
                new Trials(holds.get(0, draws).cardinality(), draws), Side.TWO, LEVEL);
    }

    /// The value below which so many percent of the outcomes lie (type 7 of Hyndman & Fan 1996).
    double percentile(double percent) {
        double at = (sorted.length - 1) * percent / 100;
        int low = (int) Math.floor(at);
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }

    /// How many outcomes lie below a value.
    int below(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    /// From the one that moves the outcome most.
    List<Swing> swings() {
        return swings;
    }

    double base() {
        return base;
    }

    /// What was known after some of the draws.
    record Step(int draws, double mean, double error, Estimate share) {}

    /// After each doubling of the draws, the last being all of them.
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int n = draws(); n >= 50 && steps.size() < 8; n /= 2) {
            Moments some = Moments.of(Arrays.copyOf(outcomes, n));
            steps.addFirst(new Step(n, some.mean(), some.deviation() / Math.sqrt(n), share(n)));
        }
        return steps;
    }
}
