package socle.kinds.collect.stream;

import java.time.Duration;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// How much is taken in and published at once while a server listens.
@Doc(
        value = "How much is taken in and published at once while a server listens.",
        fr = "Combien est reçu et publié à la fois tant qu’un serveur écoute.")
public record BatchSpec(
        @Doc(value = "About so many events at most.", fr = "Environ tant d’événements au plus.")
                @Default("100000")
                int rows,
        @Doc(
                        value = "How long an event may wait for others: 1s, 1m.",
                        fr =
                                "Combien de temps un événement peut en attendre d’autres\u00a0: 1s, 1m.")
                @Default("1s")
                Duration every) {

    public BatchSpec {
        if (rows < 1 || rows > 5_000_000) {
            throw SpecProblem.at(
                    "rows",
                    Phrase.of("%s is no size for a batch", "%s n’est pas une taille de lot", rows),
                    new Phrase("write 1 to 5000000", "écrivez de 1 à 5000000"));
        }
        if (every.isNegative() || every.isZero() || every.compareTo(Duration.ofHours(1)) > 0) {
            throw SpecProblem.at(
                    "every",
                    new Phrase(
                            "events cannot wait as long for each other",
                            "les événements ne peuvent pas s’attendre aussi longtemps"),
                    new Phrase("write 1s to 1h", "écrivez de 1s à 1h"));
        }
    }
}
