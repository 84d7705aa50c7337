package socle.kinds.collect.feed;

import java.util.ArrayList;
import java.util.List;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.Balance;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Trouble;

/// What a collection of a feed leaves behind.
///
/// @param fresh entries that are new or say something else than before
/// @param again entries that came before as they are now, or twice in the feed
/// @param changed how many of the fresh ones were known
record Findings(Feed feed, List<Entry> fresh, long again, long changed, Overlap overlap) {

    static final Claim UNCHANGED = new Claim("collect.unchanged");

    static final Claim RESUMES = new Claim("collect.resumes");

    /// Whether the feed still shows an entry of the last time.
    enum Overlap {
        SOME,
        NONE
    }

    Findings {
        fresh = List.copyOf(fresh);
    }

    /// Refuses a reading in which an entry was lost.
    void hold() throws Trouble {
        if (!balance().holds()) {
            throw Trouble.of(
                    balance().words(),
                    new Phrase(
                            "nothing was published; the feed has entries that its reader does not"
                                    + " see: report its address",
                            "rien n’a été publié\u202f; le flux a des entrées que son lecteur ne"
                                    + " voit pas\u00a0: signalez son adresse"),
                    balance().evidence());
        }
    }

    private Balance balance() {
        return new Balance(feed.counted(), fresh.size(), again, 0, 0);
    }

    /// Every fact of it.
    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>(balance().evidence());
        all.add(
                new Evidence.Measure(
                        new Claim("collect.entries_changed"),
                        new Phrase("Entries that changed", "Entrées changées"),
                        (double) changed,
                        "rows"));
        all.add(completeness());
        all.add(accuracy());
        all.add(
                new Evidence.Verdict(
                        CollectClaim.SHAPE,
                        new Phrase("Shape", "Forme"),
                        true,
                        Severity.ERROR,
                        Phrase.of(
                                "a feed in %s, read into the columns that all feeds have",
                                "un flux en %s, lu dans les colonnes qu’ont tous les flux",
                                feed.format())));
        return all;
    }

    private Evidence completeness() {
        boolean holds = overlap == Overlap.SOME;
        return new Evidence.Verdict(
                CollectClaim.COMPLETENESS,
                new Phrase("No entry missed", "Aucune entrée manquée"),
                holds,
                Severity.WARNING,
                holds
                        ? Phrase.of(
                                "all %s entries that the feed shows, and they reach back to those of"
                                        + " the last time where there was one",
                                "les %s entrées que montre le flux, qui rejoignent celles de la"
                                        + " dernière fois quand il y en eut une",
                                Phrase.count(feed.counted()))
                        : Phrase.of(
                                "none of the %s entries that the feed shows was known: others may"
                                        + " have come and gone since the last time; collect it more"
                                        + " often",
                                "aucune des %s entrées que montre le flux n’était connue\u00a0:"
                                        + " d’autres ont pu venir et disparaître depuis la dernière"
                                        + " fois\u202f; collectez-le plus souvent",
                                Phrase.count(feed.counted())));
    }

    private Evidence accuracy() {
        long undated = feed.entries().stream().filter(Entry::undated).count();
        return new Evidence.Verdict(
                CollectClaim.ACCURACY,
                new Phrase("Times that can be read", "Dates lisibles"),
                undated == 0,
                Severity.WARNING,
                Phrase.of(
                        "entries whose time cannot be read: %s of %s",
                        "entrées dont la date ne se lit pas\u00a0: %s sur %s",
                        Phrase.count(undated),
                        Phrase.count(feed.counted())));
    }

    /// That the feed says that it did not change.
    static Evidence unchanged() {
        return new Evidence.Verdict(
                UNCHANGED,
                new Phrase("Unchanged", "Inchangé"),
                true,
                Severity.WARNING,
                new Phrase(
                        "the feed says that it is as it was (status 304): nothing was done again",
                        "le flux dit qu’il n’a pas changé (statut 304)\u00a0: rien n’a été refait"));
    }

    /// That the feed could not be asked now, while the entries of before stay.
    static Evidence waiting(Phrase why) {
        return new Evidence.Verdict(
                RESUMES,
                new Phrase("Collection that goes on", "Collecte qui continue"),
                false,
                Severity.WARNING,
                Phrase.of(
                        "%s; the entries of before stay until then",
                        "%s\u202f; les entrées d’avant restent jusque-là", why));
    }
}
