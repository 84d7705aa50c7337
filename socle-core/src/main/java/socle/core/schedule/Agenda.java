package socle.core.schedule;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import socle.api.live.Timetable;
import socle.api.text.NodeId;
import socle.core.ledger.Due;

/// When each node of a project is due next, as db-scheduler keeps it.
final class Agenda {

    static final String TASK = "turn";

    /// Time alone never makes it due.
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final SchedulerClient client;
    private final Set<NodeId> unsettled = new TreeSet<>();

    Agenda(SchedulerClient client) {
        this.client = client;
    }

    /// The name of a node's execution.
    static String name(Edition edition, NodeId node) {
        return edition.wish().environment() + "/" + node;
    }

    /// The node of an execution, when an edition has it.
    static Optional<NodeId> node(Edition edition, String name) {
        String own = edition.wish().environment() + "/";
        return Optional.of(name)
                .filter(one -> one.startsWith(own))
                .map(one -> new NodeId(one.substring(own.length())))
                .filter(edition.timetables()::containsKey);
    }

    /// Another edition is served: nodes that are new are due by their timetable from now on, those
    /// whose timetable changed too, those that are gone no more.
    synchronized void renew(Edition edition, Instant now) {
        Map<String, ScheduledExecution<String>> known = known();
        unsettled.clear();
        edition.timetables()
                .forEach(
                        (node, table) ->
                                settle(edition, node, known.get(name(edition, node)), now));
        String own = edition.wish().environment() + "/";
        known.forEach(
                (name, one) -> {
                    if (name.startsWith(own) && node(edition, name).isEmpty() && !one.isPicked()) {
                        cancel(one.getTaskInstance());
                    }
                });
    }

    /// What could not be settled while it was being executed.
    synchronized void settle(Edition edition, Instant now) {
        if (!unsettled.isEmpty()) {
            Map<String, ScheduledExecution<String>> known = known();
            List<NodeId> again = List.copyOf(unsettled);
            unsettled.clear();
            again.forEach(node -> settle(edition, node, known.get(name(edition, node)), now));
        }
    }

    /// Nodes that wait to be served are due now.
    ///
    /// @return whether there were any that nobody serves yet
    boolean wake(Edition edition, Instant now) {
        Set<NodeId> waiting = new TreeSet<>();
        edition.book().waiting().stream().map(Due::node).forEach(waiting::add);
        waiting.retainAll(edition.timetables().keySet());
        boolean woke = false;
        for (NodeId node : waiting) {
            TaskInstanceId id = TaskInstanceId.of(TASK, name(edition, node));
            boolean sleeps =
                    client.getScheduledExecution(id)
                            .filter(one -> !one.isPicked() && one.getExecutionTime().isAfter(now))
                            .isPresent();
            if (sleeps) {
                reschedule(id, now);
                woke = true;
            }
        }
        return woke;
    }

    private void settle(
            Edition edition, NodeId node, @Nullable ScheduledExecution<String> found, Instant now) {
        Timetable table = edition.timetables().get(node);
        if (table == null) {
            return;
        }
        Reached reached = Reached.begin(table, now);
        Instant next = table.next(now).orElse(NEVER);
        TaskInstance<String> instance =
                new TaskInstance<>(TASK, name(edition, node), reached.text());
        if (found == null) {
            client.scheduleIfNotExists(instance, next);
        } else if (found.isPicked()) {
            unsettled.add(node);
        } else if (!Reached.of(found.getData()).isBy(table)) {
            try {
                client.reschedule(instance, next, reached.text());
            } catch (TaskInstanceCurrentlyExecutingException e) {
                unsettled.add(node);
            }
        }
    }

    private Map<String, ScheduledExecution<String>> known() {
        List<ScheduledExecution<String>> all = new ArrayList<>();
        client.fetchScheduledExecutionsForTask(
                TASK, String.class, ScheduledExecutionsFilter.all(), all::add);
        Map<String, ScheduledExecution<String>> known = new TreeMap<>();
        all.forEach(one -> known.put(one.getTaskInstance().getId(), one));
        return known;
    }

    private void reschedule(TaskInstanceId id, Instant at) {
        try {
            client.reschedule(id, at);
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException _) {
            // It has its turn now, or another server has removed it: nothing is to be woken.
            return;
        }
    }

    private void cancel(TaskInstanceId id) {
        try {
            client.cancel(id);
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException _) {
            // It has its turn now, and finds that it is gone.
            return;
        }
    }
}
