package socle.core.reproduce;

import socle.api.text.Phrase;

/// Why something may differ, as far as it can be known.
public enum Cause {
    NOT_FRESH,
    FAILED,
    OUTSIDE,
    UPSTREAM,
    KEPT,
    CLOCK,
    THREADS,
    UNKNOWN;

    /// It in a few words.
    public Phrase words() {
        return switch (this) {
            case NOT_FRESH ->
                    new Phrase(
                            "what is shown was made from another definition or other files: run the project"
                                    + " first",
                            "ce qui est montré vient d’une autre définition ou d’autres fichiers\u00a0:"
                                    + " exécutez d’abord le projet");
            case FAILED ->
                    new Phrase(
                            "it could not be made in the copy",
                            "il n’a pas pu être fait dans la copie");
            case OUTSIDE ->
                    new Phrase(
                            "its source was asked again and answered otherwise",
                            "sa source a été interrogée de nouveau et a répondu autre chose");
            case UPSTREAM ->
                    new Phrase(
                            "it reads something that differs", "il lit quelque chose qui diffère");
            case KEPT ->
                    new Phrase(
                            "it goes on from rows that it kept before, which a clean copy has not",
                            "il reprend des lignes gardées auparavant, qu’une copie vierge n’a pas");
            case CLOCK ->
                    new Phrase(
                            "its query asks the clock or chance",
                            "sa requête interroge l’horloge ou le hasard");
            case THREADS ->
                    new Phrase(
                            "the engine has several threads, so rows may lie in another order",
                            "le moteur a plusieurs fils d’exécution\u00a0: l’ordre des lignes peut changer");
            case UNKNOWN -> new Phrase("the reason is not known", "la raison n’est pas connue");
        };
    }
}
