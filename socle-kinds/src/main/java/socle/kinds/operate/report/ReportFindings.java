package socle.kinds.operate.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.live.Firing;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.show.Press;
import socle.api.text.Phrase;
import socle.kinds.operate.post.Courier;
import socle.kinds.operate.post.Receipt;

/// The evidence of a report: that it was sent, when, to how many, of which versions.
record ReportFindings(Firing due, Instant now, Press.Print print, List<Handed> all) {

    static final Claim COPY = new Claim("report.copy");

    private static final Claim SENT = new Claim("report.sent");
    private static final Claim REACHED = new Claim("report.reached");
    private static final Claim TOTAL = new Claim("report.total");
    private static final Claim LATENCY = new Claim("report.latency");
    private static final Claim VERSIONS = new Claim("report.versions");
    private static final Claim FRESH = new Claim("report.fresh");
    private static final Claim ONCE = new Claim("report.once");
    private static final Phrase RULE =
            new Phrase("Whoever is to get it gets it", "Qui doit le recevoir le reçoit");

    /// How many people and programs took it.
    long reached() {
        return all.stream()
                .filter(one -> one.receipt() instanceof Receipt.Delivered)
                .mapToLong(Handed::reach)
                .sum();
    }

    /// All that a work leaves which sent what was due.
    List<Evidence> evidence(Memory after) {
        List<Evidence> evidence = new ArrayList<>(handed());
        evidence.add(once());
        evidence.add(fresh());
        evidence.add(
                measure(
                        REACHED,
                        "People and programs that took it",
                        "Personnes et programmes qui l’ont pris",
                        after.reached()));
        evidence.add(total(after));
        evidence.add(
                new Evidence.Measure(
                        LATENCY,
                        new Phrase(
                                "Time from its due time to the message",
                                "Temps de l’échéance au message"),
                        Math.max(0, Duration.between(due.due(), now).toMillis() / 1000.0),
                        "s"));
        evidence.add(versions());
        return evidence;
    }

    /// What each destination took, and what it did not.
    List<Evidence> handed() {
        return all.stream().<Evidence>map(this::verdict).toList();
    }

    private Evidence verdict(Handed one) {
        Phrase what =
                Phrase.of(
                        "%s; due at %s, sent at %s",
                        "%s\u202f; dû le %s, envoyé le %s", one.destination(), due.due(), now);
        Phrase not = Phrase.of("%s; due at %s", "%s\u202f; dû le %s", one.destination(), due.due());
        return new Evidence.Verdict(
                SENT,
                RULE,
                one.trouble().isEmpty(),
                one.isLost() ? Severity.ERROR : Severity.WARNING,
                one.trouble().map(why -> listed(one.isLost() ? not : what, why)).orElse(what));
    }

    private Evidence once() {
        List<Phrase> doubted =
                all.stream().filter(Handed::doubted).map(Handed::destination).toList();
        return new Evidence.Verdict(
                ONCE,
                new Phrase("Nobody may have it twice", "Personne ne peut l’avoir deux fois"),
                doubted.isEmpty(),
                Severity.WARNING,
                doubted.stream()
                        .reduce(ReportFindings::listed)
                        .map(
                                who ->
                                        Phrase.of(
                                                "a try before was cut while it was handed over, and"
                                                        + " it is sent again under the same name: %s",
                                                "un essai précédent a été coupé pendant la remise, et"
                                                        + " il est renvoyé sous le même nom\u00a0: %s",
                                                who))
                        .orElse(new Phrase("handed over once to each", "remis une fois à chacun")));
    }

    private Evidence fresh() {
        List<String> old =
                print.versions().stream()
                        .filter(one -> !one.fresh())
                        .map(one -> one.node().value())
                        .toList();
        return new Evidence.Verdict(
                FRESH,
                new Phrase(
                        "It speaks of what the project says now",
                        "Il parle de ce que le projet dit maintenant"),
                old.isEmpty(),
                Severity.WARNING,
                old.isEmpty()
                        ? Phrase.of(
                                "all of %s nodes",
                                "les %s nœuds", Phrase.count(print.versions().size()))
                        : Phrase.of(
                                "of an older state: %s",
                                "d’un état plus ancien\u00a0: %s", String.join(", ", old)));
    }

    private Evidence versions() {
        List<Column> columns =
                List.of(
                        new Column("node", "VARCHAR"),
                        new Column("version", "VARCHAR"),
                        new Column("published", "TIMESTAMP"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Press.Version one : print.versions()) {
            rows.add(
                    List.of(
                            one.node().value(),
                            one.version(),
                            LocalDateTime.ofInstant(one.at(), ZoneOffset.UTC)));
        }
        return new Evidence.Sample(
                VERSIONS,
                new Phrase("The versions that it speaks of", "Les versions dont il parle"),
                Rows.of(columns, rows));
    }

    /// What a work leaves that had nothing to send.
    static List<Evidence> quiet(Memory memory, Optional<Instant> next, List<Courier> couriers) {
        Phrase names =
                couriers.stream().map(Courier::name).reduce(ReportFindings::listed).orElseThrow();
        Phrase last =
                memory.at().isEmpty()
                        ? new Phrase("nothing was due yet", "rien n’a encore été dû")
                        : Phrase.of(
                                "last sent at %s, to %s",
                                "dernier envoi le %s, à %s",
                                memory.at(),
                                Phrase.count(memory.reached()));
        Phrase words =
                listed(
                        last,
                        next.map(at -> Phrase.of("next at %s", "prochain le %s", at))
                                .orElse(
                                        new Phrase(
                                                "next when it is asked for",
                                                "prochain à la demande")));
        return List.of(
                new Evidence.Verdict(SENT, RULE, true, Severity.ERROR, listed(words, names)),
                total(memory));
    }

    private static Evidence total(Memory memory) {
        return measure(TOTAL, "Reports sent", "Rapports envoyés", memory.sent());
    }

    private static Evidence measure(Claim claim, String en, String fr, long value) {
        return new Evidence.Measure(claim, new Phrase(en, fr), value, "");
    }

    /// Two sentences, one after the other.
    static Phrase listed(Phrase one, Phrase other) {
        return Phrase.of("%s; %s", "%s\u202f; %s", one, other);
    }
}
