package socle.kinds.operate.alert;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.live.Firing;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.kinds.operate.post.Courier;
import socle.kinds.operate.post.Receipt;

/// One work of an alert: reads what has ended, tells what concerns it, remembers how far it came.
final class Alerting {

    private static final int PAGE = 1_000;

    private final Node<AlertSpec> node;
    private final Bench bench;
    private final List<Courier> couriers;
    private final Instant now;

    Alerting(Node<AlertSpec> node, Bench bench, List<Courier> couriers) {
        this.node = node;
        this.bench = bench;
        this.couriers = couriers;
        this.now = bench.clock().instant();
    }

    Outcome outcome() throws IOException, InterruptedException {
        Optional<Memory> published = bench.cursor().map(Memory::parse);
        Memory before = published.orElse(Memory.first(now));
        List<Firing> unread = unread(before.upTo());
        long upTo = unread.isEmpty() ? before.upTo() : unread.getLast().number();
        Concern concern = new Concern(node.id(), node.spec(), now);
        List<Firing> concerned = new ArrayList<>(unread);
        concerned.removeIf(one -> !concern.holds(one));
        if (published.isEmpty()) {
            Instant start = concern.start(bench.firings(), concerned);
            concerned.removeIf(one -> one.ended().stream().anyMatch(at -> at.isBefore(start)));
        }
        List<Alarm> alarms =
                concerned.stream().flatMap(one -> concern.alarm(one).stream()).toList();
        return told(alarms, concerned.size() - alarms.size(), before.read(upTo));
    }

    private List<Firing> unread(long from) {
        List<Firing> all = new ArrayList<>();
        List<Firing> page = bench.firings().after(from, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = bench.firings().after(page.getLast().number(), PAGE);
        }
        return all;
    }

    private Outcome told(List<Alarm> alarms, int quiet, Memory read)
            throws IOException, InterruptedException {
        List<Crossing> looked = looked(read);
        List<Crossing> crossed = new ArrayList<>(looked);
        crossed.removeIf(one -> !one.isNew());
        int crossings = crossed.size();
        Concern concern = new Concern(node.id(), node.spec(), now);
        crossed.removeIf(one -> concern.silenced(one.indicator().id()));
        int hushed = quiet + crossings - crossed.size();
        List<Told> all = new ArrayList<>();
        double slowest = 0;
        if (!alarms.isEmpty() || !crossed.isEmpty()) {
            Deliveries deliveries = new Deliveries(bench.checkpoint());
            for (Courier courier : couriers) {
                all.add(tell(courier, new Round(alarms, crossed), deliveries));
            }
            slowest = deliveries.slowest(couriers.stream().map(Courier::key).toList(), alarms);
        }
        Memory after = read.told(alarms.size(), hushed, slowest).seen(looked, crossed.size());
        AlertFindings findings = new AlertFindings(node.spec(), after, now);
        List<Told> lost = all.stream().filter(Told::isLost).toList();
        return lost.isEmpty()
                ? new Outcome.Done(
                        List.of(), Optional.of(after.text()), findings.evidence(couriers, all))
                : failed(lost, findings.sent(all));
    }

    /// How the indicators stand that have run.
    private List<Crossing> looked(Memory read) {
        return node.spec().indicators().stream()
                .flatMap(
                        link ->
                                Crossing.of(
                                        bench.node(link),
                                        read.level(link.node()),
                                        bench.evidence(link.node()))
                                        .stream())
                .toList();
    }

    /// All that there is to tell at once.
    private record Round(List<Alarm> alarms, List<Crossing> crossed) {}

    private Told tell(Courier courier, Round round, Deliveries deliveries)
            throws IOException, InterruptedException {
        List<Receipt> receipts = new ArrayList<>();
        for (Message message : Message.of(deliveries.pending(courier.key(), round.alarms()))) {
            Receipt receipt = courier.send(new AlarmParcel(node.id(), bench.language(), message));
            receipts.add(receipt);
            if (receipt instanceof Receipt.Undelivered) {
                return new Told(courier.name(), receipts);
            }
            deliveries.add(courier.key(), message, bench.clock().instant());
        }
        for (Crossing crossing : round.crossed()) {
            if (!deliveries.isTold(crossing.id(), courier.key())) {
                Receipt receipt =
                        courier.send(new CrossingParcel(node.id(), bench.language(), crossing));
                receipts.add(receipt);
                if (receipt instanceof Receipt.Undelivered) {
                    break;
                }
                deliveries.add(courier.key(), List.of(crossing.id()), bench.clock().instant());
            }
        }
        return new Told(courier.name(), receipts);
    }

    private static Outcome failed(List<Told> lost, List<Evidence> evidence) {
        boolean useless = lost.stream().allMatch(one -> one.again() == Outcome.Again.USELESS);
        return new Outcome.Failed(
                lost.stream().map(Told::words).reduce(AlertFindings::listed).orElseThrow(),
                new Phrase(
                        "the others have their messages; the next try sends what is left",
                        "les autres ont leurs messages\u202f; le prochain essai envoie le reste"),
                useless ? Outcome.Again.USELESS : Outcome.Again.MAY_HELP,
                evidence);
    }
}
