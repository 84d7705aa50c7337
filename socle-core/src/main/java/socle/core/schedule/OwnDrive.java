package socle.core.schedule;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.InstantSource;
import socle.core.ledger.LedgerSource;

/// Goes by itself, on threads of its own.
final class OwnDrive implements Drive {

    static final String TABLE = "schedule";

    /// What works need to end once they are stopped.
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final Scheduler scheduler;

    OwnDrive(LedgerSource source, Task<?> task, String by, Pace pace, InstantSource clock) {
        Clock now = clock::instant;
        SchedulerBuilder builder =
                Scheduler.create(source, task)
                        .tableName(TABLE)
                        .serializer(new PlainText())
                        .schedulerName(new SchedulerName.Fixed(by))
                        .clock(now)
                        .pollingInterval(pace.look())
                        .heartbeatInterval(pace.beat())
                        .missedHeartbeatsLimit(pace.missed())
                        .threads(pace.atOnce())
                        .shutdownMaxWait(pace.grace().plus(TO_STOP))
                        .failureLogging(LogLevel.WARN, false);
        this.scheduler = polling(builder, source).build();
    }

    /// Where several servers poll, each locks what it takes as it looks, and no more than it can do
    /// at once; SQLite has one writer and no such lock.
    private static SchedulerBuilder polling(SchedulerBuilder builder, LedgerSource source) {
        return source.isShared()
                ? builder.pollUsingLockAndFetch(0.5, 1.0)
                : builder.pollUsingFetch(0.5, 3.0);
    }

    @Override
    public SchedulerClient client() {
        return scheduler;
    }

    @Override
    public void begin() {
        scheduler.start();
    }

    @Override
    public void hurry() {
        scheduler.triggerCheckForDueExecutions();
    }

    @Override
    public void end() {
        scheduler.stop();
    }
}
