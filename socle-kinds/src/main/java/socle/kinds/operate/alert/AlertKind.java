package socle.kinds.operate.alert;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
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
import socle.api.live.Trigger;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// `alert`: tells people and programs when what was due did not go as it should. It is woken by
/// such an ending, reads what became of due times since it last did its work, and sends.
public final class AlertKind
        implements NodeKind<AlertSpec>, Guards<AlertSpec>, Schedules<AlertSpec> {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// A message that could not be sent is tried again after this, then twice as long.
    private static final Policy POLICY =
            new Policy(
                    Policy.Missed.LAST,
                    6,
                    Duration.ofSeconds(30),
                    Optional.of(Duration.ofMinutes(15)),
                    Duration.ofMinutes(1));

    private final MailCourier.Way way;

    /// The one in the box.
    public AlertKind() {
        this(PATIENCE, () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /// @param patience with each destination
    /// @param trust whose certificates are believed of mail servers
    AlertKind(Duration patience, Supplier<SSLSocketFactory> trust) {
        this.way = new MailCourier.Way(patience, trust);
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
        Trigger ended =
                new Trigger.Ended(
                        spec.of().stream().map(Link::node).toList(),
                        spec.on().stream().map(Ending::state).collect(Collectors.toSet()));
        return new Timetable(List.of(ended), List.of(node.id().value()), POLICY);
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
        List<Courier> couriers = new ArrayList<>();
        for (Destination one : node.spec().to()) {
            one.webhook()
                    .map(hook -> new WebhookCourier(hook, node.id(), bench, way.patience()))
                    .ifPresent(couriers::add);
            one.email()
                    .map(email -> new MailCourier(email, node.id(), bench, way))
                    .ifPresent(couriers::add);
        }
        return new Alerting(node, bench, couriers).outcome();
    }
}
