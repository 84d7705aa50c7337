package socle.kinds.steer.need;

import java.util.List;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Place;
import socle.api.text.Ref;

/// One question of a need: its words, and beside them what they mean in numbers.
@Doc(
        value = "One question of a need: its words, and what they mean in numbers.",
        fr = "Une question d’un besoin : ses mots, et ce qu’ils veulent dire en nombres.")
public record Question(
        @Doc(value = "The question, in words.", fr = "La question, en mots.") String asks,
        @Doc(
                        value =
                                "Its translation: which number, test or model answers it, and what"
                                        + " answer would be a yes.",
                        fr =
                                "Sa traduction : quel nombre, test ou modèle y répond, et quelle"
                                        + " réponse serait un oui.")
                Optional<String> means,
        @Doc(
                        value = "The axes by which it is answered, by their names.",
                        fr = "Les axes selon lesquels elle se répond, par leurs noms.")
                List<String> axes,
        @Doc(
                        value = "The nodes that answer it: indicators, hypotheses, models.",
                        fr = "Les nœuds qui y répondent : indicateurs, hypothèses, modèles.")
                List<Ref> metrics,
        @Doc(
                        value = "The themes of the interviews that it takes up.",
                        fr = "Les thèmes des entretiens qu’elle reprend.")
                List<String> themes,
        Place place) {

    public Question {
        axes = List.copyOf(axes);
        metrics = List.copyOf(metrics);
        themes = List.copyOf(themes);
    }
}
