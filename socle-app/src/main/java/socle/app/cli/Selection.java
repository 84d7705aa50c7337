package socle.app.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.text.Phrase;
import socle.core.plan.Reason;

/// Which nodes a call is about: the words of `plan` and `run`.
final class Selection {
    @Parameters(paramLabel = "SELECT", descriptionKey = "SELECT")
    List<String> words = List.of();

    @Option(names = "--exclude", paramLabel = "SELECT")
    List<String> excluded = List.of();

    @Option(names = "--full")
    boolean full;

    @Option(names = "--again")
    boolean again;

    /// Where what is selected begins, when it is to run whatever its state.
    Optional<Reason.From> asked() throws Mistake {
        if (full && again) {
            throw new Mistake(
                    new Phrase(
                            "--full and --again say two things: from the start, or from the cursor",
                            "--full et --again se contredisent\u00a0: depuis le début, ou depuis le"
                                    + " curseur"),
                    new Phrase("keep one of them", "gardez l’un des deux"));
        }
        return full
                ? Optional.of(Reason.From.START)
                : again ? Optional.of(Reason.From.CURSOR) : Optional.empty();
    }
}
