package socle.core.serve;

import socle.api.Schedules;
import socle.api.text.Phrase;
import socle.core.plan.Wish;
import socle.core.schedule.Edition;
import socle.core.schedule.Scheduler;

/// Serves due times, for all nodes of the edition that is served.
public final class ScheduleDuty implements Duty {

    private final Scheduler scheduler;
    private final String by;
    private volatile long nodes;
    private volatile boolean closed;

    /// @param scheduler closed with the duty
    /// @param by who serves: user, host and process
    public ScheduleDuty(Scheduler scheduler, String by) {
        this.scheduler = scheduler;
        this.by = by;
    }

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public void renew(Editions editions) {
        var visit = editions.visit();
        var contents = visit.contents();
        nodes =
                contents.graph().nodes().stream()
                        .filter(one -> one.node().kind() instanceof Schedules<?>)
                        .count();
        scheduler.renew(
                new Edition(
                        contents.workshop(),
                        Wish.all(contents.environment(), contents.graph().nodes()),
                        contents.request(by)),
                visit::close);
    }

    @Override
    public Pulse pulse() {
        return new Pulse(
                !closed && scheduler.isWell(),
                Phrase.of(
                        "nodes with due times: %s",
                        "nœuds à échéances\u00a0: %s", Phrase.count(nodes)));
    }

    @Override
    public void close() {
        closed = true;
        scheduler.close();
    }
}
