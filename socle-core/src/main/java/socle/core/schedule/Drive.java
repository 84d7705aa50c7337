package socle.core.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;

/// What makes db-scheduler go: time itself, or a hand.
interface Drive {

    /// What schedules and tells what is scheduled.
    SchedulerClient client();

    /// Begins to execute what is due.
    void begin();

    /// Looks at once for what is due.
    void hurry();

    /// Executes nothing any more; what is being executed may end in its grace.
    void end();
}
