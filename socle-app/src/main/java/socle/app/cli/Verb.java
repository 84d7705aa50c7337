package socle.app.cli;

import java.io.IOException;

/// One word of the command line: its options are its fields, its work is here.
interface Verb {
    /// Does what was asked.
    Ending run(Desk desk) throws Mistake, Faulty, IOException, InterruptedException;
}
