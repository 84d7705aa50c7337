package socle.stats.mean;

import java.util.ArrayList;
import java.util.List;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Moments;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.law.StudentizedRange;

/// All pairs of several means, by the studentized range, which keeps the rate of the family.
public final class AllPairs {

    private AllPairs() {}

    /// Tukey's honest significant differences, in Kramer's form for unequal sizes (Kramer 1956; R's
    /// `TukeyHSD`), the variances being equal. Refuses what [OneWay] refuses.
    public static List<Pair> tukey(List<Moments> groups, double level) {
        Effect.Sum error = OneWay.of(groups).error();
        StudentizedRange law = new StudentizedRange(groups.size(), error.freedom());
        double reach = law.exceeded(1 - level);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double sizes = 1.0 / groups.get(i).n() + 1.0 / groups.get(j).n();
                double scale = Math.sqrt(error.mean() / 2 * sizes);
                double difference = groups.get(j).mean() - groups.get(i).mean();
                Distance distance = new Distance(difference, scale, error.freedom());
                pairs.add(pair(i, j, distance, law, new Reach(reach, level)));
            }
        }
        return List.copyOf(pairs);
    }

    /// Games and Howell's comparisons, whose variances may differ (Games & Howell 1976, Journal of
    /// Educational Statistics 1). Refuses groups of fewer than two values and pairs of constants.
    public static List<Pair> gamesHowell(List<Moments> groups, double level) {
        Unfit.when(groups.size() < 2, Unfit.Reason.TOO_FEW);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Distance welch = Distance.welch(groups.get(j), groups.get(i));
                double scale = welch.error() / Math.sqrt(2);
                Distance distance = new Distance(welch.value(), scale, welch.freedom());
                StudentizedRange law = new StudentizedRange(groups.size(), welch.freedom());
                Reach reach = new Reach(law.exceeded(1 - level), level);
                pairs.add(pair(i, j, distance, law, reach));
            }
        }
        return List.copyOf(pairs);
    }

    private static Pair pair(int i, int j, Distance distance, StudentizedRange law, Reach reach) {
        double q = Math.abs(distance.value()) / distance.error();
        double far = reach.quantile() * distance.error();
        Interval interval =
                new Interval(distance.value() - far, distance.value() + far, reach.level());
        Tested tested =
                new Tested(Statistic.of("q", q, law.means(), distance.freedom()), law.survival(q));
        return new Pair(i, j, new Estimate(distance.value(), interval), tested);
    }

    /// How many scales an interval of a level reaches.
    private record Reach(double quantile, double level) {}
}
