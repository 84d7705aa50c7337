package socle.app.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import socle.core.plan.Wish;
import socle.core.run.Ran;
import socle.core.run.RunRequest;
import socle.core.run.Runner;
import socle.core.run.StopSignal;

/// A run that tells how far it is and stops cleanly on ^C.
final class Running {
    /// `--wait` without an end: a year.
    static final Duration FOREVER = Duration.ofDays(365);

    /// After that the process ends whatever its nodes do; what was not published is swept by the
    /// next run.
    private static final int SECONDS_TO_STOP = 10;

    private final Desk desk;
    private final Opened open;
    private RunRequest.WhenFailed whenFailed = RunRequest.WhenFailed.GO_ON;
    private Duration patience = Duration.ZERO;
    private String command = "socle run";

    Running(Desk desk, Opened open) {
        this.desk = desk;
        this.open = open;
    }

    /// Begins no other node once one failed.
    Running stopWhenFailed() {
        whenFailed = RunRequest.WhenFailed.STOP;
        return this;
    }

    /// What was typed.
    Running called(String words) {
        command = words;
        return this;
    }

    /// How long to wait when somebody else runs.
    Running patience(Duration time) {
        patience = time;
        return this;
    }

    /// Runs to the end, or until it is stopped.
    Ran.Over run(Wish wish) throws Mistake, InterruptedException {
        StopSignal stop = new StopSignal();
        CountDownLatch ended = new CountDownLatch(1);
        desk.around().hooks().accept(new Thread(() -> stop(stop, ended), "stop"));
        RunTelling telling = new RunTelling(desk);
        try {
            Ran ran = new Runner(open.workshop()).run(wish, request(), telling, stop);
            return switch (ran) {
                case Ran.Busy busy -> throw Busy.told(busy.who(), busy.since());
                case Ran.Over over -> over;
            };
        } finally {
            telling.end();
            ended.countDown();
        }
    }

    private static void stop(StopSignal stop, CountDownLatch ended) {
        stop.request();
        try {
            boolean _ = ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RunRequest request() {
        return new RunRequest(
                command,
                desk.around().by(),
                patience,
                whenFailed,
                open.settings().engine().threads(),
                open.settings().versions().keep());
    }
}
