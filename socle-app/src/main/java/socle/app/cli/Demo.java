package socle.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import socle.api.text.Phrase;
import socle.core.plan.Wish;
import socle.core.project.ProjectReader;
import socle.core.proof.Coverage;
import socle.core.reproduce.Manner;
import socle.core.run.Ran;
import tools.jackson.databind.node.ObjectNode;

/// The worked example, from nothing to its dossier.
@Command(name = "demo")
final class Demo implements Verb {
    private static final String EXAMPLE = "birdstrikes";

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR", arity = "0..1")
    String folder = "socle-demo";

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, IOException, InterruptedException {
        long begun = desk.around().nanos().getAsLong();
        Path project = desk.around().here().resolve(folder).normalize();
        Sample sample = Sample.of(desk.around(), EXAMPLE);
        prepare(sample, project);
        try (OuterWorld world = OuterWorld.of(desk.around(), sample, project)) {
            desk.turnTo(project, world.secrets());
            Opened open = desk.sound();
            desk.voice().say(Phrase.of("project: %s", "projet\u00a0: %s", project));
            world.tell(desk.voice());
            Live.Posted posted = live(desk, world, project);
            return show(desk, open, posted, begun);
        }
    }

    /// What comes all the time comes first; the run after it does the rest.
    private static Live.Posted live(Desk desk, OuterWorld world, Path project)
            throws IOException, InterruptedException {
        if (world.posts().isEmpty()) {
            return Live.Posted.NOTHING;
        }
        Opened served = new Opened(desk.around().with(world.secrets()), project, desk.common().env);
        Live.Posted posted = new Live(desk, world, world.posts().get()).play(served);
        desk.voice().say(posted.words());
        return posted;
    }

    private static Ending show(Desk desk, Opened open, Live.Posted posted, long begun)
            throws Mistake, Faulty, IOException, InterruptedException {
        Ran.Over over = new Running(desk, open).run(Wish.all(open.environment(), open.nodes()));
        CleanRun.Made again = new CleanRun(desk, open, Manner.Sources.KEPT).make();
        Press.Printed printed =
                Printing.print(
                        desk,
                        new Press.Wished(DossierForm.HTML, open.hidden("dossier")),
                        desk.voice().language());
        List<Coverage> coverage = open.coverage(open.seen());
        Duration took = Duration.ofNanos(desk.around().nanos().getAsLong() - begun);
        if (desk.json()) {
            ObjectNode document = document(open.root(), over, printed, coverage, took);
            document.put("reproduced", again.reproduction().holds());
            posted.into(document.putObject("live"));
            desk.answer(document);
        } else {
            desk.voice().answer(RunOut.line(over));
            desk.voice().answer(again.reproduction().words());
            tell(desk.voice(), printed, coverage, took);
        }
        return RunOut.ending(over);
    }

    private static void prepare(Sample sample, Path project) throws Mistake, IOException {
        if (Files.exists(project) && !Files.exists(project.resolve(ProjectReader.SETTINGS))) {
            throw new Mistake(
                    Phrase.of(
                            "%s: there is something else here",
                            "%s\u00a0: il y a autre chose ici", project),
                    new Phrase(
                            "name a folder of its own: socle demo DIR",
                            "nommez un dossier à part\u00a0: socle demo DIR"));
        }
        if (!Files.exists(project)) {
            sample.copy(project);
        }
    }

    private static void tell(
            Voice voice, Press.Printed printed, List<Coverage> coverage, Duration took) {
        coverage.forEach(one -> voice.answer(CoverageOut.counts(one, voice)));
        voice.answer(
                Phrase.of(
                        "dossier: %s (open it in a browser)",
                        "dossier\u00a0: %s (à ouvrir dans un navigateur)", printed.first()));
        voice.answer(RunTelling.seconds(took, voice.language()));
    }

    private static ObjectNode document(
            Path project,
            Ran.Over over,
            Press.Printed printed,
            List<Coverage> coverage,
            Duration took) {
        ObjectNode document =
                Json.object()
                        .put("project", project.toString())
                        .put("dossier", printed.first().toString());
        RunOut.counts(document.putObject("run"), over);
        CoverageOut.counts(document.putObject("coverage"), coverage);
        return document.put("seconds", took.toMillis() / 1_000.0);
    }
}
