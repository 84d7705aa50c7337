package socle.kinds.analyse.hypothesis.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.look.Group;
import socle.kinds.analyse.hypothesis.look.Groups;
import socle.kinds.analyse.hypothesis.look.Independence;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Shape;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Side;
import socle.stats.mean.Student;
import socle.stats.rank.KruskalWallis;

/// Tests of groups of numbers that are independent of each other.
public record Apart(HypothesisSpec spec, Look look, Design.Apart design, RandomGenerator random) {

    private static final Phrase WELCH =
            new Phrase("Welch's tests do not need it", "les tests de Welch n’en ont pas besoin");

    public Finding finding() {
        String rows = look.grouped(design.value(), design.by());
        Groups asked = new Groups(look);
        List<Group> groups = asked.ordered(rows);
        if (groups.size() < 2) {
            throw Unsuited.of(
                    groups.isEmpty()
                            ? new Phrase("no row counts", "aucune ligne ne compte")
                            : Phrase.of(
                                    "there is one group only: %s",
                                    "il n’y a qu’un groupe\u00a0: %s", groups.getFirst().name()),
                    new Phrase(
                            "two are compared at least: look at 'by', groups and 'where'",
                            "on en compare deux au moins\u00a0: regardez «\u00a0by\u00a0», groups"
                                    + " et «\u00a0where\u00a0»"));
        }
        Groups.unlessVaried(groups);
        Optional<List<double[]>> values = asked.values(rows, groups);
        Shape shape = new Shape(groups, values);
        boolean normal = shape.letsMeansBeTested();
        TestName test = chosen(groups.size(), normal);
        Phrase because =
                spec.test() == TestName.AUTO ? because(groups.size(), normal) : Finding.NAMED;
        Several several = new Several(spec, groups, values);
        Answer answer = answer(test, rows, several);
        return new Finding(
                answer, because, assumptions(test, rows, shape), picture(test, rows, several));
    }

    private TestName chosen(int groups, boolean normal) {
        if (spec.test() != TestName.AUTO) {
            return spec.test();
        }
        if (groups == 2) {
            return normal ? TestName.WELCH : TestName.MANN_WHITNEY;
        }
        return normal ? TestName.WELCH_ANOVA : TestName.KRUSKAL_WALLIS;
    }

    private static Phrase because(int groups, boolean normal) {
        Phrase count =
                groups == 2
                        ? new Phrase("two groups", "deux groupes")
                        : Phrase.of("%s groups", "%s groupes", groups);
        return normal
                ? Phrase.of(
                        "%s whose means are about normal; equal variances are not needed",
                        "%s dont les moyennes sont à peu près normales\u202f; l’égalité des"
                                + " variances n’est pas nécessaire",
                        count)
                : Phrase.of(
                        "%s, too skewed for their size to test means: ranks answer",
                        "%s, trop asymétriques pour leur taille pour tester des moyennes\u00a0:"
                                + " les rangs répondent",
                        count);
    }

    private Answer answer(TestName test, String rows, Several several) {
        return switch (test) {
            case ANOVA -> several.anova();
            case WELCH_ANOVA -> several.welch();
            case KRUSKAL_WALLIS -> several.ranks(sums(rows, several));
            case LEVENE, BROWN_FORSYTHE, BARTLETT, FLIGNER_KILLEEN -> several.spread(test);
            default -> new TwoGroups(spec, several, () -> sums(rows, several), random).answer(test);
        };
    }

    private KruskalWallis.Sums sums(String rows, Several several) {
        return new Ranked(look.engine()).groups(rows, several.groups());
    }

    private List<Assumption> assumptions(TestName test, String rows, Shape shape) {
        List<Assumption> all = new ArrayList<>();
        switch (test) {
            case WELCH, WELCH_ANOVA, EQUIVALENCE -> all.add(shape.assumption());
            case STUDENT, ANOVA -> {
                all.add(shape.assumption());
                new Variances(look).equal(rows, shape.groups(), WELCH).ifPresent(all::add);
            }
            case KRUSKAL_WALLIS -> all.add(sizes(shape.groups()));
            default -> {}
        }
        spec.subject().ifPresent(unit -> all.add(new Independence(spec, look).of(rows)));
        return all;
    }

    /// The χ² law of the test of Kruskal and Wallis needs five values a group.
    private static Assumption sizes(List<Group> groups) {
        long least = groups.stream().mapToLong(group -> group.moments().n()).min().orElse(0);
        return new Assumption(
                new Phrase(
                        "Each group has 5 values at least", "Chaque groupe a au moins 5 valeurs"),
                least >= 5,
                least >= 5
                        ? Phrase.of("the smallest has %s", "le plus petit en a %s", least)
                        : Phrase.of(
                                "the smallest has %s, so p is rough; join small groups",
                                "le plus petit en a %s, donc p est approximatif\u202f; réunissez les"
                                        + " petits groupes",
                                least));
    }

    private Picture picture(TestName test, String rows, Several several) {
        List<String> names = several.groups().stream().map(Group::name).toList();
        return switch (test) {
            case WELCH, STUDENT, PERMUTATION, BOOTSTRAP, EQUIVALENCE, ANOVA, WELCH_ANOVA -> {
                List<Picture.Named> means = new ArrayList<>();
                for (Group group : several.groups()) {
                    if (group.moments().n() > 1 && group.moments().squares() > 0) {
                        means.add(
                                new Picture.Named(
                                        group.name(),
                                        Student.one(group.moments(), 0, Side.TWO, spec.level())
                                                .difference()));
                    }
                }
                yield Picture.intervals(
                        new Phrase(
                                "Means of the groups and their intervals",
                                "Moyennes des groupes et leurs intervalles"),
                        means);
            }
            default -> {
                Phrase label = new Phrase("Quartiles of the groups", "Quartiles des groupes");
                yield several.values()
                        .map(all -> Picture.boxes(label, names, all))
                        .orElseGet(
                                () -> Picture.boxes(label, new Ranked(look.engine()).boxes(rows)));
            }
        };
    }
}
