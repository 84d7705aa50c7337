package socle.app.web;

import java.time.Duration;
import java.util.Optional;
import socle.api.text.Phrase;

/// Why a request is not done: what is answered as `application/problem+json` (RFC 9457).
///
/// @param sort for programs
/// @param what where, and what is wrong
/// @param todo what to do
/// @param after when it may be tried again
record Trouble(Sort sort, Phrase what, Phrase todo, Optional<Duration> after) {

    /// The sorts, each with its status.
    enum Sort {
        MALFORMED(400, "malformed", "This cannot be read", "Ceci est illisible"),
        UNSIGNED(401, "unsigned", "A signature is missing", "Il manque une signature"),
        FORGED(401, "forged", "The signature is wrong", "La signature est fausse"),
        STALE(401, "stale", "The signature is too old", "La signature est trop ancienne"),
        NOBODY(401, "nobody", "Who asks is not known", "On ne sait pas qui demande"),
        ELSEWHERE(
                403,
                "elsewhere",
                "Only this machine may post here",
                "Seule cette machine peut poster ici"),
        FORBIDDEN(403, "forbidden", "This is not allowed to you", "Ceci ne vous est pas permis"),
        UNKNOWN(404, "unknown", "There is nothing here", "Il n’y a rien ici"),
        METHOD(405, "method", "Not by this method", "Pas par cette méthode"),
        SLOW(408, "slow", "It took too long", "Cela a pris trop de temps"),
        TOO_LARGE(413, "too-large", "This is too large", "C’est trop gros"),
        MEDIA(415, "media", "Not in this form", "Pas sous cette forme"),
        MISDIRECTED(421, "misdirected", "Not this server", "Pas ce serveur"),
        OFTEN(429, "often", "Too often", "Trop souvent"),
        FULL(429, "full", "The box is full", "La boîte est pleine"),
        DEFECT(500, "defect", "A defect of Socle", "Un défaut de Socle"),
        UNAVAILABLE(503, "unavailable", "Not at this moment", "Pas en ce moment");

        private final int status;
        private final String word;
        private final String en;
        private final String fr;

        Sort(int status, String word, String en, String fr) {
            this.status = status;
            this.word = word;
            this.en = en;
            this.fr = fr;
        }

        int status() {
            return status;
        }

        String word() {
            return word;
        }

        Phrase title() {
            return new Phrase(en, fr);
        }
    }

    static Trouble of(Sort sort, Phrase what, Phrase todo) {
        return new Trouble(sort, what, todo, Optional.empty());
    }

    /// The same, to be tried again after a while.
    Trouble after(Duration time) {
        return new Trouble(sort, what, todo, Optional.of(time));
    }

    /// It as what ends a request.
    Refused refused() {
        return new Refused(this);
    }
}
