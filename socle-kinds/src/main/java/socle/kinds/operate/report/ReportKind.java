package socle.kinds.operate.report;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Schedules;
import socle.api.live.Policy;
import socle.api.live.Timetable;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.kinds.operate.job.When;
import socle.kinds.operate.post.Courier;
import socle.kinds.operate.post.Way;

/// `report`: sends pages when they are due. Its work sends what one of its due times asks for, and
/// nothing when none is being served: a run of everything sends no mail.
public final class ReportKind
        implements NodeKind<ReportSpec>, Guards<ReportSpec>, Schedules<ReportSpec> {

    /// What could not be sent is tried again after this, then twice as long. Of what passed while
    /// nobody served, the last is sent.
    private static final Policy POLICY =
            new Policy(
                    Policy.Missed.LAST,
                    6,
                    Duration.ofSeconds(30),
                    Optional.of(Duration.ofMinutes(30)),
                    Duration.ofMinutes(5));

    private final Way way;

    /// The one in the box.
    public ReportKind() {
        this(Way.plain());
    }

    /// @param way how destinations are met
    ReportKind(Way way) {
        this.way = way;
    }

    @Override
    public String word() {
        return "report";
    }

    @Override
    public Phrase label() {
        return new Phrase("report", "rapport envoyé");
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
    public Class<ReportSpec> spec() {
        return ReportSpec.class;
    }

    @Override
    public Gives gives(ReportSpec spec) {
        return Gives.FACTS;
    }

    @Override
    public Timetable timetable(Node<ReportSpec> node) {
        return new Timetable(
                node.spec().when().stream().map(When::trigger).toList(),
                List.of(node.id().value()),
                POLICY);
    }

    @Override
    public List<Problem> guard(Node<ReportSpec> node, Neighbours neighbours) {
        return new ReportGuard(node, neighbours).problems();
    }

    @Override
    public Outcome work(Node<ReportSpec> node, Bench bench)
            throws IOException, InterruptedException {
        List<Courier> couriers =
                node.spec().to().stream().map(one -> Courier.to(one, bench, way)).toList();
        return new Sending(node, bench, couriers).outcome();
    }
}
