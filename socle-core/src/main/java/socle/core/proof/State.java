package socle.core.proof;

import socle.api.text.Phrase;

/// How a requirement stands. Socle states facts; only people judge.
public enum State {
    /// All that would prove it holds and is fresh, and the text stands where one is asked.
    PROVEN,
    /// Some of it holds.
    PARTIAL,
    /// A person says so; nothing computed speaks of it.
    DECLARED,
    /// It held, of a definition that has changed since.
    STALE,
    /// Nothing speaks of it.
    MISSING,
    /// It does not concern the project, for a reason that is given.
    NOT_APPLICABLE;

    /// What people read.
    public Phrase words() {
        return switch (this) {
            case PROVEN -> new Phrase("proven", "prouvé");
            case PARTIAL -> new Phrase("partial", "partiel");
            case DECLARED -> new Phrase("declared", "déclaré");
            case STALE -> new Phrase("stale", "périmé");
            case MISSING -> new Phrase("missing", "manquant");
            case NOT_APPLICABLE -> new Phrase("not applicable", "sans objet");
        };
    }
}
