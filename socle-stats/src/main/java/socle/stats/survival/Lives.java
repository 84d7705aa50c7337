package socle.stats.survival;

import java.util.Arrays;
import socle.stats.Unfit;

/// Durations of a group, each until the event or until it was last seen without. An event at a
/// time comes before what is last seen at that time.
public final class Lives {

    private final double[] ended;
    private final double[] times;

    private Lives(double[] times, double[] ended) {
        this.times = times;
        this.ended = ended;
    }

    /// Of times of zero or more, and for each 1 when the event happened then, 0 when not.
    public static Lives of(double[] times, double[] happened) {
        Unfit.unlessFinite(times, happened);
        Unfit.when(times.length != happened.length, Unfit.Reason.UNPAIRED);
        Unfit.when(Arrays.stream(times).anyMatch(t -> t < 0), Unfit.Reason.OUT_OF_RANGE);
        Unfit.when(
                Arrays.stream(happened).anyMatch(e -> e != 0 && e != 1), Unfit.Reason.OUT_OF_RANGE);
        double[] ended = new double[(int) Arrays.stream(happened).sum()];
        int at = 0;
        for (int i = 0; i < times.length; i++) {
            if (happened[i] == 1) {
                ended[at++] = times[i] + 0.0;
            }
        }
        Arrays.sort(ended);
        return new Lives(Arrays.stream(times).map(t -> t + 0.0).sorted().toArray(), ended);
    }

    /// How many durations.
    public int size() {
        return times.length;
    }

    /// How many events.
    public int events() {
        return ended.length;
    }

    /// The times of events, each once, in order.
    double[] moments() {
        return Arrays.stream(ended).distinct().toArray();
    }

    /// How many have had neither event nor last sight before a time.
    int atRisk(double time) {
        return times.length - before(times, time);
    }

    /// How many events there are at a time.
    int events(double time) {
        return before(ended, Math.nextUp(time)) - before(ended, time);
    }

    private static int before(double[] sorted, double time) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
