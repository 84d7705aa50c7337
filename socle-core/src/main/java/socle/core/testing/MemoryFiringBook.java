package socle.core.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import socle.api.live.Firing;
import socle.api.text.NodeId;
import socle.core.ledger.Due;
import socle.core.ledger.FiringBook;
import socle.core.ledger.FiringEnd;

/// A firing book in memory.
final class MemoryFiringBook implements FiringBook {

    private static final Comparator<Firing> LAST_DUE =
            Comparator.comparing(Firing::due).thenComparing(Firing::number).reversed();

    private final MemoryLetterBox letters;
    private final Map<Due, Firing> firings = new TreeMap<>();
    private final Map<NodeId, String> seen = new HashMap<>();
    private long last;

    MemoryFiringBook(MemoryLetterBox letters) {
        this.letters = letters;
    }

    /// Writes one down, in the place of the one of the same node, cause and time.
    synchronized void keep(Firing firing) {
        firings.put(Due.of(firing), firing);
        last = Math.max(last, firing.number());
    }

    @Override
    public synchronized List<Firing> of(NodeId node, int most) {
        return all().filter(one -> one.node().equals(node)).sorted(LAST_DUE).limit(most).toList();
    }

    @Override
    public synchronized List<Firing> after(long number, int most) {
        return all().filter(one -> one.number() > number && one.ended().isPresent())
                .sorted(Comparator.comparing(Firing::number))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Firing> latest(int most, int skip) {
        return all().sorted(LAST_DUE).skip(skip).limit(most).toList();
    }

    @Override
    public synchronized List<Due> waiting() {
        return in(Firing.State.DUE).map(Due::of).sorted().toList();
    }

    @Override
    public synchronized List<Firing> running() {
        return in(Firing.State.RUNNING).toList();
    }

    @Override
    public synchronized boolean open(Due due) {
        return firings.putIfAbsent(due, fresh(due, Firing.State.DUE)) == null;
    }

    @Override
    public synchronized boolean open(Due due, List<Long> taken) {
        boolean isNew = open(due);
        if (isNew) {
            letters.remove(due.node(), taken);
        }
        return isNew;
    }

    @Override
    public synchronized String seen(NodeId node) {
        return seen.getOrDefault(node, "");
    }

    @Override
    public synchronized boolean arrived(Due due, String before, String now) {
        return see(due.node(), before, now) && open(due);
    }

    @Override
    public synchronized void gone(NodeId node, String before, String now) {
        see(node, before, now);
    }

    @Override
    public synchronized boolean begin(Due due, String by, Instant at) {
        open(due);
        return firings.computeIfPresent(due, (_, one) -> begun(one, by, at)).state()
                == Firing.State.RUNNING;
    }

    @Override
    public synchronized boolean end(Due due, String by, FiringEnd end, List<NodeId> followers) {
        Firing one = firings.get(due);
        if (one == null || one.state() != Firing.State.RUNNING || !one.by().equals(by)) {
            return false;
        }
        firings.put(due, ended(one, end));
        follow(followers, end.at());
        return true;
    }

    @Override
    public synchronized void pass(
            List<Due> dues, Firing.State state, Instant at, List<NodeId> followers) {
        for (Due due : dues) {
            firings.putIfAbsent(
                    due,
                    ended(
                            fresh(due, state),
                            new FiringEnd(state, at, Optional.empty(), List.of())));
        }
        follow(followers, at);
    }

    @Override
    public synchronized void prune(NodeId node, int keep) {
        of(node, Integer.MAX_VALUE).stream()
                .skip(keep)
                .filter(one -> one.ended().isPresent())
                .forEach(one -> firings.remove(Due.of(one)));
    }

    private boolean see(NodeId node, String before, String now) {
        boolean same = seen(node).equals(before);
        if (same) {
            seen.put(node, now);
        }
        return same;
    }

    private void follow(List<NodeId> followers, Instant at) {
        followers.forEach(node -> open(new Due(node, Firing.Cause.ENDED, at)));
    }

    private Stream<Firing> all() {
        return List.copyOf(firings.values()).stream();
    }

    private Stream<Firing> in(Firing.State state) {
        return all().filter(one -> one.state() == state)
                .sorted(Comparator.comparing(Firing::number));
    }

    private Firing fresh(Due due, Firing.State state) {
        last++;
        return new Firing(
                last,
                due.node(),
                due.cause(),
                due.at(),
                Optional.empty(),
                Optional.empty(),
                state,
                0,
                Optional.empty(),
                "",
                List.of());
    }

    private static Firing begun(Firing one, String by, Instant at) {
        return one.ended().isPresent()
                ? one
                : new Firing(
                        one.number(),
                        one.node(),
                        one.cause(),
                        one.due(),
                        one.began().or(() -> Optional.of(at)),
                        Optional.empty(),
                        Firing.State.RUNNING,
                        one.attempts() + 1,
                        one.run(),
                        by,
                        one.troubles());
    }

    private Firing ended(Firing one, FiringEnd end) {
        last++;
        return new Firing(
                last,
                one.node(),
                one.cause(),
                one.due(),
                one.began(),
                Optional.of(end.at()),
                end.state(),
                one.attempts(),
                end.run(),
                one.by(),
                end.troubles());
    }
}
