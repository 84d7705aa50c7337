package socle.kinds.operate.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.live.Firing;
import socle.api.proof.Evidence;
import socle.api.show.Press;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.kinds.operate.post.Courier;
import socle.kinds.operate.post.Receipt;

/// One work of a report: finds the due time that is being served, prints what it asks for, hands
/// it to each destination that does not have it, remembers.
final class Sending {

    private static final int LOOKED_AT = 50;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Node<ReportSpec> node;
    private final Bench bench;
    private final List<Courier> couriers;
    private final Instant now;

    Sending(Node<ReportSpec> node, Bench bench, List<Courier> couriers) {
        this.node = node;
        this.bench = bench;
        this.couriers = couriers;
        this.now = bench.clock().instant();
    }

    Outcome outcome() throws IOException, InterruptedException {
        Memory before = bench.cursor().map(Memory::parse).orElse(Memory.none());
        Optional<Firing> due =
                bench.firings().of(node.id(), LOOKED_AT).stream()
                        .filter(one -> one.state() == Firing.State.RUNNING)
                        .filter(one -> !before.ids().contains(id(one)))
                        .max(Comparator.comparing(Firing::due));
        return due.isPresent()
                ? sent(due.get(), before)
                : new Outcome.Done(
                        List.of(),
                        Optional.of(before.text()),
                        ReportFindings.quiet(before, next(), couriers));
    }

    private Optional<Instant> next() {
        return new ReportKind().timetable(node).next(now);
    }

    /// The same for the same due time, however often it is sent.
    private String id(Firing due) {
        String cause =
                due.cause() == Firing.Cause.TIME
                        ? ""
                        : "-" + due.cause().name().toLowerCase(Locale.ROOT);
        return node.id() + "-" + STAMP.format(due.due()) + cause;
    }

    private Outcome sent(Firing due, Memory before) throws IOException, InterruptedException {
        Handing handing = new Handing(bench.checkpoint());
        String id = id(due);
        Press.Print print = bench.press().print(order());
        ReportParcel parcel = new ReportParcel(node, bench.language(), id, due.due(), print);
        List<Handed> all = new ArrayList<>();
        for (Courier courier : couriers) {
            all.add(handed(courier, parcel, handing));
        }
        ReportFindings findings = new ReportFindings(due, now, print, all);
        List<Handed> lost = all.stream().filter(Handed::isLost).toList();
        if (!lost.isEmpty()) {
            return failed(lost, findings.handed());
        }
        Memory after = before.with(id, now, findings.reached());
        List<Evidence> evidence = new ArrayList<>(findings.evidence(after));
        evidence.add(copy(parcel.whole()));
        return new Outcome.Done(List.of(), Optional.of(after.text()), evidence);
    }

    private Press.Order order() {
        return new Press.Order(
                node.title(),
                node.spec().of().stream().map(Link::node).toList(),
                node.spec().as(),
                node.spec().form().form());
    }

    private Handed handed(Courier courier, ReportParcel parcel, Handing handing)
            throws IOException, InterruptedException {
        Optional<Handing.Mark> known = handing.of(parcel.id(), courier.key());
        if (known.equals(Optional.of(Handing.Mark.TAKEN))) {
            return new Handed(courier.name(), courier.reach(), new Receipt.Delivered(), false);
        }
        boolean doubted = known.equals(Optional.of(Handing.Mark.BEGUN));
        handing.mark(Handing.Mark.BEGUN, parcel.id(), courier.key());
        Receipt receipt = courier.send(doubted ? parcel.again() : parcel);
        Handing.Mark mark =
                receipt instanceof Receipt.Undelivered ? Handing.Mark.REFUSED : Handing.Mark.TAKEN;
        handing.mark(mark, parcel.id(), courier.key());
        return new Handed(courier.name(), courier.reach(), receipt, doubted);
    }

    /// What was sent, as one file that anybody can open and whose digest can be computed again.
    private Evidence copy(Press.File whole) throws IOException {
        Path file = bench.scratch().resolve(whole.name());
        Files.write(file, whole.bytes());
        return bench.artifacts()
                .keep(
                        ReportFindings.COPY,
                        new Phrase("What was sent", "Ce qui a été envoyé"),
                        whole.mediaType(),
                        file);
    }

    private static Outcome failed(List<Handed> lost, List<Evidence> evidence) {
        return new Outcome.Failed(
                lost.stream().map(Handed::words).reduce(ReportFindings::listed).orElseThrow(),
                new Phrase(
                        "the others have their report; the next try sends it where it is missing",
                        "les autres ont leur rapport\u202f; le prochain essai l’envoie où il manque"),
                lost.stream().anyMatch(Handed::mayHelp)
                        ? Outcome.Again.MAY_HELP
                        : Outcome.Again.USELESS,
                evidence);
    }
}
