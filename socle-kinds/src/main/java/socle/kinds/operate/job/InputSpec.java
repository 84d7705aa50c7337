package socle.kinds.operate.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.live.Input;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// What whoever starts a job by hand may say.
public record InputSpec(
        @Doc(
                        value = "Its name; SQL reads it with getvariable('name').",
                        fr = "Son nom\u202f; le SQL le lit par getvariable('nom').")
                String name,
        @Doc(value = "What sort of value it is.", fr = "La sorte de valeur.") @Default("text")
                Type type,
        @Doc(
                        value =
                                "Its value when nobody says another, in every run; without it one must be"
                                        + " given by hand.",
                        fr =
                                "Sa valeur quand personne n’en dit une autre, à chaque exécution\u202f; sans"
                                        + " elle il faut en donner une à la main.")
                Optional<String> value,
        @Doc(
                        value = "The values that are allowed; any when left out.",
                        fr = "Les valeurs permises\u202f; toutes si rien n’est dit.")
                List<String> choices) {

    public InputSpec {
        choices = List.copyOf(choices);
        if (!NodeId.isName(name)) {
            throw SpecProblem.at(
                    "name",
                    Phrase.of(
                            "'%s' is no name of an input",
                            "«\u00a0%s\u00a0» n’est pas un nom de donnée d’entrée", name),
                    new Phrase(
                            "write lower case letters, digits and _: first_day",
                            "écrivez des minuscules, des chiffres et _\u00a0: premier_jour"));
        }
        Input input = new Input(name, type.type(), value, choices);
        for (String one : choices) {
            Optional<Phrase> wrong = new Input(name, type.type(), value, List.of()).refuses(one);
            if (wrong.isPresent()) {
                throw refused("choices", wrong.get());
            }
        }
        Optional<Phrase> wrong = value.flatMap(input::refuses);
        if (wrong.isPresent()) {
            throw refused("value", wrong.get());
        }
    }

    private static SpecProblem refused(String key, Phrase what) {
        return SpecProblem.at(
                key,
                what,
                new Phrase(
                        "write a value of its type, or another type",
                        "écrivez une valeur de son type, ou un autre type"));
    }

    Input input() {
        return new Input(name, type.type(), value, choices);
    }

    /// What sort of value it is.
    public enum Type {
        @Doc(value = "A text.", fr = "Un texte.")
        TEXT,
        @Doc(value = "A whole number.", fr = "Un nombre entier.")
        INTEGER,
        @Doc(value = "A number.", fr = "Un nombre.")
        NUMBER,
        @Doc(value = "A date: 2026-01-31.", fr = "Une date\u00a0: 2026-01-31.")
        DATE,
        @Doc(
                value = "A time in UTC: 2026-01-31T12:00.",
                fr = "Une heure UTC\u00a0: 2026-01-31T12:00.")
        TIMESTAMP,
        @Doc(value = "true or false.", fr = "true ou false.")
        TRUTH;

        Input.Type type() {
            return Input.Type.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }
}
