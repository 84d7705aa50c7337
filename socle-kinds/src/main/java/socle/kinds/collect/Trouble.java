package socle.kinds.collect;

import java.io.Serial;
import java.util.List;
import socle.api.Outcome;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.api.text.Secret;

/// Why a source could not be collected: the data or the world are not as they should be. Never
/// leaves this room; the kind's work turns it into an outcome.
public final class Trouble extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Outcome.Failed failed;

    private Trouble(Outcome.Failed failed) {
        super(failed.why().en());
        this.failed = failed;
    }

    /// The outcome that tells it.
    public Outcome.Failed failed() {
        return failed;
    }

    /// Trouble that only a change can mend.
    public static Trouble of(Phrase why, Phrase todo) {
        return new Trouble(Outcome.Failed.of(why, todo));
    }

    /// Trouble with what was learnt on the way.
    public static Trouble of(Phrase why, Phrase todo, List<Evidence> evidence) {
        return new Trouble(new Outcome.Failed(why, todo, Outcome.Again.USELESS, evidence));
    }

    /// Trouble of the world that may have passed a little later: a server that does not answer.
    public static Trouble passing(Phrase why, Phrase todo) {
        return new Trouble(new Outcome.Failed(why, todo, Outcome.Again.MAY_HELP, List.of()));
    }

    /// The machine has no secret of a name that the source uses.
    public static Trouble noSecret(Secret secret) {
        return of(
                Phrase.of(
                        "this machine has no secret named '%s'",
                        "cette machine n’a pas de secret nommé «\u00a0%s\u00a0»", secret.name()),
                Phrase.of(
                        "give its value to the variable %s of the environment",
                        "donnez sa valeur à la variable d’environnement %s", secret.variable()));
    }
}
