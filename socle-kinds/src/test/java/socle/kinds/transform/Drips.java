package socle.kinds.transform;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.Remembers;
import socle.api.live.Span;
import socle.api.text.Language;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.transform.interval.Cursor;
import socle.kinds.transform.interval.Recall;

/// A small project for tests: events that drip in, and a model that counts them by hour. A word
/// that is no number makes its hour fail.
final class Drips {

    static final String INTERVAL =
            "{column: hour, every: hour, reads: {events: {time: happened, arrived: came}}}";

    private final KindTester tester;
    private final List<String> come = new ArrayList<>();
    private String interval;

    Drips(String interval) {
        this.interval = interval;
        this.tester =
                KindTester.of(new DripKind(), new ModelKind())
                        .file("sources/events.yml", "kind: drip\nfile: data/events.csv\n");
        model(
                "select date_trunc('hour', happened) as hour, count(*) as n,"
                        + " sum(cast(word as integer)) as total from events group by 1");
    }

    /// By hour, from the earliest row on.
    static Drips hourly() {
        return new Drips(INTERVAL);
    }

    KindTester tester() {
        return tester;
    }

    /// Another SELECT.
    Drips model(String select) {
        return model("", select);
    }

    Drips model(String keys, String select) {
        tester.file(
                "models/hours.sql",
                "/*\nmaterialize: incremental\nby: interval\n"
                        + "interval: "
                        + interval
                        + "\n"
                        + keys
                        + "*/\n"
                        + select
                        + "\n");
        return this;
    }

    /// Other keys of intervals.
    Drips every(String other) {
        interval = other;
        return this;
    }

    /// Lets the clock stand so long after the first second of 2026.
    Drips at(Duration since) {
        Instant now = tester.clock().instant();
        tester.clock().pass(Duration.between(now, hour(0).plus(since)));
        return this;
    }

    /// A row that happened so many hours after the first second of 2026, and comes now.
    Drips row(double hour, String word) {
        return row(hour, word, Duration.ZERO);
    }

    /// The same, of which the source says that it came so long ago.
    Drips row(double hour, String word, Duration ago) {
        Instant happened = hour(0).plusSeconds((long) (hour * 3600));
        come.add(plain(happened) + "," + plain(tester.clock().instant().minus(ago)) + "," + word);
        return this;
    }

    /// Lets what came be collected and the model made.
    TestedNode run() {
        collect();
        return tester.run("hours");
    }

    /// Lets what came be collected, and makes the model over so many hours.
    TestedNode fill(long from, long to) {
        collect();
        return tester.runOver("hours", new Span(hour(from), hour(to)));
    }

    /// Lets what came be collected as if nothing had come before.
    void afresh() {
        collect();
        tester.runFully("events");
    }

    private void collect() {
        if (!come.isEmpty()) {
            tester.file("data/events.csv", "happened,came,word\n" + String.join("\n", come) + "\n");
            come.clear();
        }
    }

    static Instant hour(long number) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3600 * number);
    }

    /// What is remembered.
    List<Remembers.Stretch> stretches() {
        Interval keys =
                ((ModelSpec) tester.declared("hours").orElseThrow().node().spec())
                        .interval()
                        .orElseThrow();
        Optional<Cursor> cursor = tester.cursor("hours").flatMap(Cursor::read);
        return new Recall(keys.rhythm(), cursor, tester.clock().instant()).all();
    }

    /// The same, as `0-3 done, 3-4 open`.
    String memory() {
        return stretches().stream().map(Drips::told).collect(Collectors.joining(", "));
    }

    private static String told(Remembers.Stretch stretch) {
        return number(stretch.span().from())
                + "-"
                + number(stretch.span().to())
                + " "
                + stretch.state().name().toLowerCase(Locale.ROOT);
    }

    private static long number(Instant time) {
        return Duration.between(hour(0), time).toHours();
    }

    /// Its rows as `hour:n`, in order.
    static String rows(TestedNode node) {
        return node.values().stream()
                .map(
                        row ->
                                number(
                                                ((java.time.LocalDateTime) row.get(0))
                                                        .toInstant(ZoneOffset.UTC))
                                        + ":"
                                        + row.get(1))
                .sorted(Comparator.comparing(text -> Long.valueOf(text.split(":")[0])))
                .collect(Collectors.joining(" "));
    }

    private static String plain(Instant time) {
        return time.toString().replace("T", " ").replace("Z", "");
    }

    static String words(TestedNode node, String claim) {
        return node.verdict(claim).why().in(Language.EN);
    }
}
