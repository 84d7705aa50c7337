package socle.kinds.analyse.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import socle.api.show.Additivity;
import socle.api.show.Format;
import socle.api.show.Metric.Better;
import socle.api.show.Metric.Period;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;

/// A number that means something, defined once.
@Doc(
        value = "A number that means something, defined once and followed from period to period.",
        fr = "Un nombre qui a un sens, défini une fois et suivi de période en période.")
public record IndicatorSpec(
        @Doc(value = "The table it is computed from.", fr = "La table dont il est calculé.")
                TableRef from,
        @Doc(
                        value =
                                "A SQL expression that brings many rows to one value:"
                                        + " sum(cost) / count(*).",
                        fr =
                                "Une expression SQL qui ramène plusieurs lignes à une valeur :"
                                        + " sum(cout) / count(*).")
                Expression value,
        @Doc(
                        value = "A SQL condition: the rows that count.",
                        fr = "Une condition SQL : les lignes qui comptent.")
                Optional<Expression> where,
        @Doc(
                        value = "The date that places a row in its period: a column or expression.",
                        fr = "La date qui place une ligne dans sa période : colonne ou expression.")
                Optional<Expression> grain,
        @Doc(
                        value = "The period, when there is a grain: month unless said.",
                        fr = "La période, quand il y a un grain : le mois si rien n’est dit.")
                Optional<Period> period,
        @Doc(value = "The unit, written after the number.", fr = "L’unité, écrite après le nombre.")
                @Default("\"\"")
                String unit,
        @Doc(value = "How the number is written.", fr = "Comment le nombre s’écrit.")
                @Default("auto")
                Format format,
        @Doc(
                        value = "Whether it is better up or down.",
                        fr = "S’il est meilleur en hausse ou en baisse.")
                Optional<Better> direction,
        @Doc(
                        value = "The value to reach; as the expression gives it: 0.12 for 12 %.",
                        fr =
                                "La valeur à atteindre, telle que l’expression la donne : 0.12 pour"
                                        + " 12 %.")
                Optional<Double> target,
        @Doc(
                        value =
                                "From this value on it is worth a look; as the expression gives it.",
                        fr =
                                "À partir de cette valeur il mérite un regard ; telle que l’expression"
                                        + " la donne.")
                Optional<Double> watch,
        @Doc(
                        value =
                                "From this value on it is not as it should be; an alert that names the"
                                        + " indicator tells it.",
                        fr =
                                "À partir de cette valeur il n’est pas comme il devrait ; une alerte qui"
                                        + " nomme l’indicateur le dit.")
                Optional<Double> alert,
        @Doc(
                        value = "What it can be told by, under names that are asked for.",
                        fr = "Ce par quoi on peut le dire, sous des noms que l’on demande.")
                Map<String, DimensionSpec> dimensions,
        @Doc(
                        value =
                                "What becomes of values when rows are put together; read from the"
                                        + " expression unless said.",
                        fr =
                                "Ce que deviennent les valeurs quand on réunit des lignes ; lu dans"
                                        + " l’expression si rien n’est dit.")
                Optional<Additivity> totals,
        @Doc(
                        value =
                                "When the rows are a sample of more: what is estimated, with its"
                                        + " interval.",
                        fr =
                                "Quand les lignes sont un échantillon : ce qui est estimé, avec son"
                                        + " intervalle.")
                Optional<EstimateSpec> estimate,
        @Doc(
                        value = "What it means, in words that everybody can read.",
                        fr = "Ce qu’il veut dire, en mots que chacun peut lire.")
                String definition) {

    public IndicatorSpec {
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        dimensions.keySet().forEach(IndicatorSpec::unlessName);
        if (period.isPresent() && grain.isEmpty()) {
            throw SpecProblem.at(
                    "period",
                    new Phrase("a period needs a date", "une période demande une date"),
                    new Phrase(
                            "say which: grain: order_date", "dites laquelle\u00a0: grain: date"));
        }
        if (target.isPresent() && direction.isEmpty()) {
            throw SpecProblem.at(
                    "target",
                    new Phrase(
                            "a target can be missed from above or from below",
                            "un objectif se manque par le haut ou par le bas"),
                    new Phrase(
                            "say which way is better: direction: up",
                            "dites quel sens est le meilleur\u00a0: direction: up"));
        }
        bounded(watch, alert, direction);
    }

    private static void bounded(
            Optional<Double> watch, Optional<Double> alert, Optional<Better> direction) {
        if ((watch.isPresent() || alert.isPresent()) && direction.isEmpty()) {
            throw SpecProblem.at(
                    alert.isPresent() ? "alert" : "watch",
                    new Phrase(
                            "a threshold can be passed upwards or downwards",
                            "un seuil se passe vers le haut ou vers le bas"),
                    new Phrase(
                            "say which way is better: direction: up",
                            "dites quel sens est le meilleur\u00a0: direction: up"));
        }
        if (watch.isPresent() && alert.isPresent()) {
            boolean up = direction.orElseThrow() == Better.UP;
            boolean inOrder = up ? alert.get() <= watch.get() : alert.get() >= watch.get();
            if (!inOrder) {
                throw SpecProblem.at(
                        "watch",
                        new Phrase(
                                "it is worth a look before it is an alert",
                                "on regarde avant d’alerter"),
                        up
                                ? new Phrase(
                                        "write a watch above the alert",
                                        "écrivez un watch au-dessus de l’alert")
                                : new Phrase(
                                        "write a watch below the alert",
                                        "écrivez un watch au-dessous de l’alert"));
            }
        }
    }

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    /// Columns of every answer.
    private static final Set<String> TAKEN =
            Set.of(
                    "period",
                    "until",
                    "total",
                    "value",
                    "low",
                    "high",
                    "complete",
                    "previous",
                    "year_before",
                    "first",
                    "series",
                    "moving",
                    "to_date");

    private static void unlessName(String name) {
        if (!NAME.matcher(name).matches() || TAKEN.contains(name)) {
            throw SpecProblem.at(
                    "dimensions",
                    Phrase.of(
                            "'%s' cannot be the name of a dimension",
                            "«\u00a0%s\u00a0» ne peut pas nommer une dimension", name),
                    new Phrase(
                            "use small letters, digits and _, and no name of an answer's column:"
                                    + " period, value, total, …",
                            "utilisez minuscules, chiffres et _, et aucun nom de colonne d’une"
                                    + " réponse\u00a0: period, value, total, …"));
        }
    }

    /// What becomes of its values when rows are put together.
    public Additivity additivity() {
        return totals.orElseGet(() -> Totals.of(value.text()));
    }
}
