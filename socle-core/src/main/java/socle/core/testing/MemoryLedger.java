package socle.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.core.ledger.AttestationBook;
import socle.core.ledger.Booking;
import socle.core.ledger.CourseBook;
import socle.core.ledger.FiringBook;
import socle.core.ledger.Ledger;
import socle.core.ledger.LetterBox;
import socle.core.ledger.Published;
import socle.core.ledger.QuestionBook;
import socle.core.ledger.RunHistory;
import socle.core.ledger.RunRow;
import socle.core.ledger.Shown;
import socle.core.ledger.StepRow;

/// A ledger in memory: the same answers as the durable ones, forgotten with the test.
public final class MemoryLedger implements Ledger {

    private final Map<String, RunRow> runs = new LinkedHashMap<>();
    private final List<StepRow> steps = new ArrayList<>();
    private final Map<String, List<Evidence>> evidence = new HashMap<>();
    private final Map<NodeId, List<Published>> versions = new TreeMap<>();
    private final Map<String, Map<NodeId, Published>> pointers = new TreeMap<>();
    private final Map<String, Long> revisions = new TreeMap<>();
    private final MemoryLetterBox letters = new MemoryLetterBox();
    private final MemoryQuestionBook questions = new MemoryQuestionBook();
    private final MemoryCourseBook courses = new MemoryCourseBook();
    private final MemoryAttestationBook attestations = new MemoryAttestationBook();
    private final Map<String, MemoryFiringBook> firings = new TreeMap<>();
    private final Map<String, Held> holds = new LinkedHashMap<>();

    @Override
    public synchronized void begin(RunRow run) {
        runs.put(run.id(), run);
        tell(run.environment());
    }

    @Override
    public synchronized void end(String run, RunRow.State state, Instant at) {
        runs.computeIfPresent(
                run,
                (id, row) ->
                        new RunRow(
                                id,
                                row.environment(),
                                row.command(),
                                row.by(),
                                row.startedAt(),
                                Optional.of(at),
                                state));
        tell(environmentOf(run));
    }

    @Override
    public synchronized List<RunRow> runs(int limit) {
        return new ArrayList<>(runs.values()).reversed().stream().limit(limit).toList();
    }

    @Override
    public synchronized void keep(StepRow step, List<Evidence> found) {
        steps.add(step);
        evidence.put(key(step.run(), step.node()), List.copyOf(found));
        tell(environmentOf(step.run()));
    }

    @Override
    public synchronized void publish(
            StepRow step, Published published, List<Evidence> found, List<Long> taken) {
        letters.remove(published.node(), taken);
        steps.add(step);
        evidence.put(key(published.version(), published.node()), List.copyOf(found));
        versions.computeIfAbsent(published.node(), _ -> new ArrayList<>()).add(published);
        shown(published.environment()).put(published.node(), published);
        tell(published.environment());
    }

    @Override
    public synchronized void advance(
            StepRow step, Published published, List<Evidence> found, List<Long> taken) {
        steps.removeIf(
                before -> before.run().equals(step.run()) && before.node().equals(step.node()));
        publish(step, published, found, taken);
    }

    @Override
    public synchronized List<StepRow> steps(String run) {
        return steps.stream().filter(step -> step.run().equals(run)).toList();
    }

