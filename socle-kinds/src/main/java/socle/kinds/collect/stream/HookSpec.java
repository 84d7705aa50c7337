package socle.kinds.collect.stream;

import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Secret;
import socle.api.text.SpecProblem;

/// Where events are posted: `/hooks/{node}` of `socle serve`.
@Doc(
        value =
                "Where events are posted, as CloudEvents or plain JSON: /hooks/{node} of socle"
                        + " serve.",
        fr =
                "Où les événements sont envoyés, en CloudEvents ou en simple JSON\u00a0:"
                        + " /hooks/{nœud} de socle serve.")
public record HookSpec(
        @Doc(
                        value =
                                "The secret that signs each post (HMAC-SHA256): {secret: name}; without"
                                        + " it, only this machine may post.",
                        fr =
                                "Le secret qui signe chaque envoi (HMAC-SHA256)\u00a0: {secret:"
                                        + " nom}\u202f; sans lui, seule cette machine peut envoyer.")
                Optional<Secret> signed,
        @Doc(
                        value =
                                "How many events may wait to be taken in before a post is told to come"
                                        + " later.",
                        fr =
                                "Combien d’événements peuvent attendre avant qu’on dise à un envoi de"
                                        + " revenir plus tard.")
                @Default("100000")
                int waiting) {

    public HookSpec {
        if (waiting < 1 || waiting > 10_000_000) {
            throw SpecProblem.at(
                    "waiting",
                    Phrase.of(
                            "%s events cannot wait",
                            "%s événements ne peuvent pas attendre", waiting),
                    new Phrase("write 1 to 10000000", "écrivez de 1 à 10000000"));
        }
    }
}
