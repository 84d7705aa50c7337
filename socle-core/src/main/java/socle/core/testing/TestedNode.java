package socle.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.show.Page;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.ledger.StepRow;

/// What became of one node in a test's run. Its assertions give it back, so that they chain.
public final class TestedNode {

    private final KindTester tester;
    private final NodeId node;
    private final Optional<StepRow> step;
    private final List<Evidence> evidence;
    private final Map<String, Rows> tables;
    private final Optional<Page> page;

    TestedNode(
            KindTester tester,
            NodeId node,
            Optional<StepRow> step,
            List<Evidence> evidence,
            Map<String, Rows> tables,
            Optional<Page> page) {
        this.tester = tester;
        this.node = node;
        this.step = step;
        this.evidence = List.copyOf(evidence);
        this.tables = tables;
        this.page = page;
    }

    /// Asserts that its work was done in this run.
    public TestedNode done() {
        return is(StepRow.State.DONE, "");
    }

    /// Asserts that it failed, with these words somewhere in its English reason.
    public TestedNode failed(String words) {
        return is(StepRow.State.FAILED, words);
    }

    /// Asserts that it was refused, with these words somewhere in its English reason.
    public TestedNode refused(String words) {
        return is(StepRow.State.REFUSED, words);
    }

    /// Asserts that it was skipped.
    public TestedNode skipped() {
        return is(StepRow.State.SKIPPED, "");
    }

    /// Asserts that it had no reason to run.
    public TestedNode upToDate() {
        if (step.isPresent()) {
            throw new AssertionError(node + " ran: " + step.get().reason());
        }
        return this;
    }

    /// Asserts that verdicts of a claim were given and all hold.
    public TestedNode holds(String claim) {
        for (Evidence.Verdict verdict : verdicts(claim)) {
            if (!verdict.holds()) {
                throw new AssertionError(claim + " fell: " + verdict.why().en());
            }
        }
        return this;
    }

    /// Asserts that a verdict of a claim fell, with these words somewhere in its English reason.
    public TestedNode falls(String claim, String words) {
        boolean found =
                verdicts(claim).stream()
                        .anyMatch(one -> !one.holds() && one.why().en().contains(words));
        if (!found) {
            throw new AssertionError("no fallen " + claim + " with '" + words + "' in " + evidence);
        }
        return this;
    }

    /// Why it did not become done, in English; empty when it did.
    public String words() {
        return step.map(StepRow::words).orElse(Phrase.same("")).in(Language.EN);
    }

    /// How it ended; nothing when it had no reason to run.
    public Optional<StepRow> step() {
        return step;
    }

    /// All that it left.
    public List<Evidence> evidence() {
        return evidence;
    }

    /// All that it left under a claim.
    public List<Evidence> evidence(String claim) {
        return evidence.stream().filter(one -> one.claim().value().equals(claim)).toList();
    }

    /// The one number that it measured under a claim.
    public double measure(String claim) {
        return only(claim, Evidence.Measure.class).value();
    }

    /// The one verdict that it gave under a claim.
    public Evidence.Verdict verdict(String claim) {
        return only(claim, Evidence.Verdict.class);
    }

    /// The one piece of evidence of a form that it left under a claim.
    public <E extends Evidence> E only(String claim, Class<E> form) {
        List<Evidence> found = evidence(claim).stream().filter(form::isInstance).toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    found.size()
                            + " pieces of "
                            + claim
                            + " as "
                            + form.getSimpleName()
                            + " in "
                            + evidence
                            + told());
        }
        return form.cast(found.getFirst());
    }

    /// Its table.
    public Rows rows() {
        return rows(node.value());
    }

    /// A published table: of this node, of a part of it (`node__part`) or of any other one.
    public Rows rows(String table) {
        Rows found = tables.get(table);
        if (found == null) {
            throw new AssertionError(
                    "no table " + table + "; there are: " + Trial.list(tables.keySet()) + told());
        }
        return found;
    }

    /// Whether a table is published.
    public boolean hasTable(String table) {
        return tables.containsKey(table);
    }

    /// The rows of its table, each as a list.
    public List<List<@Nullable Object>> values() {
        return rows().values();
    }

    /// Its page.
    public Page page() {
        return page.orElseThrow(() -> new AssertionError(node + " has no page of its own"));
    }

    /// The tester, for the next run.
    public KindTester then() {
        return tester;
    }

    private List<Evidence.Verdict> verdicts(String claim) {
        List<Evidence.Verdict> found =
                evidence(claim).stream()
                        .filter(Evidence.Verdict.class::isInstance)
                        .map(Evidence.Verdict.class::cast)
                        .toList();
        if (found.isEmpty()) {
            throw new AssertionError("no verdict of " + claim + " in " + evidence + told());
        }
        return found;
    }

    private TestedNode is(StepRow.State state, String words) {
        if (step.isEmpty()) {
            throw new AssertionError(node + " did not run: nothing changed, or it is blocked");
        }
        if (step.get().state() != state || !words().contains(words)) {
            throw new AssertionError(
                    node
                            + " is "
                            + step.get().state()
                            + " rather than "
                            + state
                            + (words.isEmpty() ? "" : " with '" + words + "'")
                            + told());
        }
        return this;
    }

    private String told() {
        return words().isEmpty() ? "" : "\n" + words();
    }
}
