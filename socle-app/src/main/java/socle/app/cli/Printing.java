package socle.app.cli;

import java.io.IOException;
import socle.api.text.Language;
import socle.app.manual.Manual;
import socle.core.serve.Glimpse;
import socle.core.sight.Moment;
import socle.core.sight.Profiles;

/// Compiles the document of the project on the desk.
final class Printing {
    private Printing() {}

    /// @throws Faulty when a reference in it is broken or stale: nothing was written
    static Press.Printed print(Desk desk, Press.Wished wished, Language language)
            throws Mistake, Faulty, IOException {
        Opened open = desk.sound();
        Moment seen = open.seen();
        Press.Copy copy =
                new Press.Copy(
                        open.project(),
                        open.coverage(seen),
                        seen,
                        open.ledger().published(open.environment()),
                        new Profiles(seen),
                        Manual.of(Glimpse.of(open.contents())));
        Press.Printed printed = desk.around().press().print(copy, language, wished);
        if (printed.files() == 0) {
            throw new Faulty(printed.problems());
        }
        if (!printed.problems().isEmpty()) {
            ProblemsOut.say(printed.problems(), desk.voice());
        }
        return printed;
    }
}
