package socle.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import socle.api.text.Phrase;
import socle.core.reproduce.Manner;

/// Makes the project again from a clean copy of its files, and compares what comes out with what it
/// shows.
@Command(name = "reproduce")
final class Reproduce implements Verb {
    @Option(names = "--sources")
    boolean sources;

    @Option(names = "--keep", paramLabel = "DIR")
    @Nullable String keep;

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, IOException, InterruptedException {
        Opened open = desk.sound();
        if (open.seen().shown().nodes().isEmpty()) {
            throw new Mistake(
                    new Phrase(
                            "the project shows nothing that could be compared",
                            "le projet ne montre rien à quoi comparer"),
                    new Phrase("run it first: socle run", "exécutez-le d’abord\u00a0: socle run"));
        }
        CleanRun run =
                new CleanRun(desk, open, sources ? Manner.Sources.ASKED : Manner.Sources.KEPT);
        Path kept = keep == null ? null : folder(desk, keep);
        CleanRun.Made made = kept == null ? run.make() : run.make(kept);
        if (!made.isStopped()) {
            ReproduceOut.tell(desk, made.reproduction(), kept);
        }
        return made.ending();
    }

    private static Path folder(Desk desk, String wanted) throws Mistake {
        Path folder = desk.around().here().resolve(wanted).normalize();
        if (Files.exists(folder)) {
            throw new Mistake(
                    Phrase.of(
                            "%s: there is something already",
                            "%s\u00a0: il y a déjà quelque chose", folder),
                    new Phrase("name a folder of its own", "nommez un dossier à part"));
        }
        return folder;
    }
}
