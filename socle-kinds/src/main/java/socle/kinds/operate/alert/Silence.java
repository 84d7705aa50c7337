package socle.kinds.operate.alert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;

/// What is not told for a while, and why.
@Doc(
        value = "What is not told for a while, and why.",
        fr = "Ce qui n’est pas dit pendant un temps, et pourquoi.")
public record Silence(
        @Doc(
                        value = "Jobs, or nodes that they run; everything when left out.",
                        fr = "Des travaux, ou des nœuds qu’ils exécutent\u202f; tout par défaut.")
                List<Link> of,
        @Doc(
                        value = "The instant at which it ends: 2026-12-01T06:00:00Z.",
                        fr = "L’instant où il finit\u00a0: 2026-12-01T06:00:00Z.")
                String until,
        @Doc(value = "Why.", fr = "Pourquoi.") String why,
        Place place) {

    public Silence {
        of = List.copyOf(of);
        var _ = instant(until);
        if (why.isBlank()) {
            throw SpecProblem.at(
                    "why",
                    new Phrase("a silence has its reason", "un silence a sa raison"),
                    new Phrase("say why", "dites pourquoi"));
        }
    }

    /// When it ends.
    Instant ends() {
        return instant(until);
    }

    /// Whether it holds of a node now.
    boolean covers(NodeId node, Instant now) {
        return now.isBefore(ends())
                && (of.isEmpty() || of.stream().anyMatch(link -> link.node().equals(node)));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException _) {
            throw SpecProblem.at(
                    "until",
                    Phrase.of("'%s' is no instant", "«\u00a0%s\u00a0» n’est pas un instant", text),
                    new Phrase(
                            "write a day, a time and its offset: 2026-12-01T06:00:00Z or"
                                    + " 2026-12-01T06:00:00+01:00",
                            "écrivez un jour, une heure et son décalage\u00a0:"
                                    + " 2026-12-01T06:00:00Z ou 2026-12-01T06:00:00+01:00"));
        }
    }
}