    @Override
    public synchronized List<StepRow> steps(NodeId node, int limit) {
        return steps.reversed().stream()
                .filter(step -> step.node().equals(node))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<NodeId, StepRow> lastSteps(String environment) {
        Map<NodeId, StepRow> last = new TreeMap<>();
        steps.stream()
                .filter(step -> environmentOf(step.run()).equals(environment))
                .forEach(step -> last.put(step.node(), step));
        return last;
    }

    @Override
    public synchronized Map<NodeId, Published> published(String environment) {
        return new TreeMap<>(shown(environment));
    }

    @Override
    public synchronized long revision(String environment) {
        return revisions.getOrDefault(environment, 0L);
    }

    @Override
    public synchronized Shown shown(Shown before) {
        String environment = before.environment();
        long now = revision(environment);
        return now == before.revision()
                ? before
                : new Shown(environment, now, new TreeMap<>(shown(environment)));
    }

    @Override
    public synchronized List<Published> versions(NodeId node) {
        return versions.getOrDefault(node, List.of()).stream()
                .sorted(Comparator.comparing(Published::version).reversed())
                .toList();
    }

    @Override
    public synchronized void point(String environment, NodeId node, String version, Instant at) {
        Published found =
                versions(node).stream()
                        .filter(one -> one.version().equals(version))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no version " + version));
        shown(environment).put(node, found.in(environment, at));
        tell(environment);
    }

    @Override
    public synchronized void branch(String from, String to, Instant at) {
        if (!shown(to).isEmpty()) {
            throw new IllegalStateException(to + " has pointers already");
        }
        shown(from).forEach((node, one) -> shown(to).put(node, one.in(to, at)));
        tell(to);
    }

    @Override
    public synchronized List<String> environments() {
        return pointers.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public synchronized void forget(String environment, NodeId node) {
        shown(environment).remove(node);
        tell(environment);
    }

    @Override
    public synchronized List<Evidence> evidence(NodeId node, String version) {
        return evidence.getOrDefault(key(version, node), List.of());
    }

    @Override
    public synchronized Map<NodeId, List<Evidence>> evidence(Collection<Published> versions) {
        Map<NodeId, List<Evidence>> found = new HashMap<>();
        versions.forEach(it -> found.put(it.node(), evidence(it.node(), it.version())));
        return found;
    }

    @Override
    public synchronized List<Evidence> evidenceOfStep(String run, NodeId node) {
        return evidence.getOrDefault(key(run, node), List.of());
    }

    @Override
    public synchronized List<Published> sweep(Set<NodeId> nodes, int keep, Instant since) {
        List<Published> forgotten = new ArrayList<>();
        for (NodeId node : nodes) {
            List<Published> all = versions(node);
            for (int i = keep; i < all.size(); i++) {
                if (!isPointedAt(all.get(i)) && all.get(i - 1).at().isBefore(since)) {
                    forgotten.add(all.get(i));
                }
            }
        }
        forgotten.forEach(
                one ->
                        versions.getOrDefault(one.node(), List.of())
                                .removeIf(other -> other.version().equals(one.version())));
        if (!forgotten.isEmpty()) {
            List.copyOf(revisions.keySet()).forEach(this::tell);
        }
        return forgotten;
    }

    @Override
    public synchronized List<Table> kept(Set<NodeId> nodes) {
        return versions.values().stream()
                .flatMap(List::stream)
                .filter(one -> nodes.contains(one.node()))
                .flatMap(one -> one.tables().stream())
                .toList();
    }

    @Override
    public RunHistory history() {
        return new MemoryRunHistory(this);
    }

    @Override
    public LetterBox letters() {
        return letters;
    }

    @Override
    public QuestionBook questions() {
        return questions;
    }

    @Override
    public CourseBook courses() {
        return courses;
    }

    @Override
    public AttestationBook attestations() {
        return attestations;
    }

    @Override
    public synchronized FiringBook firings(String environment) {
        return firings.computeIfAbsent(environment, _ -> new MemoryFiringBook(letters));
    }

    @Override
    public synchronized Claimed claim(Booking claim) {
        for (Held held : holds.values()) {
            if (claim.isForbiddenBy(held.claim.manner(), held.nodes())) {
                return new Claimed.Theirs(held.claim.who(), held.claim.at());
            }
        }
        Set<NodeId> granted = new TreeSet<>(claim.nodes());
        holds.values().forEach(held -> granted.removeAll(held.nodes()));
        Held held = new Held(claim, granted, killed(claim.at()));
        holds.put(claim.run(), held);
        return held;
    }

    private List<String> killed(Instant at) {
        List<String> killed =
                runs.values().stream()
                        .filter(row -> row.state() == RunRow.State.RUNNING)
                        .map(RunRow::id)
                        .filter(run -> !holds.containsKey(run))
                        .toList();
        killed.forEach(run -> end(run, RunRow.State.KILLED, at));
        return killed;
    }

    @Override
    public synchronized Optional<Instant> oldestAtWork() {
        return holds.values().stream()
                .filter(held -> held.claim.manner() != Booking.Manner.LISTENS)
                .map(held -> held.claim.at())
                .min(Instant::compareTo);
    }

    @Override
    public void close() {}

    private synchronized void free(String run) {
        holds.remove(run);
    }

    private boolean isPointedAt(Published version) {
        return pointers.values().stream()
                .map(shown -> shown.get(version.node()))
                .anyMatch(one -> one != null && one.version().equals(version.version()));
    }

    private Map<NodeId, Published> shown(String environment) {
        return pointers.computeIfAbsent(environment, _ -> new TreeMap<>());
    }

    private void tell(String environment) {
        revisions.merge(environment, 1L, Long::sum);
    }

    private String environmentOf(String run) {
        RunRow row = runs.get(run);
        return row == null ? "" : row.environment();
    }

    private static String key(String runOrVersion, NodeId node) {
        return runOrVersion + '/' + node;
    }

    private final class Held implements Claimed.Mine {
        private final Booking claim;
        private final Set<NodeId> nodes;
        private final List<String> killed;

        private Held(Booking claim, Set<NodeId> nodes, List<String> killed) {
            this.claim = claim;
            this.nodes = Set.copyOf(nodes);
            this.killed = killed;
        }

        @Override
        public Set<NodeId> nodes() {
            return nodes;
        }

        @Override
        public List<String> killed() {
            return killed;
        }

        @Override
        public void close() {
            free(claim.run());
        }
    }
}
