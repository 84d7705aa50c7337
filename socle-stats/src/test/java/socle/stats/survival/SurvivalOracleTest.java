package socle.stats.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.stats.Estimate;
import socle.stats.Oracle;
import socle.stats.Unfit;

/// Against survdiff and survfit of R's package survival (oracle/survival.csv).
class SurvivalOracleTest {

    private static final Oracle R = Oracle.of("survival");

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large"})
    void log_rank_is_that_of_r(String sample) {
        LogRank ours = LogRank.test(groups(sample), 0.95);
        String name = "logrank." + sample;
        R.near(name + ".X2", ours.tested().statistic().value());
        R.near(name + ".p", ours.tested().p());
        for (int j = 0; j < ours.groups().size(); j++) {
            R.near(name + ".expected" + j, ours.groups().get(j).expected());
        }
        if (!sample.equals("ties")) {
            near(name + ".hazard", ours.hazard().orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large"})
    void kaplan_meier_is_that_of_r(String sample) {
        KaplanMeier ours = KaplanMeier.of(groups(sample).getFirst(), 0.95);
        List<KaplanMeier.Step> steps = ours.steps();
        for (int i = 0; i < steps.size(); i += Math.max(1, steps.size() / 8)) {
            KaplanMeier.Step step = steps.get(i);
            String name = "km." + sample + "." + i;
            R.near(name + ".time", step.time());
            R.near(name + ".risk", step.atRisk());
            R.near(name + ".events", step.events());
            R.near(name + ".S", step.survival().value());
            if (step.survival().value() > 0) {
                R.near(name + ".error", step.error());
                R.near(name + ".low", step.survival().interval().low());
                R.near(name + ".high", step.survival().interval().high());
            }
        }
        near("km." + sample + ".by0.25", ours.by(0.25));
        near("km." + sample + ".by0.5", ours.by(0.5));
    }

    @Test
    void groups_without_any_event_cannot_be_compared() {
        Lives none = Lives.of(new double[] {1, 2}, new double[] {0, 0});
        Unfit refused = assertThrows(Unfit.class, () -> LogRank.test(List.of(none, none), 0.95));
        assertEquals(Unfit.Reason.NO_SPREAD, refused.reason());
        refused = assertThrows(Unfit.class, () -> KaplanMeier.of(none, 0.95));
        assertEquals(Unfit.Reason.TOO_FEW, refused.reason());
        refused = assertThrows(Unfit.class, () -> Lives.of(new double[] {-1}, new double[] {0}));
        assertEquals(Unfit.Reason.OUT_OF_RANGE, refused.reason());
    }

    private static void near(String name, Estimate ours) {
        R.near(name, ours.value());
        R.near(name + ".low", ours.interval().low());
        R.near(name + ".high", ours.interval().high());
    }

    private static List<Lives> groups(String sample) {
        double[] times = Oracle.sample("survival-" + sample, "time");
        double[] events = Oracle.sample("survival-" + sample, "event");
        String[] names = Oracle.texts("survival-" + sample, "group");
        List<Lives> groups = new ArrayList<>();
        for (String group : new LinkedHashSet<>(List.of(names))) {
            int[] own =
                    java.util.stream.IntStream.range(0, names.length)
                            .filter(i -> names[i].equals(group))
                            .toArray();
            groups.add(Lives.of(pick(times, own), pick(events, own)));
        }
        return groups;
    }

    private static double[] pick(double[] values, int[] which) {
        return java.util.Arrays.stream(which).mapToDouble(i -> values[i]).toArray();
    }
}
