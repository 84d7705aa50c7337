package socle.kinds.analyse.hypothesis.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.stats.Moments;

/// Groups of numbers as the engine sums them up, or their values where they are few. Rows are an
/// item of FROM with `v` and `g`.
public record Groups(Look look) {

    private static final int MOST = 50;

    /// The groups in their order, in one scan; refuses values that are not finite.
    public List<Group> ordered(String rows) {
        return ordered(all(rows));
    }

    /// Rows that are all of one sample.
    public Group sample(String rows) {
        List<Group> all = all(rows);
        if (all.isEmpty()) {
            throw Unsuited.of(
                    new Phrase("no row counts", "aucune ligne ne compte"),
                    new Phrase("widen 'where'", "élargissez «\u00a0where\u00a0»"));
        }
        unlessVaried(all);
        return all.getFirst();
    }

    /// Refuses a group of one row, and values that are all the same.
    public static void unlessVaried(List<Group> groups) {
        for (Group group : groups) {
            if (group.moments().n() < 2) {
                throw Unsuited.of(
                        group.name().isEmpty()
                                ? new Phrase(
                                        "there is one row: too few",
                                        "il n’y a qu’une ligne\u00a0: trop peu")
                                : Phrase.of(
                                        "group '%s' has one row: too few",
                                        "le groupe «\u00a0%s\u00a0» n’a qu’une ligne\u00a0: trop"
                                                + " peu",
                                        group.name()),
                        new Phrase(
                                "widen 'where', or join small groups",
                                "élargissez «\u00a0where\u00a0», ou réunissez les petits groupes"));
            }
        }
        double first = groups.getFirst().moments().mean();
        if (groups.stream()
                .allMatch(one -> one.moments().squares() == 0 && one.moments().mean() == first)) {
            throw Unsuited.of(
                    Phrase.of(
                            "all values are the same: %s",
                            "toutes les valeurs sont les mêmes\u00a0: %s", Figures.digits(first)),
                    new Phrase(
                            "a constant answers no question: look at 'value' and 'where'",
                            "une constante ne répond à aucune question\u00a0: regardez"
                                    + " «\u00a0value\u00a0» et «\u00a0where\u00a0»"));
        }
    }

    /// Groups by their sums about a value near the mean, so that squares lose no digits; where the
    /// values are few, from the values themselves.
    public List<Group> all(String rows) {
        double near = near(rows);
        Rows told =
                look.engine()
                        .query(
                                ("SELECT g, count(v), sum(v - %1$s), sum((v - %1$s) * (v - %1$s)), sum((v -"
                                                + " %1$s) * (v - %1$s) * (v - %1$s)) FROM %2$s GROUP BY g"
                                                + " ORDER BY g LIMIT %3$d")
                                        .formatted(near, rows, MOST + 1));
        if (told.size() > MOST) {
            throw Unsuited.of(
                    Phrase.of("more than %d groups", "plus de %d groupes", MOST),
                    new Phrase(
                            "name those to compare: groups: [a, b], or join them in the model",
                            "nommez ceux à comparer\u00a0: groups: [a, b], ou réunissez-les dans"
                                    + " le modèle"));
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            groups.add(group(told, i, near, rows));
        }
        return exact(rows, groups);
    }

    private double near(String rows) {
        Object mean =
                look.engine()
                        .query("SELECT avg(v) FROM (SELECT v FROM %s LIMIT 1000)".formatted(rows))
                        .at(0, 0);
        return mean instanceof Double one && Double.isFinite(one) ? one : 0;
    }

    private List<Group> exact(String rows, List<Group> groups) {
        return values(rows, groups)
                .map(
                        all -> {
                            List<Group> exact = new ArrayList<>();
                            for (int i = 0; i < groups.size(); i++) {
                                Group one = groups.get(i);
                                exact.add(
                                        new Group(
                                                one.name(),
                                                Moments.of(all.get(i)),
                                                one.skewness()));
                            }
                            return List.copyOf(exact);
                        })
                .orElse(groups);
    }

    private Group group(Rows told, int i, double near, String rows) {
        String name = String.valueOf(told.at(i, 0));
        long n = Look.whole(told, i, 1);
        if (n == 0) {
            throw Unsuited.of(
                    Phrase.of(
                            "group '%s' has no value",
                            "le groupe «\u00a0%s\u00a0» n’a aucune valeur", name),
                    new Phrase(
                            "leave it out with groups: or 'where'",
                            "laissez-le de côté avec groups: ou «\u00a0where\u00a0»"));
        }
        double second = Look.real(told, i, 3);
        if (!Double.isFinite(second)) {
            throw infinite(rows);
        }
        double off = Look.real(told, i, 2) / n;
        double squares = Math.max(0, second - n * off * off);
        // What is left of equal values is rounding.
        squares = squares <= second * 1e-14 ? 0 : squares;
        return new Group(
                name,
                new Moments(n, near + off, squares),
                skewness(
                        n, off, squares / n, new double[] {second / n, Look.real(told, i, 4) / n}));
    }

    /// The adjusted skewness, of mean powers about a value near the mean.
    private static double skewness(long n, double off, double variance, double... powers) {
        double third = powers[1] - 3 * off * powers[0] + 2 * off * off * off;
        double skew = third / Math.pow(variance, 1.5);
        return n < 3 || !Double.isFinite(skew)
                ? 0
                : skew * Math.sqrt((double) n * (n - 1)) / (n - 2);
    }

    private Unsuited infinite(String rows) {
        long odd =
                Look.whole(
                        look.engine()
                                .query(
                                        "SELECT count(*) FILTER (WHERE NOT isfinite(v)) FROM %s"
                                                .formatted(rows)),
                        0,
                        0);
        return Unsuited.of(
                Phrase.of(
                        "%s values are infinite or not a number",
                        "%s valeurs sont infinies ou ne sont pas des nombres", Phrase.count(odd)),
                new Phrase(
                        "leave such rows out with 'where', or mend the model",
                        "écartez ces lignes avec «\u00a0where\u00a0», ou corrigez le modèle"));
    }

    private List<Group> ordered(List<Group> groups) {
        if (look.spec().groups().isEmpty()) {
            return groups;
        }
        List<Group> ordered = new ArrayList<>();
        for (String name : look.spec().groups()) {
            ordered.add(
                    groups.stream()
                            .filter(group -> group.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> Look.empty(name)));
        }
        return ordered;
    }

    /// The values of each group, when they are few in all.
    public Optional<List<double[]>> values(String rows, List<Group> groups) {
        if (groups.stream().mapToLong(group -> group.moments().n()).sum() > Look.FEW) {
            return Optional.empty();
        }
        Rows told =
                look.engine()
                        .query(
                                "SELECT g, v FROM %s WHERE v IS NOT NULL ORDER BY g, v"
                                        .formatted(rows));
        return Optional.of(
                groups.stream()
                        .map(
                                group ->
                                        told.values().stream()
                                                .filter(row -> group.name().equals(row.get(0)))
                                                .mapToDouble(row -> Look.real(row.get(1)))
                                                .toArray())
                        .toList());
    }
}
