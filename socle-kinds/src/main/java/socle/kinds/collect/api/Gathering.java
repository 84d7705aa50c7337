package socle.kinds.collect.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import socle.api.Bench;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Ask;
import socle.kinds.collect.http.Headers;
import socle.kinds.collect.http.Reply;
import tools.jackson.databind.JsonNode;

/// Fetches the pages of one collection, one after the other, each on disk before the next is asked
/// for; goes on where a killed or failed try stopped.
final class Gathering {

    /// A page that a service forgot since it told us of it: where a cut collection goes on.
    private static final Set<Integer> FORGOTTEN = Set.of(400, 404, 410);

    private final ApiSpec spec;
    private final Bench bench;
    private final Credentials credentials;
    private final Journal journal;
    private final Answers answers;
    private final Pager pager;
    private final Declared declared;
    private final Map<String, Integer> visited = new HashMap<>();
    private final Set<String> licences = new HashSet<>();
    private Optional<Instant> resumes = Optional.empty();
    private int fetched;

    Gathering(ApiSpec spec, Bench bench, Credentials credentials, Journal journal) {
        this.spec = spec;
        this.bench = bench;
        this.credentials = credentials;
        this.journal = journal;
        this.answers = new Answers(spec);
        this.pager = new Pager(spec);
        this.declared = new Declared(spec);
    }

    /// Fetches all that may be fetched now.
    ///
    /// @param start where to begin when the journal holds nothing to go on with
    /// @param anew where to begin when the service no longer knows that page
    Gathered all(Journal.Begun start, Journal.Begun anew)
            throws IOException, InterruptedException, Trouble {
        if (journal.begun().isEmpty()) {
            journal.begin(start);
        }
        journal.leaves().forEach(leaf -> visited.put(sign(leaf), leaf.number()));
        int most = spec.pages().map(Pages::at_most).orElse(1);
        while (!journal.next().isEmpty() && fetched < most && resumes.isEmpty()) {
            step(anew);
        }
        if (!journal.next().isEmpty() && resumes.isEmpty()) {
            resumes = Optional.of(bench.clock().instant()); // the budget of pages is used up
        }
        return new Gathered(
                journal.begun().orElseThrow(), journal.leaves(), journal.next(), resumes);
    }

    /// Licences that the answers named.
    Set<String> licences() {
        return Set.copyOf(licences);
    }

    private void step(Journal.Begun anew) throws IOException, InterruptedException, Trouble {
        URI uri = URI.create(journal.next());
        Reply reply = credentials.fetch(asked(uri));
        switch (reply) {
            case Reply.OutOfQuota later -> resumes = Optional.of(later.until());
            case Reply.Broken broken ->
                    throw ApiTrouble.broken(credentials.shown(uri).toString(), broken.reason());
            case Reply.Answer answer -> {
                if (answer.ok()) {
                    take(uri, answer);
                } else if (isForgotten(answer)) {
                    journal.begin(anew);
                } else {
                    throw ApiTrouble.status(credentials.shown(uri).toString(), answer);
                }
            }
        }
    }

    private boolean isForgotten(Reply.Answer answer) {
        return FORGOTTEN.contains(answer.status())
                && journal.leaves().isEmpty()
                && journal.begun().orElseThrow().number() > 0;
    }

    /// What is asked with every page.
    Ask asked(URI uri) {
        Ask ask = Ask.get(uri);
        for (Map.Entry<String, String> one : spec.headers().entrySet()) {
            ask = ask.with(one.getKey(), one.getValue());
        }
        return ask;
    }

    private void take(URI uri, Reply.Answer answer) throws IOException, Trouble {
        int number = journal.begun().orElseThrow().number() + journal.leaves().size() + 1;
        String name = "page " + number + " (" + credentials.shown(uri) + ")";
        Parsed parsed = answers.read(name, answer);
        Headers headers = answer.headers();
        clocked(headers);
        OptionalLong total = declared.in(parsed, headers);
        long read = read() + parsed.records().size();
        Optional<URI> after =
                pager.after(new Pager.Turn(uri, number, read), parsed, headers, total)
                        .map(credentials::shown);
        Leaf leaf =
                new Leaf(
                        number,
                        uri,
                        parsed.format(),
                        bench.scratch(),
                        parsed.records().size(),
                        "",
                        total.orElse(-1),
                        pager.declared(parsed).orElse(-1),
                        headers.first("ETag").orElse(""),
                        headers.first("Last-Modified").orElse(""));
        byte[] lines = lines(parsed.records());
        String next = after.map(URI::toString).orElse("");
        refuseCircle(name, leaf, lines, next);
        journal.add(leaf, lines, next);
        LicenceFound.in(parsed.document(), headers).ifPresent(licences::add);
        fetched++;
        bench.progress().at(number, pager.declared(parsed).orElse(-1), "pages");
    }

    /// When the clock of the service is behind ours, the window began by its clock.
    private void clocked(Headers headers) throws IOException {
        Journal.Begun begun = journal.begun().orElseThrow();
        Optional<Instant> told = Bound.ofHeader(headers.first("Date").orElse(""));
        boolean isFirst = journal.leaves().isEmpty() && begun.number() == 0;
        String ours = begun.window().begun();
        if (isFirst && told.isPresent() && told.get().isBefore(Instant.parse(ours))) {
            journal.begin(begun.clocked(told.get()));
        }
    }

    private long read() {
        return journal.begun().orElseThrow().read()
                + journal.leaves().stream().mapToLong(Leaf::records).sum();
    }

    /// A page that leads back to one that was seen would lead on for ever.
    private void refuseCircle(String name, Leaf leaf, byte[] lines, String next) throws Trouble {
        if (next.isEmpty() || (isCounted() && (leaf.total() >= 0 || lines.length == 0))) {
            return;
        }
        String here = isCounted() ? Journal.digest(lines) : leaf.uri().toString();
        Integer same = visited.putIfAbsent(here, leaf.number());
        Integer before = isCounted() ? same : visited.get(next);
        if (before != null) {
            throw ApiTrouble.circle(name, before);
        }
    }

    private String sign(Leaf leaf) {
        return isCounted() ? leaf.digest() : leaf.uri().toString();
    }

    private boolean isCounted() {
        return spec.pages().map(Pages::isCounted).orElse(false);
    }

    /// Records as lines of JSON.
    static byte[] lines(List<JsonNode> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (JsonNode record : records) {
            out.writeBytes(record.toString().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
        return out.toByteArray();
    }
}
