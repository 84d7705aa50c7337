package socle.kinds.collect.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;

/// How fast a batch was, and how long events took from when they happened.
record Pace(Batch batch, InstantSource clock, Instant begun) {

    static final Claim THROUGHPUT = new Claim("stream.throughput");

    static final Claim LATENCY = new Claim("stream.latency");

    private static final List<Integer> PERCENTILES = List.of(50, 95, 99);

    /// The engine tells when a batch happened by so many of its events, evenly chosen.
    private static final int TOLD = 100;

    /// @param latencies of the batches before, which hears of this one
    List<Evidence> evidence(Counts counts, Latencies latencies) {
        List<Evidence> all = new ArrayList<>();
        if (counts.written() > 0) {
            List<Long> happened = happened();
            all.addAll(latencies.isEmpty() ? drafted(happened) : published(latencies));
            latencies.drafted(happened, counts.written());
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

    /// When the written events happened, oldest first.
    private List<Long> happened() {
        String shares =
                IntStream.rangeClosed(0, TOLD)
                        .mapToObj(i -> String.valueOf((double) i / TOLD))
                        .collect(Collectors.joining(", ", "[", "]"));
        Rows rows =
                batch.engine()
                        .query(
                                "SELECT unnest(quantile_disc(epoch_us(%s), %s)) FROM %s WHERE _fate IS NULL"
                                        .formatted(batch.sql().happened(), shares, Batch.EVENTS));
        List<Long> happened = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.at(i, 0) instanceof Number time) {
                happened.add(time.longValue());
            }
        }
        return happened;
    }

    private List<Evidence> drafted(List<Long> happened) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        List<Evidence> all = new ArrayList<>();
        for (int percentile : PERCENTILES) {
            long time = happened.get((happened.size() - 1) * (100 - percentile) / 100);
            all.add(
                    measure(
                            percentile,
                            Phrase.of(
                                    "%s %% of these events were drafted within",
                                    "%s\u202f%% de ces événements au brouillon en", percentile),
                            (now - time) / 1_000.0));
        }
        return all;
    }

    private static List<Evidence> published(Latencies latencies) {
        List<Evidence> all = new ArrayList<>();
        for (int percentile : PERCENTILES) {
            all.add(
                    measure(
                            percentile,
                            Phrase.of(
                                    "%s %% of events of the last %s minutes were published within",
                                    "%s\u202f%% des événements des %s dernières minutes publiés en",
                                    percentile,
                                    Latencies.WINDOW.toMinutes()),
                            latencies.within(percentile / 100.0)));
        }
        return all;
    }

    private static Evidence measure(int percentile, Phrase label, double millis) {
        return new Evidence.Measure(new Claim(LATENCY + "_p" + percentile), label, millis, "ms");
    }
}
