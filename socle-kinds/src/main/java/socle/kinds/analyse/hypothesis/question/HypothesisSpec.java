package socle.kinds.analyse.hypothesis.question;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;

/// A question that data answer by a statistical test.
@Doc(
        value = "A question that data answer by a statistical test, registered before it is run.",
        fr = "Une question à laquelle les données répondent par un test, enregistrée avant.")
public record HypothesisSpec(
        @Doc(value = "The question, as people ask it.", fr = "La question, comme on la pose.")
                String question,
        @Doc(
                        value = "The null hypothesis in words: what holds when there is nothing.",
                        fr = "L’hypothèse nulle en mots : ce qui vaut quand il n’y a rien.")
                String h0,
        @Doc(value = "The alternative in words.", fr = "L’hypothèse alternative en mots.")
                String h1,
        @Doc(value = "The table that holds the data.", fr = "La table qui porte les données.")
                TableRef from,
        @Doc(
                        value = "A SQL condition: the rows that count.",
                        fr = "Une condition SQL : les lignes qui comptent.")
                Optional<Expression> where,
        @Doc(
                        value =
                                "The number that is measured on a row (for pairs in one row, their difference).",
                        fr =
                                "Le nombre mesuré sur une ligne (pour des paires sur une ligne, leur écart).")
                Optional<Expression> value,
        @Doc(
                        value =
                                "Another number of the row, or a condition: does value, share or count go with it?",
                        fr =
                                "Un autre nombre de la ligne, ou une condition : value, share ou count va-t-il avec ?")
                Optional<Expression> with,
        @Doc(
                        value = "A condition: the share of rows of which it is true.",
                        fr = "Une condition : la part des lignes où elle est vraie.")
                Optional<Expression> share,
        @Doc(
                        value = "A class of the row: how often is each?",
                        fr = "Une classe de la ligne : combien de fois chacune ?")
                Optional<Expression> category,
        @Doc(
                        value =
                                "How many events a row holds: how does their rate go with another number?",
                        fr =
                                "Combien d’événements par ligne : comment leur taux va-t-il avec un autre nombre ?")
                Optional<Expression> count,
        @Doc(
                        value =
                                "What the events of a row were counted over: hours, flights. One unless said.",
                        fr =
                                "Ce sur quoi les événements sont comptés : heures, vols. Un si rien n’est dit.")
                Optional<Expression> exposure,
        @Doc(
                        value =
                                "Whether the event came at the time value; where not, it was last seen then.",
                        fr =
                                "Si l’événement est venu au temps value ; sinon, on l’a vu alors sans lui.")
                Optional<Expression> event,
        @Doc(
                        value = "What tells the groups, or the other classification.",
                        fr = "Ce qui dit les groupes, ou l’autre classification.")
                Optional<Expression> by,
        @Doc(
                        value =
                                "The groups that are compared, in this order; all, by name, unless said.",
                        fr =
                                "Les groupes comparés, dans cet ordre ; tous, par nom, si rien n’est dit.")
                List<String> groups,
        @Doc(
                        value = "A second factor beside by: two-way analysis of variance.",
                        fr =
                                "Un second facteur à côté de by : analyse de la variance à deux facteurs.")
                Optional<Expression> across,
        @Doc(
                        value = "Of two factors, which effect the question is about.",
                        fr = "De deux facteurs, l’effet dont parle la question.")
                @Default("by")
                Term term,
        @Doc(
                        value =
                                "Numbers or classes that are held equal while value, share or count goes with with.",
                        fr =
                                "Nombres ou classes tenus égaux pendant que value, share ou count va avec with.")
                List<Expression> adjust,
        @Doc(
                        value = "What tells the subject that was measured in each group: pairs.",
                        fr = "Ce qui dit le sujet mesuré dans chaque groupe : des paires.")
                Optional<Expression> pair,
        @Doc(
                        value =
                                "What tells the subject a row was measured on: one that comes again in"
                                        + " its group is warned about.",
                        fr =
                                "Ce qui dit le sujet mesuré par la ligne : un avertissement dit ceux"
                                        + " qui reviennent dans leur groupe.")
                Optional<Expression> subject,
        @Doc(
                        value = "What is done when a subject comes several times in a group.",
                        fr = "Ce qu’on fait d’un sujet qui revient dans son groupe.")
                @Default("told")
                Repeats repeats,
        @Doc(value = "The value or share that is supposed.", fr = "La valeur ou la part supposée.")
                Optional<Double> against,
        @Doc(
                        value =
                                "The law, fully known, that values are supposed to follow (Kolmogorov-Smirnov).",
                        fr =
                                "La loi, entièrement connue, que les valeurs suivraient (Kolmogorov-Smirnov).")
                Optional<LawSpec> law,
        @Doc(
                        value = "The unit of value, written after the effect.",
                        fr = "L’unité de value, écrite après l’effet.")
                @Default("\"\"")
                String unit,
        @Doc(
                        value = "The shares that classes are supposed to have.",
                        fr = "Les parts que les classes sont supposées avoir.")
                Map<String, Double> shares,
        @Doc(
                        value =
                                "The test; auto lets the design and the data choose, and tells why.",
                        fr =
                                "Le test ; auto laisse choisir le plan et les données, et dit pourquoi.")
                @Default("auto")
                TestName test,
        @Doc(
                        value = "How often a true null hypothesis may be rejected.",
                        fr = "La fréquence admise de rejet d’une hypothèse nulle vraie.")
                @Default("0.05")
                double alpha,
        @Doc(
                        value =
                                "Whether it differs at all (two), or is less or greater: first group less second.",
                        fr =
                                "S’il y a un écart (two), ou en moins (less) ou en plus (greater) :"
                                        + " premier groupe moins second.")
                @Default("two")
                Side side,
        @Doc(
                        value =
                                "The smallest effect that matters, in the unit in which the effect is told.",
                        fr = "Le plus petit effet qui compte, dans l’unité où l’effet est dit.")
                Optional<Double> matters,
        @Doc(
                        value = "For equivalence: differences within ± margin count as none.",
                        fr = "Pour l’équivalence : un écart de ± margin compte comme nul.")
                Optional<Double> margin,
        @Doc(value = "How many rows were planned.", fr = "Le nombre de lignes prévu.")
                Optional<Long> planned,
        @Doc(
                        value = "The family that corrects it for being one of several.",
                        fr = "La famille qui la corrige, parce qu’elles sont plusieurs.")
                Optional<Link> family,
        @Doc(
                        value =
                                "The data are not looked at before this day: it is registered only.",
                        fr =
                                "Les données ne sont pas regardées avant ce jour : elle est seulement enregistrée.")
                Optional<LocalDate> not_before,
        @Doc(
                        value = "The seed of what is random; that of the node unless said.",
                        fr = "La graine du hasard ; celle du nœud si rien n’est dit.")
                Optional<Long> seed) {

    public HypothesisSpec {
        groups = List.copyOf(groups);
        adjust = List.copyOf(adjust);
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        if (!(alpha > 0 && alpha < 0.5)) {
            throw SpecProblem.at(
                    "alpha",
                    new Phrase("alpha is above 0 and below 0.5", "alpha est entre 0 et 0,5"),
                    new Phrase("0.05 is usual", "0.05 est d’usage"));
        }
        if (matters.isPresent() && !(matters.get() > 0)) {
            throw SpecProblem.at(
                    "matters",
                    new Phrase(
                            "an effect that matters is above zero",
                            "un effet qui compte est positif"),
                    new Phrase("write its size, without a sign", "écrivez sa taille, sans signe"));
        }
        if ((test == TestName.EQUIVALENCE) != margin.filter(width -> width > 0).isPresent()) {
            throw SpecProblem.at(
                    test == TestName.EQUIVALENCE ? "test" : "margin",
                    new Phrase(
                            "equivalence and a margin above zero go together",
                            "l’équivalence et une marge positive vont ensemble"),
                    new Phrase(
                            "test: equivalence and margin: 5", "test: equivalence et margin: 5"));
        }
        if (side != Side.TWO && !test.hasSides()) {
            throw SpecProblem.at("side", TestName.sideless(test), TestName.TWO_SIDES);
        }
        DesignReading.of(
                new DesignReading.Keys(
                        value, with, share, category, count, exposure, event, by, across, adjust,
                        pair, against, law, shares, test));
    }

    /// What is compared with what.
    public Design design() {
        return DesignReading.of(
                new DesignReading.Keys(
                        value, with, share, category, count, exposure, event, by, across, adjust,
                        pair, against, law, shares, test));
    }

    /// The level of intervals of effects on two sides.
    public double level() {
        return 1 - alpha;
    }

    /// The level of an interval of two sides from which [#sided] takes one end.
    public double both() {
        return side == Side.TWO ? level() : 1 - 2 * alpha;
    }

    /// An estimate whose interval of [#both] has the side that is asked: the other end goes as far
    /// as the effect can.
    public Estimate sided(Estimate both, double least, double most) {
        Interval at = both.interval();
        return new Estimate(
                both.value(),
                new Interval(
                        side == Side.LESS ? least : at.low(),
                        side == Side.GREATER ? most : at.high(),
                        level()));
    }
}
