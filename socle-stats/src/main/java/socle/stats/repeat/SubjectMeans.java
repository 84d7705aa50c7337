package socle.stats.repeat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.Unfit;
import socle.stats.mean.Compared;
import socle.stats.mean.Welch;

/// Repeated measures of subjects who each belong to one group, as one mean a subject: the subject,
/// not the row, is what was drawn at random (Matthews et al. 1990, BMJ 300:230-235).
///
/// @param groups names of the groups, in their order
/// @param means the moments of the subjects' means in each
/// @param alike how alike the measures of a subject are
public record SubjectMeans(List<String> groups, List<Moments> means, Alike alike) {

    /// How alike the measures of a subject are, within groups.
    ///
    /// @param correlation the intraclass correlation of the analysis of variance, with unequal
    ///     numbers of measures (Searle, Casella & McCulloch 1992, Variance Components, chapter
    ///     3); at or below zero when measures of a subject are no more alike than others;
    ///     not a number when each subject has one measure
    /// @param usual how many measures a subject has, for that correlation
    public record Alike(double correlation, double usual) {

        /// How many times too small the variance is of who takes rows as independent: 1 or more.
        public double designEffect() {
            return 1 + (usual - 1) * Math.max(0, correlation);
        }
    }

    public SubjectMeans {
        groups = List.copyOf(groups);
        means = List.copyOf(means);
    }

    /// Of rows, each with its subject, its group and its value; refuses a subject in two
    /// groups (the paired tests are for these), and columns of different lengths.
    public static SubjectMeans of(List<String> subjects, List<String> groups, double... values) {
        Unfit.unlessFinite(values);
        Unfit.when(
                subjects.size() != values.length || groups.size() != values.length,
                Unfit.Reason.UNPAIRED);
        Map<String, Map<String, List<Double>>> tree = new LinkedHashMap<>();
        Map<String, String> home = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            String group = groups.get(i);
            String first = home.putIfAbsent(subjects.get(i), group);
            Unfit.when(first != null && !first.equals(group), Unfit.Reason.OUT_OF_RANGE);
            tree.computeIfAbsent(group, g -> new LinkedHashMap<>())
                    .computeIfAbsent(subjects.get(i), s -> new ArrayList<>())
                    .add(values[i]);
        }
        List<List<Moments>> nested = tree.values().stream().map(SubjectMeans::subjects).toList();
        List<Moments> means = nested.stream().map(SubjectMeans::means).toList();
        return new SubjectMeans(List.copyOf(tree.keySet()), means, alike(nested));
    }

    /// The first two groups by Welch's test of the subjects' means: mean of the first less that of
    /// the second.
    public Compared compare(Side side, double level) {
        Unfit.when(means.size() != 2, Unfit.Reason.OUT_OF_RANGE);
        return Welch.two(means.get(0), means.get(1), 0, side, level);
    }

    private static List<Moments> subjects(Map<String, List<Double>> measures) {
        return measures.values().stream().map(SubjectMeans::moments).toList();
    }

    private static Moments moments(List<Double> values) {
        return Moments.of(values.stream().mapToDouble(v -> v).toArray());
    }

    private static Moments means(List<Moments> subjects) {
        return Moments.of(subjects.stream().mapToDouble(Moments::mean).toArray());
    }

    private static Alike alike(List<List<Moments>> nested) {
        double rows = 0;
        double usual = 0;
        double subjects = 0;
        double between = 0;
        double within = 0;
        for (List<Moments> group : nested) {
            double n = group.stream().mapToDouble(Moments::n).sum();
            double mean = group.stream().mapToDouble(m -> m.n() * m.mean()).sum() / n;
            double squares = 0;
            for (Moments subject : group) {
                squares += (double) subject.n() * subject.n();
                between += subject.n() * (subject.mean() - mean) * (subject.mean() - mean);
                within += subject.squares();
            }
            rows += n;
            usual += n - squares / n;
            subjects += group.size();
        }
        double free = subjects - nested.size();
        if (free < 1 || rows == subjects) {
            return new Alike(Double.NaN, rows / subjects);
        }
        double each = usual / free;
        double left = within / (rows - subjects);
        double correlation = (between / free - left) / (between / free + (each - 1) * left);
        return new Alike(correlation, each);
    }
}
