package socle.kinds.collect.api;

import java.util.List;
import socle.api.text.Phrase;

/// How far a collection came, in words.
final class Telling {

    private final Gathered gathered;

    Telling(Gathered gathered) {
        this.gathered = gathered;
    }

    /// It, whether it came to its end or was cut.
    Phrase words() {
        return moved(gathered.isWhole() ? ended() : cut());
    }

    private Phrase ended() {
        List<Long> totals = gathered.totals();
        Phrase read = Phrase.count(gathered.read());
        Phrase pages = pages();
        if (totals.isEmpty()) {
            return Phrase.of(
                    "%s records, up to the end that the service shows; it declares no total (%s)",
                    "%s enregistrements, jusqu’à la fin que montre le service\u202f; il n’annonce"
                            + " aucun total (%s)",
                    read,
                    pages);
        }
        Phrase total = Phrase.count(totals.getLast());
        return gathered.isComplete()
                ? Phrase.of(
                        "%s records, as many as the service declares (%s)",
                        "%s enregistrements, autant que le service en annonce (%s)", read, pages)
                : Phrase.of(
                        "%s records came (%s), but the service declares %s",
                        "%s enregistrements sont venus (%s), mais le service en annonce %s",
                        read,
                        pages,
                        total);
    }

    /// How far it came before it was cut.
    Phrase cut() {
        List<Long> totals = gathered.totals();
        Phrase total =
                totals.isEmpty()
                        ? new Phrase("an unknown number", "un nombre inconnu")
                        : Phrase.count(totals.getLast());
        return Phrase.of(
                "partial: %s of %s records (%s); it goes on at %s",
                "partiel\u00a0: %s enregistrements sur %s (%s)\u202f; la suite reprend à %s",
                Phrase.count(gathered.read()),
                total,
                pages(),
                gathered.resumes().map(Object::toString).orElse(""));
    }

    private Phrase pages() {
        Phrase count = Phrase.count(gathered.pages());
        return gathered.announced() >= 0
                ? Phrase.of(
                        "pages: %s of %s announced",
                        "pages\u00a0: %s sur %s annoncées",
                        count,
                        Phrase.count(gathered.announced()))
                : Phrase.of("pages: %s", "pages\u00a0: %s", count);
    }

    private Phrase moved(Phrase words) {
        List<Long> totals = gathered.totals();
        return totals.size() < 2
                ? words
                : Phrase.of(
                        "%s; the total moved from %s to %s while it was read",
                        "%s\u202f; le total est passé de %s à %s pendant la lecture",
                        words,
                        Phrase.count(totals.getFirst()),
                        Phrase.count(totals.getLast()));
    }
}
