package socle.kinds.collect.feed;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.RowSink;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Legal;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.LicenceTold;
import socle.kinds.collect.Suspicion;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Ask;
import socle.kinds.collect.http.Caller;
import socle.kinds.collect.http.Reply;
import socle.kinds.collect.http.Terms;
import socle.kinds.collect.http.Web;

/// One collection of a feed, from its address to the outcome.
final class Collecting {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("id", "VARCHAR"),
                    new Column("title", "VARCHAR"),
                    new Column("address", "VARCHAR"),
                    new Column("author", "VARCHAR"),
                    new Column("summary", "VARCHAR"),
                    new Column("content", "VARCHAR"),
                    new Column("categories", "VARCHAR"),
                    new Column("published", "TIMESTAMP WITH TIME ZONE"),
                    new Column("updated", "TIMESTAMP WITH TIME ZONE"),
                    new Column("digest", "VARCHAR"),
                    new Column("collected_at", "TIMESTAMP WITH TIME ZONE"));

    private final Node<FeedSpec> node;
    private final LegalSheet sheet;
    private final Bench bench;
    private final Web web;
    private final Optional<Remembered> before;

    Collecting(Node<FeedSpec> node, LegalSheet sheet, Bench bench, Web web) {
        this.node = node;
        this.sheet = sheet;
        this.bench = bench;
        this.web = web;
        this.before = Remembered.by(bench);
    }

    /// Does it.
    Outcome outcome(Caller caller) throws IOException, InterruptedException, Trouble {
        boolean more = before.isPresent() && bench.tables().current().isPresent();
        Ask plain = Ask.get(URI.create(node.spec().url()));
        Ask ask = more ? plain.ifChanged(before.get().etag(), before.get().modified()) : plain;
        Reply reply = caller.fetch(ask);
        if (more && reply instanceof Reply.Answer answer && answer.unchanged()) {
            return unchanged();
        }
        if (more && reply instanceof Reply.OutOfQuota quota) {
            return waiting(quota);
        }
        if (!(reply instanceof Reply.Answer answer) || !answer.ok()) {
            throw FeedTrouble.of(reply);
        }
        String type = answer.headers().first("Content-Type").orElse("");
        Feed feed = FeedReader.read(node.spec().url(), answer.body().bytes(), type);
        Map<String, String> known = more ? known() : Map.of();
        Findings findings = findings(feed, known);
        findings.hold();
        Table table = table(findings.fresh(), more);
        List<Evidence> evidence = frame();
        evidence.addAll(findings.evidence());
        evidence.add(digest(answer));
        if (!feed.licence().isEmpty()) {
            evidence.add(LicenceTold.verdict(feed.licence(), sheet));
        }
        evidence.add(Suspicion.of(bench.engine(), table, sheet));
        Remembered after =
                new Remembered(
                        bench.definition(),
                        answer.headers().first("ETag").orElse(""),
                        answer.headers().first("Last-Modified").orElse(""));
        return new Outcome.Done(List.of(table), Optional.of(after.text()), evidence);
    }

    private Evidence digest(Reply.Answer answer) {
        return new Evidence.Digest(
                CollectClaim.DIGEST,
                new Phrase("Feed", "Flux"),
                node.spec().url(),
                answer.body().digest());
    }

    /// An entry that comes twice in a feed is the one that comes first: feeds begin with the
    /// newest.
    private static Findings findings(Feed feed, Map<String, String> known) {
        Map<String, Entry> fresh = new LinkedHashMap<>();
        long again = 0;
        long changed = 0;
        Set<String> seen = new HashSet<>();
        for (Entry entry : feed.entries()) {
            @Nullable String digest = known.get(entry.id());
            if (!seen.add(entry.id()) || entry.digest().equals(digest)) {
                again++;
            } else {
                fresh.put(entry.id(), entry);
                changed += digest == null ? 0 : 1;
            }
        }
        boolean overlaps =
                known.isEmpty() || seen.stream().anyMatch(known::containsKey) || seen.isEmpty();
        return new Findings(
                feed,
                List.copyOf(fresh.values()),
                again,
                changed,
                overlaps ? Findings.Overlap.SOME : Findings.Overlap.NONE);
    }

    private Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        Rows rows = bench.engine().query("SELECT id, digest FROM " + Sql.quote(node.id().value()));
        for (int i = 0; i < rows.size(); i++) {
            known.put(String.valueOf(rows.at(i, 0)), String.valueOf(rows.at(i, 1)));
        }
        return known;
    }

    private Table table(List<Entry> fresh, boolean more) {
        Change change =
                !more
                        ? new Change.Whole()
                        : fresh.isEmpty() ? new Change.Append() : new Change.Merge(List.of("id"));
        return bench.tables()
                .draft(change, COLUMNS, sink -> fresh.forEach(entry -> row(entry, sink)));
    }

    private void row(Entry entry, RowSink sink) {
        sink.row(
                entry.id(),
                entry.title(),
                entry.address(),
                entry.author(),
                entry.summary(),
                entry.content(),
                String.join(", ", entry.categories()),
                entry.published().map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null),
                entry.updated().map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null),
                entry.digest(),
                bench.clock().instant().atOffset(ZoneOffset.UTC));
    }

    private List<Evidence> frame() throws IOException, InterruptedException {
        List<Evidence> all = new ArrayList<>(Legal.evidence(sheet, node.spec().url(), bench));
        Terms.archived(web, sheet, bench).ifPresent(all::add);
        return all;
    }

    private Outcome unchanged() throws IOException, InterruptedException {
        return kept(Findings.unchanged(), null);
    }

    /// The entries of before stay until the server lets us ask again.
    private Outcome waiting(Reply.OutOfQuota quota) throws IOException, InterruptedException {
        return kept(Findings.waiting(quota.words()), quota.until());
    }

    /// What was proven of the feed when it was read still stands.
    private Outcome kept(Evidence why, @Nullable Instant resumes)
            throws IOException, InterruptedException {
        List<Evidence> evidence = frame();
        Set<Claim> anew =
                Set.of(
                        CollectClaim.ORIGIN,
                        CollectClaim.LEGAL,
                        CollectClaim.ATTRIBUTION,
                        CollectClaim.TERMS,
                        Findings.UNCHANGED,
                        Findings.RESUMES);
        bench.evidence(node.id()).stream()
                .map(Told::evidence)
                .filter(one -> !anew.contains(one.claim()))
                .forEach(evidence::add);
        evidence.add(why);
        return new Outcome.Done(
                List.of(table(List.of(), true)),
                before.map(Remembered::text),
                Optional.ofNullable(resumes),
                evidence);
    }
}
