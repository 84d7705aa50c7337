package socle.kinds.steer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;

/// One source of a strategy.
@Doc(value = "One source of a strategy.", fr = "Une source d’une stratégie.")
public record StrategySource(
        @Doc(value = "The source.", fr = "La source.") TableRef source,
        @Doc(
                        value =
                                "The columns without which the question has no answer, and what"
                                        + " each is for; '*' names all others.",
                        fr =
                                "Les colonnes sans lesquelles la question n’a pas de réponse, et à"
                                        + " quoi sert chacune\u202f; '*' nomme toutes les autres.")
                Map<String, String> necessary,
        @Doc(
                        value = "The columns that make the answer better, and how.",
                        fr = "Les colonnes qui améliorent la réponse, et comment.")
                Map<String, String> useful,
        @Doc(value = "Who collects it.", fr = "Qui la collecte.") Optional<String> people,
        @Doc(
                        value = "The work that it takes: half a day, then nothing.",
                        fr = "Le travail qu’elle demande\u00a0: une demi-journée, puis rien.")
                Optional<String> effort,
        @Doc(
                        value = "What it costs, licence and machines included.",
                        fr = "Ce qu’elle coûte, licence et machines comprises.")
                Optional<String> cost,
        @Doc(
                        value = "When it is collected: once, each night, …",
                        fr = "Quand elle est collectée\u00a0: une fois, chaque nuit, …")
                Optional<String> frequency,
        @Doc(
                        value = "Why this source and this technique rather than others.",
                        fr = "Pourquoi cette source et cette technique plutôt que d’autres.")
                Optional<String> why) {

    /// What names every column that is not named.
    static final String ALL_OTHERS = "*";

    public StrategySource {
        necessary = Collections.unmodifiableMap(new LinkedHashMap<>(necessary));
        useful = Collections.unmodifiableMap(new LinkedHashMap<>(useful));
        for (String column : useful.keySet()) {
            if (necessary.containsKey(column)) {
                throw SpecProblem.at(
                        "useful",
                        Phrase.of(
                                "'%s' is both necessary and useful",
                                "«\u00a0%s\u00a0» est à la fois nécessaire et utile", column),
                        new Phrase("keep one of the two", "gardez l’un des deux"));
            }
        }
    }

    /// Whether it says by which means it is collected.
    boolean hasMeans() {
        return people.isPresent()
                && effort.isPresent()
                && cost.isPresent()
                && frequency.isPresent()
                && why.isPresent();
    }
}
