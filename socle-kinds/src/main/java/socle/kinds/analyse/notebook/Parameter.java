package socle.kinds.analyse.notebook;

import java.util.List;
import java.util.Optional;
import socle.api.live.Input;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;
import socle.api.text.Wording;

/// A value that queries of a notebook read, and that a reader may choose.
public record Parameter(
        @Doc(
                        value = "Its name; SQL reads it with getvariable('name').",
                        fr = "Son nom\u202f; le SQL le lit par getvariable('nom').")
                String name,
        @Doc(value = "What sort of value it is.", fr = "La sorte de valeur.") @Default("text")
                Type type,
        @Doc(
                        value =
                                "Its value in every run, unless an input of a job has the same name and"
                                        + " says another.",
                        fr =
                                "Sa valeur à chaque exécution, sauf si une donnée d’entrée d’une tâche a"
                                        + " le même nom et en dit une autre.")
                String value,
        @Doc(
                        value = "The values that are allowed; any when left out.",
                        fr = "Les valeurs permises\u202f; toutes si rien n’est dit.")
                List<String> choices,
        @Doc(value = "What it is, in words.", fr = "Ce que c’est, en mots.") @Wording
                Optional<String> label,
        Place place) {

    public Parameter {
        choices = List.copyOf(choices);
        if (!NodeId.isName(name)) {
            throw SpecProblem.at(
                    "name",
                    Phrase.of(
                            "'%s' is no name of a parameter",
                            "«\u00a0%s\u00a0» n’est pas un nom de paramètre", name),
                    new Phrase(
                            "write lower case letters, digits and _: first_year",
                            "écrivez des minuscules, des chiffres et _\u00a0: premiere_annee"));
        }
        Input open = new Input(name, type.input(), Optional.of(value), List.of());
        choices.forEach(one -> refuse("choices", open.refuses(one)));
        refuse("value", new Input(name, type.input(), Optional.of(value), choices).refuses(value));
    }

    private static void refuse(String key, Optional<Phrase> wrong) {
        if (wrong.isPresent()) {
            throw SpecProblem.at(
                    key,
                    wrong.get(),
                    new Phrase(
                            "write a value of its type, or another type",
                            "écrivez une valeur de son type, ou un autre type"));
        }
    }

    Input input() {
        return new Input(name, type.input(), Optional.of(value), choices);
    }

    /// What it is, in words.
    String words() {
        return label.orElse(name);
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
        @Doc(value = "true or false.", fr = "true ou false.")
        TRUTH;

        private Input.Type input() {
            return switch (this) {
                case TEXT -> Input.Type.TEXT;
                case INTEGER -> Input.Type.INTEGER;
                case NUMBER -> Input.Type.NUMBER;
                case DATE -> Input.Type.DATE;
                case TRUTH -> Input.Type.TRUTH;
            };
        }
    }
}
