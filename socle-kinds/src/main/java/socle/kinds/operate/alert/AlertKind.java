package socle.kinds.operate.alert;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Schedules;
import socle.api.live.Firing;
import socle.api.live.Policy;
import socle.api.live.Timetable;
import socle.api.live.Trigger;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.kinds.operate.post.Courier;
import socle.kinds.operate.post.Way;

/// `alert`: tells people and programs when what was due did not go as it should. It is woken by
/// such an ending, reads what became of due times since it last did its work, and sends.
public final class AlertKind
        implements NodeKind<AlertSpec>, Guards<AlertSpec>, Schedules<AlertSpec> {

    /// A message that could not be sent is tried again after this, then twice as long.
    private static final Policy POLICY =
            new Policy(
                    Policy.Missed.LAST,
                    6,
                    Duration.ofSeconds(30),
                    Optional.of(Duration.ofMinutes(15)),
                    Duration.ofMinutes(1));

    private final Way way;

    /// The one in the box.
    public AlertKind() {
        this(Way.plain());
    }

    /// @param way how destinations are met
    AlertKind(Way way) {
        this.way = way;
    }

    @Override
    public String word() {
        return "alert";
    }

    @Override
    public Phrase label() {
        return new Phrase("alert", "alerte");
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
    public Class<AlertSpec> spec() {
        return AlertSpec.class;
    }

    @Override
    public Gives gives(AlertSpec spec) {
        return Gives.FACTS;
    }

    @Override
    public Timetable timetable(Node<AlertSpec> node) {
        AlertSpec spec = node.spec();
        List<NodeId> watched = spec.of().stream().map(Link::node).toList();
        Trigger ended = new Trigger.Ended(watched, states(spec));
        return new Timetable(List.of(ended), List.of(node.id().value()), POLICY);
    }

    /// Indicators are looked at when what may have computed them has ended.
    private static Set<Firing.State> states(AlertSpec spec) {
        Set<Firing.State> states = EnumSet.noneOf(Firing.State.class);
        spec.on().forEach(one -> one.state().ifPresent(states::add));
        if (spec.on().contains(Ending.CROSSED)) {
            states.addAll(Set.of(Firing.State.DONE, Firing.State.FELL, Firing.State.FAILED));
        }
        return states;
    }

    @Override
    public List<Problem> guard(Node<AlertSpec> node, Neighbours neighbours) {
        List<Problem> problems = new ArrayList<>();
        for (Link link : node.spec().of()) {
            neighbours
                    .node(link.node())
                    .filter(
                            one ->
                                    !(one.kind() instanceof Schedules<?>)
                                            || one.id().equals(node.id()))
                    .ifPresent(one -> problems.add(noJob(link)));
        }
        for (Link link : node.spec().indicators()) {
            neighbours
                    .node(link.node())
                    .filter(one -> !Bounded.is(one))
                    .ifPresent(_ -> problems.add(unbounded(link)));
        }
        for (Silence silence : node.spec().silences()) {
            if (!neighbours.now().isBefore(silence.ends())) {
                problems.add(over(silence));
            }
        }
        return problems;
    }

    private static Problem noJob(Link link) {
        return Problem.error(
                link.place(),
                "alert-of-no-job",
                Phrase.of(
                        "'%s' is nothing that an alert can watch",
                        "«\u00a0%s\u00a0» n’est rien qu’une alerte puisse surveiller", link.node()),
                new Phrase(
                        "name a job, or another alert", "nommez un travail, ou une autre alerte"));
    }

    private static Problem unbounded(Link link) {
        return Problem.error(
                link.place(),
                "alert-of-no-threshold",
                Phrase.of(
                        "'%s' has no threshold that it could pass",
                        "«\u00a0%s\u00a0» n’a pas de seuil à passer", link.node()),
                new Phrase(
                        "name an indicator, and give it watch: or alert:",
                        "nommez un indicateur, et donnez-lui watch: ou alert:"));
    }

    private static Problem over(Silence silence) {
        return Problem.advice(
                silence.place(),
                "silence-over",
                Phrase.of(
                        "this silence ended on %s", "ce silence a pris fin le %s", silence.until()),
                new Phrase(
                        "remove it, or give it another end",
                        "retirez-le, ou donnez-lui une autre fin"));
    }

    @Override
    public Outcome work(Node<AlertSpec> node, Bench bench)
            throws IOException, InterruptedException {
        List<Courier> couriers =
                node.spec().to().stream().map(one -> Courier.to(one, bench, way)).toList();
        return new Alerting(node, bench, couriers).outcome();
    }
}
