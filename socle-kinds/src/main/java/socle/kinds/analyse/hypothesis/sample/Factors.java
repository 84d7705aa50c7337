package socle.kinds.analyse.hypothesis.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Group;
import socle.kinds.analyse.hypothesis.look.Groups;
import socle.kinds.analyse.hypothesis.look.Independence;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Shape;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.Term;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.mean.Student;
import socle.stats.mean.TwoWay;

/// Means by two factors: the effect of one after the other, or their interaction. The engine sums
/// up the cells; they may hold different numbers of rows, but none may be empty.
public record Factors(HypothesisSpec spec, Look look, Design.Factors design) {

    private static final int MOST = 12;

    /// @param cells by the classes of `by`, then of `across`
    private record Table(List<String> by, List<String> across, List<List<Group>> cells) {

        List<Group> all() {
            return cells.stream().flatMap(List::stream).toList();
        }

        TwoWay typeTwo() {
            return TwoWay.typeTwo(
                    cells.stream().map(row -> row.stream().map(Group::moments).toList()).toList());
        }
    }

    public Finding finding() {
        String unit = spec.subject().map(one -> ", " + look.text(one) + " AS u").orElse("");
        String all =
                look.rows(
                        "%s AS v, %s AS g, %s AS h%s"
                                .formatted(
                                        look.number(design.value(), "value"),
                                        look.text(design.by()),
                                        look.text(design.across()),
                                        unit));
        String kept =
                "(SELECT * FROM %s WHERE v IS NOT NULL AND g IS NOT NULL AND h IS NOT NULL%s)"
                        .formatted(all, look.among());
        String rows =
                "(SELECT v, g || ' · ' || h AS g%s FROM %s)"
                        .formatted(unit.isEmpty() ? "" : ", u", kept);
        Table table = table(kept, rows);
        TwoWay found = table.typeTwo();
        return new Finding(
                answer(found),
                spec.test() == TestName.AUTO
                        ? new Phrase(
                                "means by two factors, in cells of any size: type II",
                                "moyennes selon deux facteurs, en cases de toute taille\u00a0: type"
                                        + " II")
                        : Finding.NAMED,
                assumptions(rows, table.all()),
                picture(table));
    }

    private Table table(String kept, String rows) {
        List<String> by = levels(kept, "g", "by");
        List<String> across = levels(kept, "h", "across");
        List<Group> groups = new Groups(look).all(rows);
        List<List<Group>> cells = new ArrayList<>();
        for (String g : by) {
            List<Group> row = new ArrayList<>();
            for (String h : across) {
                String name = g + " · " + h;
                row.add(
                        groups.stream()
                                .filter(group -> group.name().equals(name))
                                .findFirst()
                                .orElseThrow(() -> empty(name)));
            }
            cells.add(row);
        }
        Table table = new Table(by, across, cells);
        if (table.all().stream().allMatch(cell -> cell.moments().squares() == 0)) {
            throw Unsuited.of(
                    new Phrase(
                            "values do not vary within any cell",
                            "les valeurs ne varient dans aucune case"),
                    new Phrase(
                            "two rows a cell at least, that are not all the same: look at 'value'"
                                    + " and 'where'",
                            "deux lignes par case au moins, pas toutes les mêmes\u00a0: regardez"
                                    + " «\u00a0value\u00a0» et «\u00a0where\u00a0»"));
        }
        return table;
    }

    private static Unsuited empty(String cell) {
        return Unsuited.of(
                Phrase.of("no row is in '%s'", "aucune ligne n’est dans «\u00a0%s\u00a0»", cell),
                new Phrase(
                        "every class of one factor has to meet every class of the other: join"
                                + " classes, or leave one out with 'where'",
                        "chaque classe d’un facteur doit rencontrer chaque classe de"
                                + " l’autre\u00a0: réunissez des classes, ou écartez-en une avec"
                                + " «\u00a0where\u00a0»"));
    }

