package socle.kinds.collect.crawl;

import socle.api.text.Phrase;

/// Why an address that was found was not asked.
enum Refusal {
    /// robots.txt forbids it.
    ROBOTS,
    /// The host's robots.txt could not be read, so nothing there may be asked.
    ROBOTS_UNREACHABLE,
    /// The author did not want it.
    SCOPE,
    /// It lies deeper than the author wants to go.
    DEPTH,
    /// It looks like one of infinitely many.
    TRAP,
    /// Every page that names it asks not to follow.
    NOFOLLOW,
    /// Pages or bytes were used up before its turn.
    BUDGET;

    /// It, in words.
    Phrase words() {
        return switch (this) {
            case ROBOTS -> new Phrase("robots.txt forbids it", "robots.txt l’interdit");
            case ROBOTS_UNREACHABLE ->
                    new Phrase(
                            "the host does not answer, or not with its robots.txt",
                            "l’hôte ne répond pas, ou pas avec son robots.txt");
            case SCOPE -> new Phrase("not wanted", "non voulue");
            case DEPTH -> new Phrase("too deep", "trop profonde");
            case TRAP -> new Phrase("one of infinitely many", "une parmi une infinité");
            case NOFOLLOW -> new Phrase("not to be followed", "à ne pas suivre");
            case BUDGET -> new Phrase("over the budget", "au-delà du budget");
        };
    }
}
