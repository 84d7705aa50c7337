package socle.kinds.collect;

import java.io.Serial;
import java.util.List;
import socle.api.Outcome;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;

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
}
