package socle.kinds.operate.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.operate.post.Courier;

/// The evidence of an alert.
record AlertFindings(AlertSpec spec, Memory memory, Instant now) {

    private static final Claim SENT = new Claim("alert.sent");
    private static final Claim TOLD = new Claim("alert.told");
    private static final Claim SILENCED = new Claim("alert.silenced");
    private static final Claim CROSSED = new Claim("alert.crossed");
    private static final Claim LATENCY = new Claim("alert.latency");
    private static final Claim SILENCES = new Claim("alert.silences");

    /// All that a work leaves which sent what there was to send.
    List<Evidence> evidence(List<Courier> couriers, List<Told> all) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.addAll(all.isEmpty() ? quiet(couriers) : sent(all));
        evidence.add(
                measure(
                        TOLD,
                        "Endings told since it watches",
                        "Issues dites depuis qu’elle veille",
                        memory.told()));
        evidence.add(
                measure(
                        SILENCED,
                        "Endings that a silence kept back",
                        "Issues retenues par un silence",
                        memory.silenced()));
        if (!spec.indicators().isEmpty()) {
            evidence.add(
                    measure(
                            CROSSED,
                            "Crossings told since it watches",
                            "Passages de seuil dits depuis qu’elle veille",
                            memory.crossed()));
        }
        if (memory.told() > 0) {
            evidence.add(
                    new Evidence.Measure(
                            LATENCY,
                            new Phrase(
                                    "Longest time from an ending to its message",
                                    "Temps le plus long d’une issue à son message"),
                            memory.slowest(),
                            "s"));
        }
        if (!spec.silences().isEmpty()) {
            evidence.add(silences());
        }
        return evidence;
    }

    /// What each destination took, and what it did not.
    List<Evidence> sent(List<Told> all) {
        return all.stream().<Evidence>map(AlertFindings::verdict).toList();
    }

    private static Evidence verdict(Told told) {
        Phrase taken =
                Phrase.of(
                        "%s; messages taken: %s",
                        "%s\u202f; messages pris\u00a0: %s",
                        told.destination(),
                        Phrase.count(told.delivered()));
        return new Evidence.Verdict(
                SENT,
                new Phrase("Whoever is to be told is told", "Qui doit être prévenu l’est"),
                told.trouble().isEmpty(),
                told.isLost() ? Severity.ERROR : Severity.WARNING,
                told.trouble().map(why -> listed(taken, why)).orElse(taken));
    }

    private List<Evidence> quiet(List<Courier> couriers) {
        Phrase names =
                couriers.stream().map(Courier::name).reduce(AlertFindings::joined).orElseThrow();
        return List.of(
                new Evidence.Verdict(
                        SENT,
                        new Phrase("Whoever is to be told is told", "Qui doit être prévenu l’est"),
                        true,
                        Severity.ERROR,
                        Phrase.of(
                                "nothing new to tell since %s; watched for: %s",
                                "rien de nouveau à dire depuis %s\u202f; veille pour\u00a0: %s",
                                memory.since(),
                                names)));
    }

    private Evidence silences() {
        List<Silence> over =
                spec.silences().stream().filter(one -> !now.isBefore(one.ends())).toList();
        return new Evidence.Verdict(
                SILENCES,
                new Phrase(
                        "No silence is left that has ended", "Aucun silence échu ne reste écrit"),
                over.isEmpty(),
                Severity.WARNING,
                Phrase.of(
                        "%s of %s have ended",
                        "%s sur %s sont échus", over.size(), spec.silences().size()));
    }

    private static Evidence measure(Claim claim, String en, String fr, long value) {
        return new Evidence.Measure(claim, new Phrase(en, fr), value, "");
    }

    /// Two sentences, one after the other.
    static Phrase listed(Phrase one, Phrase other) {
        return Phrase.of("%s; %s", "%s\u202f; %s", one, other);
    }

    private static Phrase joined(Phrase one, Phrase other) {
        return Phrase.of("%s, %s", "%s, %s", one, other);
    }
}
