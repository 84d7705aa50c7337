package socle.kinds.collect.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;

/// How fast a batch was, and how long its events took from when they happened to where they are
/// ready to be published.
record Pace(Batch batch, InstantSource clock, Instant begun) {

    static final Claim THROUGHPUT = new Claim("stream.throughput");

    static final Claim LATENCY = new Claim("stream.latency");

    private static final List<Integer> PERCENTILES = List.of(50, 95, 99);

    List<Evidence> evidence(Counts counts) {
        List<Evidence> all = new ArrayList<>();
        if (counts.written() > 0) {
            all.addAll(latencies());
        }
        Duration took = Duration.between(begun, clock.instant());
        if (counts.in() > 0 && took.isPositive()) {
            all.add(
                    new Evidence.Measure(
                            THROUGHPUT,
                            new Phrase("Events a second", "Événements par seconde"),
                            counts.in() * 1e9 / took.toNanos(),
                            "/s"));
        }
        return all;
    }

    private List<Evidence> latencies() {
        String share = "[0.5, 0.05, 0.01]";
        Rows happened =
                batch.engine()
                        .query(
                                "SELECT unnest(quantile_disc(epoch_us(%s), %s)) FROM %s WHERE _fate IS NULL"
                                        .formatted(batch.sql().happened(), share, Batch.EVENTS));
        long now = java.time.temporal.ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < happened.size(); i++) {
            if (happened.at(i, 0) instanceof Number time) {
                int percentile = PERCENTILES.get(i);
                all.add(
                        new Evidence.Measure(
                                new Claim(LATENCY + "_p" + percentile),
                                Phrase.of(
                                        "From the event to its draft, %s %% of events within",
                                        "De l’événement à son brouillon, pour %s\u202f%% des"
                                                + " événements",
                                        percentile),
                                (now - time.longValue()) / 1_000.0,
                                "ms"));
            }
        }
        return all;
    }
}
