package socle.app.cli;

import java.util.List;
import picocli.CommandLine.Command;
import socle.core.proof.Coverage;
import socle.core.proof.State;

/// Each criterion of the project's frameworks, and its state.
@Command(name = "coverage")
final class CoverageVerb implements Verb {

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty {
        Opened open = desk.sound();
        List<Coverage> all = open.coverage(open.seen());
        if (desk.json()) {
            desk.answer(CoverageOut.document(all, desk.voice()));
        } else {
            all.forEach(one -> CoverageOut.print(one, desk.voice()));
        }
        // A criterion fell when what once proved it no longer speaks of what the project says.
        boolean fell = all.stream().anyMatch(one -> one.counts().getOrDefault(State.STALE, 0) > 0);
        return fell ? Ending.FELL : Ending.DONE;
    }
}
