package socle.kinds.collect.api;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import socle.api.Bench;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.collect.http.Ask;
import socle.kinds.collect.http.Ear;
import socle.kinds.collect.http.Reply;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Every call of a collection: what was asked, what came, after how long a wait.
final class CallLog implements Ear {

    /// The calls, as evidence.
    static final Claim CALLS = new Claim("collect.calls");

    /// So many are shown; all are in the archived log.
    private static final int SHOWN = 20;

    private final InstantSource clock;
    private final Language language;
    private final UnaryOperator<URI> shown;
    private final List<Call> calls = new ArrayList<>();

    /// @param shown an address without what is secret in it
    CallLog(InstantSource clock, Language language, UnaryOperator<URI> shown) {
        this.clock = clock;
        this.language = language;
        this.shown = shown;
    }

    private record Call(
            Instant at, String address, String result, long bytes, int attempt, Duration waited) {}

    @Override
    public void heard(Ask ask, Reply reply, int attempt, Duration waited) {
        String result =
                switch (reply) {
                    case Reply.Answer answer -> "" + answer.status();
                    case Reply.Broken broken -> broken.reason().words().in(language);
                    case Reply.OutOfQuota later -> later.words().in(language);
                };
        long bytes = reply instanceof Reply.Answer answer ? answer.wire() : 0;
        String address = ask.method() + " " + shown.apply(ask.uri());
        calls.add(new Call(clock.instant(), address, result, bytes, attempt, waited));
    }

    /// How many calls there were.
    int size() {
        return calls.size();
    }

    /// The log, shown and archived, and what it adds up to.
    List<Evidence> evidence(Bench bench) throws IOException {
        List<Evidence> all = new ArrayList<>();
        all.add(
                new Evidence.Sample(
                        CALLS,
                        calls.size() <= SHOWN
                                ? new Phrase("Calls", "Appels")
                                : Phrase.of("The first %s calls", "Les %s premiers appels", SHOWN),
                        first()));
        all.add(archived(bench));
        all.add(measure("made", new Phrase("Calls", "Appels"), calls.size(), "calls"));
        all.add(
                measure(
                        "repeated",
                        new Phrase("Calls made again", "Appels répétés"),
                        (double) calls.stream().filter(call -> call.attempt() > 1).count(),
                        "calls"));
        all.add(
                measure(
                        "waited",
                        new Phrase("Time waited", "Temps d’attente"),
                        calls.stream().mapToLong(call -> call.waited().toMillis()).sum() / 1000.0,
                        "s"));
        all.add(
                measure(
                        "bytes",
                        new Phrase("Bytes received", "Octets reçus"),
                        (double) calls.stream().mapToLong(Call::bytes).sum(),
                        "bytes"));
        all.add(statuses());
        return all;
    }

    private static Evidence measure(String name, Phrase label, double value, String unit) {
        return new Evidence.Measure(new Claim("collect.calls_" + name), label, value, unit);
    }

    private Rows first() {
        List<Column> columns =
                List.of(
                        new Column("call", "BIGINT"),
                        new Column("asked", "VARCHAR"),
                        new Column("result", "VARCHAR"),
                        new Column("bytes", "BIGINT"),
                        new Column("attempt", "BIGINT"),
                        new Column("waited_seconds", "DOUBLE"));
        List<List<Object>> rows = new ArrayList<>();
        for (Call call : calls.subList(0, Math.min(SHOWN, calls.size()))) {
            rows.add(
                    List.of(
                            (long) rows.size() + 1,
                            call.address(),
                            call.result(),
                            call.bytes(),
                            (long) call.attempt(),
                            call.waited().toMillis() / 1000.0));
        }
        return Rows.of(columns, List.copyOf(rows));
    }

    private Evidence statuses() {
        Map<String, Long> counts = new TreeMap<>();
        calls.forEach(call -> counts.merge(call.result(), 1L, Long::sum));
        List<List<Object>> rows = new ArrayList<>();
        counts.forEach((result, count) -> rows.add(List.of(result, count)));
        return new Evidence.Sample(
                new Claim("collect.call_results"),
                new Phrase("Results of calls", "Résultats des appels"),
                Rows.of(
                        List.of(new Column("result", "VARCHAR"), new Column("calls", "BIGINT")),
                        List.copyOf(rows)));
    }

    private Evidence archived(Bench bench) throws IOException {
        Path file = bench.scratch().resolve("calls.ndjson");
        List<String> lines = new ArrayList<>();
        for (Call call : calls) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("at", call.at().toString());
            line.put("asked", call.address());
            line.put("result", call.result());
            line.put("bytes", call.bytes());
            line.put("attempt", call.attempt());
            line.put("waited_seconds", call.waited().toMillis() / 1000.0);
            lines.add(line.toString());
        }
        Files.write(file, lines);
        return bench.artifacts()
                .keep(
                        CALLS,
                        new Phrase("Log of calls", "Journal des appels"),
                        "application/x-ndjson",
                        file);
    }
}
