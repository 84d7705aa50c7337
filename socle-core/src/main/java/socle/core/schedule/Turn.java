package socle.core.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.api.live.Firing;
import socle.api.live.Timetable;
import socle.api.text.NodeId;
import socle.core.ledger.Due;
import socle.core.ledger.FiringBook;
import socle.core.run.RunEvent;

/// All that is due for one node, served one after the other. No other server takes a turn of the
/// same node at the same time.
final class Turn {

    private final Edition edition;
    private final NodeId node;
    private final Timetable table;
    private final FiringBook book;
    private final Serving serving;
    private final Stops stops;

    Turn(Edition edition, NodeId node, Timetable table, Stops stops, RunEvent.Listener listener) {
        this.edition = edition;
        this.node = node;
        this.table = table;
        this.book = edition.book();
        this.serving = new Serving(edition, "", stops, listener);
        this.stops = stops;
    }

    /// Serves what is due now.
    ///
    /// @return how far its due times are dealt with
    Reached take(Reached before) throws InterruptedException {
        for (Due left : left()) {
            serving.serve(left);
        }
        for (Due waiting : waiting()) {
            serving.serve(waiting);
        }
        Reached since = before.isBy(table) ? before : Reached.begin(table, now());
        return stops.isClosed() ? since : times(since);
    }

    /// When it is due next; nothing when only others can tell.
    Optional<Instant> next(Reached reached) {
        return stops.isClosed() || !waiting().isEmpty()
                ? Optional.of(now())
                : table.next(reached.last());
    }

    private Reached times(Reached since) throws InterruptedException {
        Passing passing = Passing.of(table, since.last(), now());
        pass(passing.missed(), Firing.State.MISSED);
        if (passing.serve().isEmpty()) {
            return since.to(passing.last());
        }
        serving.serve(new Due(node, Firing.Cause.TIME, passing.serve().get()));
        return since.to(skip(passing.last()));
    }

    /// What was due meanwhile is left out, unless each is wanted.
    private Instant skip(Instant served) {
        return switch (table.policy().missed()) {
            case ALL -> served;
            case SKIP, LAST -> {
                List<Instant> meanwhile = List.copyOf(Passing.between(table, served, now()));
                pass(meanwhile, Firing.State.SKIPPED);
                yield meanwhile.isEmpty() ? served : meanwhile.getLast();
            }
        };
    }

    private void pass(List<Instant> times, Firing.State state) {
        if (!times.isEmpty()) {
            book.pass(
                    times.stream().map(at -> new Due(node, Firing.Cause.TIME, at)).toList(),
                    state,
                    now(),
                    edition.followers(node, state));
        }
    }

    /// What a server that died had begun. What somebody began by hand is theirs.
    private List<Due> left() {
        return book.running().stream()
                .filter(one -> one.node().equals(node) && one.cause() != Firing.Cause.HAND)
                .map(Due::of)
                .toList();
    }

    /// What waits; of several of one cause the last stands for all.
    private List<Due> waiting() {
        Map<Firing.Cause, Due> last = new TreeMap<>();
        List<Due> covered = new ArrayList<>();
        for (Due due : book.waiting()) {
            if (due.node().equals(node)) {
                Due before = last.put(due.cause(), due);
                if (before != null) {
                    covered.add(before);
                }
            }
        }
        covered.forEach(this::cover);
        return last.values().stream().sorted().toList();
    }

    private void cover(Due due) {
        String by = edition.request().by();
        if (book.begin(due, by, now())) {
            Tried left = new Tried(Firing.State.SKIPPED, Optional.empty(), List.of());
            book.end(due, by, left.end(now()), List.of());
        }
    }

    private Instant now() {
        return edition.workshop().clock().instant();
    }
}