    private List<String> levels(String kept, String column, String key) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT %s FROM %s GROUP BY 1 ORDER BY 1 LIMIT %d"
                                        .formatted(column, kept, MOST + 1));
        if (told.size() < 2 || told.size() > MOST) {
            throw Unsuited.of(
                    Phrase.of(
                            "'%s' has %s class(es); it takes 2 to %s",
                            "«\u00a0%s\u00a0» a %s classe(s)\u202f; il en faut 2 à %s",
                            key,
                            told.size() > MOST ? "more" : told.size(),
                            MOST),
                    new Phrase(
                            "look at the factor and at 'where', or join classes in the model",
                            "regardez le facteur et «\u00a0where\u00a0», ou réunissez des classes"
                                    + " dans le modèle"));
        }
        List<String> names = told.values().stream().map(row -> String.valueOf(row.get(0))).toList();
        return column.equals("g") && !spec.groups().isEmpty() ? spec.groups() : names;
    }

    private Answer answer(TwoWay found) {
        socle.stats.mean.Effect effect = effect(found, spec.term());
        Answer answer =
                new Answer(
                        TestName.TWO_WAY_ANOVA,
                        effect.tested(),
                        new Effect(
                                Phrase.of(
                                        "partial η² of %s", "η² partiel de %s", name(spec.term())),
                                effect.eta(1 - 2 * spec.alpha()),
                                Scale.PLAIN,
                                0),
                        effect.n(),
                        Optional.of(
                                Sight.source(
                                        effect.n(),
                                        effect.source().freedom(),
                                        effect.error().freedom())));
        for (Term term : Term.values()) {
            if (term != spec.term()) {
                answer = answer.noting(beside(found, term));
            }
        }
        boolean crosses = found.both().tested().p() <= spec.alpha();
        return spec.term() != Term.INTERACTION && crosses
                ? answer.noting(
                        new Phrase(
                                "The effect of one factor depends on the other: this one sums up"
                                        + " effects that differ, so read the picture.",
                                "L’effet d’un facteur dépend de l’autre\u00a0: celui-ci résume des"
                                        + " effets différents\u202f; lisez l’image."))
                : answer;
    }

    private static socle.stats.mean.Effect effect(TwoWay found, Term term) {
        return switch (term) {
            case BY -> found.rows();
            case ACROSS -> found.columns();
            case INTERACTION -> found.both();
        };
    }

    private Phrase beside(TwoWay found, Term term) {
        socle.stats.mean.Effect effect = effect(found, term);
        Answer one =
                new Answer(
                        TestName.TWO_WAY_ANOVA,
                        effect.tested(),
                        new Effect(
                                new Phrase("partial η²", "η² partiel"),
                                effect.eta(1 - 2 * spec.alpha()),
                                Scale.PLAIN,
                                0),
                        effect.n(),
                        Optional.empty());
        return Phrase.of(
                "Beside it, %s: %s, %s, %s.",
                "À côté, %s\u00a0: %s, %s, %s.",
                name(term),
                one.statistic(),
                Figures.p(effect.tested().p()),
                one.effect().words());
    }

    private Phrase name(Term term) {
        return switch (term) {
            case BY -> after(design.by(), design.across());
            case ACROSS -> after(design.across(), design.by());
            case INTERACTION ->
                    Phrase.of(
                            "the interaction of %s and %s",
                            "l’interaction de %s et %s",
                            design.by().text().strip(),
                            design.across().text().strip());
        };
    }

    private static Phrase after(Expression one, Expression other) {
        return Phrase.of("%s after %s", "%s après %s", one.text().strip(), other.text().strip());
    }

    private List<Assumption> assumptions(String rows, List<Group> cells) {
        List<Assumption> all = new ArrayList<>();
        all.add(
                new Shape(cells, new Groups(look).values(rows, cells))
                        .assumption(
                                new Phrase(
                                        "Means of the cells are about normal",
                                        "Les moyennes des cases sont à peu près normales"),
                                new Phrase(
                                        "p is rough; look at a logarithm of the value.",
                                        "p est approximatif\u202f; voyez un logarithme de la"
                                                + " valeur.")));
        new Variances(look)
                .equal(
                        rows,
                        cells,
                        new Phrase(
                                "linear_robust, with a factor held by adjust, does not need it",
                                "linear_robust, avec un facteur tenu par adjust, n’en a pas besoin"))
                .ifPresent(all::add);
        spec.subject().ifPresent(_ -> all.add(new Independence(spec, look).ofModel(rows)));
        return all;
    }

    private Picture picture(Table table) {
        List<Picture.Named> means = new ArrayList<>();
        for (Group cell : table.all()) {
            Moments moments = cell.moments();
            if (moments.n() > 1 && moments.squares() > 0) {
                means.add(
                        new Picture.Named(
                                cell.name(),
                                Student.one(moments, 0, Side.TWO, spec.level()).difference()));
            }
        }
        return Picture.intervals(
                new Phrase(
                        "Means of the cells and their intervals",
                        "Moyennes des cases et leurs intervalles"),
                means);
    }
}
