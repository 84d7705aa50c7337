package socle.kinds.steer.need;

import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// Somebody who is concerned.
public record Stakeholder(
        @Doc(value = "Who: a role rather than a name.", fr = "Qui : un rôle plutôt qu’un nom.")
                String who,
        @Doc(
                        value = "Their part: asks, decides, uses, is concerned.",
                        fr = "Leur part : demande, décide, utilise, est concerné.")
                Optional<String> role,
        @Doc(
                        value = "What they have to win, to lose or to fear.",
                        fr = "Ce qu’ils ont à gagner, à perdre ou à craindre.")
                Optional<String> interest) {

    /// One line of text.
    String line(Language language) {
        String words = role.map(part -> who + " (" + part + ")").orElse(who);
        return interest.map(it -> Phrase.of("%s: %s", "%s\u00a0: %s", words, it).in(language))
                .orElse(words);
    }

    /// Whether more is known than who.
    boolean isPlaced() {
        return role.isPresent() && interest.isPresent();
    }
}
