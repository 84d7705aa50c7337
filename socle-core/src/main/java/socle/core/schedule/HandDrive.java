package socle.core.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.InstantSource;
import socle.core.ledger.LedgerSource;

/// Goes when it is told to, in the caller's own thread, at the time that a clock shows then: hours
/// pass in seconds.
final class HandDrive implements Drive {

    private final InstantSource clock;
    private final SettableClock copy = new SettableClock();
    private final ManualScheduler scheduler;

    HandDrive(LedgerSource source, Task<?> task, InstantSource clock) {
        this.clock = clock;
        this.copy.set(clock.instant());
        TestHelper.ManualSchedulerBuilder builder =
                TestHelper.createManualScheduler(source, task)
                        .clock(copy)
                        .tableName(OwnDrive.TABLE);
        builder.serializer(new PlainText());
        this.scheduler = builder.build();
    }

    @Override
    public SchedulerClient client() {
        return scheduler;
    }

    @Override
    public void begin() {
        copy.set(clock.instant());
    }

    @Override
    public void hurry() {
        copy.set(clock.instant());
        scheduler.runDeadExecutionDetection();
        scheduler.runAnyDueExecutions();
    }

    @Override
    public void end() {
        copy.set(clock.instant());
    }
}
