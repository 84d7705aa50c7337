package socle.kinds.operate.job;

import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Hooked;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Schedules;
import socle.api.live.Hook;
import socle.api.live.Timetable;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// `job`: what runs when. Its own work says what became of its due times.
public final class JobKind
        implements NodeKind<JobSpec>, Schedules<JobSpec>, Hooked<JobSpec>, Guards<JobSpec> {

    /// What is looked back on.
    static final int FIRINGS = 500;

    @Override
    public String word() {
        return "job";
    }

    @Override
    public Phrase label() {
        return new Phrase("job", "tâche planifiée");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("ops", "yml");
    }

    @Override
    public Class<JobSpec> spec() {
        return JobSpec.class;
    }

    @Override
    public Gives gives(JobSpec spec) {
        return Gives.FACTS;
    }

    @Override
    public Timetable timetable(Node<JobSpec> node) {
        return node.spec().timetable();
    }

    @Override
    public Optional<Hook> hook(JobSpec spec) {
        return spec.hook();
    }

    @Override
    public List<Problem> guard(Node<JobSpec> node, Neighbours neighbours) {
        return new JobGuard(node, neighbours).problems();
    }

    @Override
    public Outcome work(Node<JobSpec> node, Bench bench) {
        Since since = Since.of(node.spec().timetable(), bench);
        JobRecord told =
                new JobRecord(
                        node.spec(),
                        bench.firings().of(node.id(), FIRINGS).reversed(),
                        since.at(),
                        bench.clock().instant());
        return new Outcome.Done(
                List.of(), Optional.of(since.text()), new JobFindings(told).evidence());
    }
}
