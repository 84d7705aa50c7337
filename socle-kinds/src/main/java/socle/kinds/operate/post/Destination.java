package socle.kinds.operate.post;

import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// Whom to tell: one of the keys.
@Doc(
        value = "Whom to tell: one of the keys below.",
        fr = "Qui prévenir\u00a0: l’une des clés ci-dessous.")
public record Destination(
        @Doc(
                        value = "A program, by HTTP POST of a CloudEvent.",
                        fr = "Un programme, par HTTP POST d’un CloudEvent.")
                Optional<Webhook> webhook,
        @Doc(value = "People, by e-mail.", fr = "Des personnes, par courriel.")
                Optional<Email> email) {

    public Destination {
        if (webhook.isPresent() == email.isPresent()) {
            throw SpecProblem.of(
                    new Phrase(
                            "a destination is one of two things",
                            "une destination est l’une de deux choses"),
                    new Phrase("write webhook or email", "écrivez webhook ou email"));
        }
    }
}
