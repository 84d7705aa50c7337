package socle.kinds.collect.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.Bench;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.kinds.collect.Gaps;
import socle.kinds.collect.Legal;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Suspicion;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Caller;
import socle.kinds.collect.http.Terms;
import socle.kinds.collect.http.Web;

/// One collection from a service, from what the last one left to the outcome.
final class Collecting {

    private final ApiSpec spec;
    private final Node<ApiSpec> node;
    private final LegalSheet sheet;
    private final Bench bench;
    private final Web web;
    private final Caller caller;
    private final Credentials credentials;
    private final CallLog log;
    private final State before;
    private final Course course;

    Collecting(Node<ApiSpec> node, LegalSheet sheet, Bench bench, Web web, Caller caller) {
        this.spec = node.spec();
        this.node = node;
        this.sheet = sheet;
        this.bench = bench;
        this.web = web;
        this.caller = caller;
        this.credentials = new Credentials(spec, bench, caller);
        this.log = new CallLog(bench.clock(), bench.language(), credentials::shown);
        this.before = State.left(bench);
        this.course = new Course(spec, before, bench.clock().instant());
    }

    /// Does it.
    Outcome outcome() throws IOException, InterruptedException, Trouble {
        var _ = caller.telling(log);
        Journal journal = Journal.open(bench.checkpoint(), bench.clock().instant());
        Gathering gathering = new Gathering(spec, bench, credentials, journal);
        Unchanged same = new Unchanged(spec, bench, node.id());
        if (journal.begun().isEmpty() && same.says(before, gathering, credentials)) {
            return unchanged(same);
        }
        Gathered gathered = gathering.all(course.next(), course.anew());
        List<Leaf> leaves = leaves(gathered);
        if (isCut(gathered) && before.whole()) {
            return waiting(gathered, leaves, same);
        }
        Shapes shapes = Shapes.of(spec, before, leaves);
        refuseNothing(gathered, shapes);
        Loaded loaded = new Loading(spec, bench, node.id(), shapes, how()).load(leaves);
        ApiFindings findings = new ApiFindings(spec, gathered, shapes, loaded);
        if (!findings.isComplete()) {
            journal.forget();
        }
        findings.hold();
        List<Evidence> evidence = new ArrayList<>(frame());
        evidence.addAll(findings.evidence());
        evidence.addAll(gaps(loaded.own()));
        evidence.addAll(ApiFindings.licences(gathering.licences(), sheet));
        evidence.add(Suspicion.of(bench.engine(), loaded.own(), sheet));
        if (gathered.resumes().isEmpty()) {
            Refetch again = new Refetch(spec, gathering, credentials);
            evidence.addAll(again.evidence(gathered.leaves(), bench.seed()));
        }
        evidence.addAll(log.evidence(bench));
        return done(
                tables(gathered, leaves, loaded),
                course.after(gathered, shapes, loaded),
                gathered,
                evidence);
    }

    /// What a key of one column leaves out, and the column of `since` by its days.
    private List<Evidence> gaps(Table own) {
        Set<String> asked = new LinkedHashSet<>(spec.key().size() == 1 ? spec.key() : List.of());
        spec.since().map(Since::column).ifPresent(asked::add);
        return own.columns().stream()
                .filter(column -> asked.contains(column.name()))
                .flatMap(column -> Gaps.of(bench.engine(), own.name(), column).stream())
                .toList();
    }

    private static Outcome done(
            List<Table> tables, State after, Gathered gathered, List<Evidence> evidence) {
        return new Outcome.Done(tables, Optional.of(after.text()), gathered.resumes(), evidence);
    }

    private List<Table> tables(Gathered gathered, List<Leaf> leaves, Loaded loaded) {
        List<Table> tables = new ArrayList<>();
        tables.add(loaded.own());
        tables.addAll(loaded.others());
        if (isCut(gathered)) {
            tables.add(new Pending(bench, node.id()).table(leaves));
        }
        return tables;
    }

    /// Whether it was cut and what came has to wait, or to be loaded again, with the rest.
    private boolean isCut(Gathered gathered) {
        return !gathered.isWhole() && spec.since().isEmpty();
    }

    private List<Leaf> leaves(Gathered gathered) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        if (spec.since().isEmpty()) {
            leaves.addAll(new Pending(bench, node.id()).leaves(gathered));
        }
        leaves.addAll(gathered.leaves());
        return leaves;
    }

    private Loading.How how() {
        boolean more = spec.since().isPresent() && !before.shapes().isEmpty();
        return more && bench.tables().current().isPresent()
                ? Loading.How.MERGED
                : Loading.How.WHOLE;
    }

    /// The published table stays whole until the rest of the new one has come.
    private Outcome waiting(Gathered gathered, List<Leaf> leaves, Unchanged same)
            throws IOException, InterruptedException {
        List<Table> tables = new ArrayList<>(same.tables());
        tables.add(new Pending(bench, node.id()).table(leaves));
        List<Evidence> evidence = new ArrayList<>(frame());
        evidence.addAll(same.proven());
        evidence.add(ApiFindings.waiting(gathered));
        evidence.addAll(log.evidence(bench));
        return done(tables, course.waiting(gathered), gathered, evidence);
    }

    private Outcome unchanged(Unchanged same) throws IOException, InterruptedException {
        List<Evidence> evidence = new ArrayList<>(frame());
        evidence.addAll(same.proven());
        evidence.add(Unchanged.verdict(before.pages().size()));
        evidence.addAll(log.evidence(bench));
        return new Outcome.Done(same.tables(), Optional.of(before.text()), evidence);
    }

    private List<Evidence> frame() throws IOException, InterruptedException {
        List<Evidence> all = new ArrayList<>(Legal.evidence(sheet, spec.url(), bench));
        Terms.archived(web, sheet, bench).ifPresent(all::add);
        return all;
    }

    private static void refuseNothing(Gathered gathered, Shapes shapes) throws Trouble {
        if (!shapes.own().isEmpty()) {
            return;
        }
        if (gathered.leaves().isEmpty() && gathered.resumes().isPresent()) {
            throw ApiTrouble.noQuota(Phrase.same(gathered.resumes().get().toString()));
        }
        throw ApiTrouble.noColumns();
    }
}
