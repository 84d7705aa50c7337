package socle.app.cli;

import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import socle.core.plan.Wish;
import socle.core.run.Ran;

/// Does what a plan says.
@Command(name = "run")
final class RunVerb implements Verb {
    @Mixin Selection selection = new Selection();

    @Option(names = "--fail-fast")
    boolean failFast;

    @Option(names = "--wait")
    boolean wait;

    @Option(names = "--dry-run")
    boolean dry;

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, InterruptedException {
        Opened open = desk.sound();
        Wish wish = Wishes.of(open, selection);
        if (dry) {
            PlanVerb.show(open, wish, desk);
            return Ending.DONE;
        }
        Running running = new Running(desk, open).patience(wait ? Running.FOREVER : Duration.ZERO);
        Ran.Over over = (failFast ? running.stopWhenFailed() : running).run(wish);
        if (desk.json()) {
            desk.answer(RunOut.document(over, desk.voice()));
        } else {
            desk.voice().answer(RunOut.line(over));
        }
        return RunOut.ending(over);
    }
}
