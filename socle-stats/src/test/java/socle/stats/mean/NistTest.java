package socle.stats.mean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import socle.stats.Moments;

/// The univariate and one-way sets of NIST's Statistical Reference Datasets (StRD, 1998), with
/// their
/// certified values; facts of the United States' government, in the public domain. The digits that
/// are right are -log10 of the relative error (LRE), no more than the 15 certified.
class NistTest {

    @Test
    void univariate_sets_reach_nine_digits() throws IOException {
        univariate("PiDigits", 4.53480000000000, 2.86733906028871);
        univariate("Lottery", 518.958715596330, 291.699727470969);
        univariate("Lew", -177.435000000000, 277.332168044316);
        univariate("Mavro", 2.00185600000000, 0.000429123454003053);
        univariate("Michelso", 299.852400000000, 0.0790105478190518);
        univariate("NumAcc1", 10000002, 1);
        univariate("NumAcc2", 1.2, 0.1);
        univariate("NumAcc3", 1000000.2, 0.1);
    }

    private static void univariate(String name, double mean, double deviation) throws IOException {
        Moments ours = Moments.of(data(name));
        assertTrue(digits(mean, ours.mean()) >= 14, name + "'s mean: " + ours.mean());
        assertTrue(digits(deviation, ours.deviation()) >= 9, name + "'s s: " + ours.deviation());
        tell(name, digits(deviation, ours.deviation()));
    }

    /// Apart: 10000000.1 is off by 1.5e-9 as a double, which is 1e-8 of the deviation of 0.1; a
    /// double
    /// holds no more than eight digits of it.
    @Test
    void num_acc_4_reaches_the_eight_digits_that_its_doubles_hold() throws IOException {
        Moments ours = Moments.of(data("NumAcc4"));
        assertTrue(digits(10000000.2, ours.mean()) >= 14);
        assertTrue(digits(0.1, ours.deviation()) >= 8, "s: " + ours.deviation());
        tell("NumAcc4", digits(0.1, ours.deviation()));
    }

    /// Data begin after the last line that is neither a number nor empty.
    private static double[] data(String name) throws IOException {
        String path = "/org/apache/commons/math3/stat/data/" + name + ".txt";
        List<String> lines;
        try (InputStream in = Moments.class.getResourceAsStream(path)) {
            assertTrue(in != null, path);
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        int head = lines.size();
        while (head > 0 && lines.get(head - 1).strip().matches("([-+]?[0-9.]+)?")) {
            head--;
        }
        return lines.stream()
                .skip(head)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void observed_one_way_sets_reach_nine_digits() throws IOException {
        oneWay("SiRstv", OneWay.of(read("SiRstv")), 1.18046237440255, 9);
        oneWay("AtmWtAg", OneWay.of(read("AtmWtAg")), 15.9467335677930, 9);
    }

    private static List<Moments> read(String name) throws IOException {
        Map<String, List<Double>> groups = new TreeMap<>();
        try (InputStream in =
                Moments.class.getResourceAsStream("/socle/stats/nist/" + name + ".csv")) {
            assertTrue(in != null, name);
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(
                            cells ->
                                    groups.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                                            .add(Double.valueOf(cells[1])));
        }
        return groups.values().stream()
                .map(v -> Moments.of(v.stream().mapToDouble(Double::doubleValue).toArray()))
                .toList();
    }

    @Test
    void constructed_one_way_sets_reach_nine_digits() {
        oneWay("SmLs01", OneWay.of(simonLesage(21, 0)), 21, 9);
        oneWay("SmLs02", OneWay.of(simonLesage(201, 0)), 201, 9);
        oneWay("SmLs03", OneWay.of(simonLesage(2001, 0)), 2001, 9);
        oneWay("SmLs04", OneWay.of(simonLesage(21, 1_000_000)), 21, 9);
        oneWay("SmLs05", OneWay.of(simonLesage(201, 1_000_000)), 201, 9);
        oneWay("SmLs06", OneWay.of(simonLesage(2001, 1_000_000)), 2001, 9);
    }

    /// Apart: 1000000000000.4 is off by 2e-5 as a double, which leaves three to four digits of
    /// differences of 0.1, whatever is done with them.
    @Test
    void thirteen_leading_digits_leave_what_doubles_hold() {
        oneWay("SmLs07", OneWay.of(simonLesage(21, 1_000_000_000_000L)), 21, 2);
        oneWay("SmLs08", OneWay.of(simonLesage(201, 1_000_000_000_000L)), 201, 2);
        oneWay("SmLs09", OneWay.of(simonLesage(2001, 1_000_000_000_000L)), 2001, 2);
    }

    /// How Simon & Lesage (1989) made their sets: nine treatments about 1.4, 1.3 and 1.5, the first
    /// value in the middle and the others a tenth below and above in turn.
    private static List<Moments> simonLesage(int n, long leading) {
        List<Moments> groups = new ArrayList<>();
        for (int treatment = 1; treatment <= 9; treatment++) {
            long middle = treatment == 1 ? 14 : treatment % 2 == 0 ? 13 : 15;
            double[] values = new double[n];
            Arrays.setAll(
                    values,
                    i -> (leading * 10 + middle + (i == 0 ? 0 : i % 2 == 1 ? -1 : 1)) / 10.0);
            groups.add(Moments.of(values));
        }
        return groups;
    }

    private static void oneWay(String name, Effect effect, double f, int least) {
        double ours = effect.tested().statistic().value();
        assertTrue(digits(f, ours) >= least, name + "'s F: " + ours);
        tell(name, digits(f, ours));
    }

    @Test
    void digits_are_counted_as_nist_does() {
        assertEquals(3, digits(1000, 1001), 1e-9);
        assertEquals(15, digits(2, 2));
    }

    private static double digits(double certified, double ours) {
        double error = Math.abs(ours - certified) / Math.abs(certified);
        return error == 0 ? 15 : Math.min(15, -Math.log10(error));
    }

    private static void tell(String name, double digits) {
        if (Boolean.getBoolean("oracle.tell")) {
            System.out.printf("digits,%s,%.1f%n", name, digits);
        }
    }
}
