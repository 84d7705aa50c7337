package socle.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Wording;

/// The keys that every node has, whatever its kind.
public record Header(
        @Doc(value = "A title for people.", fr = "Un titre pour les personnes.") @Wording
                Optional<String> title,
        @Doc(
                        value = "What it is, in a sentence or two.",
                        fr = "Ce que c’est, en une ou deux phrases.")
                @Wording
                Optional<String> description,
        @Doc(value = "Who answers for it.", fr = "Qui en répond.") @Wording Optional<String> owner,
        @Doc(value = "Words to select by.", fr = "Des mots pour sélectionner.") @Wording
                List<String> tags,
        @Doc(
                        value = "How many times it is tried again after a failure that may pass.",
                        fr = "Combien de fois on réessaie après un échec qui peut passer.")
                @Default("0")
                @Wording
                int retries,
        @Doc(
                        value = "How long it may take: 90s, 10m, 2h.",
                        fr = "Combien de temps il peut prendre : 90s, 10m, 2h.")
                @Wording
                Optional<Duration> time_limit,
        @Doc(
                        value =
                                "The age at which it is done again even though nothing changed: 1d.",
                        fr = "L’âge auquel on le refait même si rien n’a changé : 1d.")
                @Wording
                Optional<Duration> refresh) {

    public Header {
        tags = List.copyOf(tags);
        if (retries < 0 || retries > 20) {
            throw new IllegalArgumentException("retries is from 0 to 20");
        }
    }

    /// A header with nothing said.
    public static Header none() {
        return new Header(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0,
                Optional.empty(),
                Optional.empty());
    }
}
