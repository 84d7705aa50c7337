package socle.core.schedule;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import socle.api.live.Firing;
import socle.api.live.Timetable;
import socle.api.live.Trigger;
import socle.api.text.NodeId;
import socle.core.ledger.Due;

/// Sees files come, by looking again and again: a file counts once it has stayed as it is for its
/// quiet time. What was seen is in the ledger, so that a file counts once for all servers and is
/// not missed while none runs.
final class Arrivals {

    private static final System.Logger LOG = System.getLogger(Arrivals.class.getName());

    private final Map<NodeId, Look> looks = new HashMap<>();

    /// Looks for what came for all nodes that wait for files.
    void look(Edition edition) {
        edition.timetables()
                .forEach(
                        (node, table) -> {
                            try {
                                look(edition, node, table);
                            } catch (IOException e) {
                                LOG.log(
                                        Level.WARNING,
                                        "files of " + node + " cannot be seen: " + e.getMessage());
                            }
                        });
    }

    private void look(Edition edition, NodeId node, Timetable table) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Duration quiet = Duration.ZERO;
        boolean waits = false;
        for (Trigger trigger : table.triggers()) {
            if (trigger instanceof Trigger.Arrival(var pattern, Duration time)) {
                files.putAll(edition.workshop().files().standing(pattern.pattern()));
                quiet = time.compareTo(quiet) > 0 ? time : quiet;
                waits = true;
            }
        }
        if (waits) {
            Instant now = edition.workshop().clock().instant();
            String text = text(files);
            Look look = looks.get(node);
            if (look == null || !look.files().equals(text)) {
                look = new Look(text, now);
                looks.put(node, look);
            }
            if (!now.isBefore(look.since().plus(quiet))) {
                settle(edition, node, text, now);
            }
        }
    }

    private static void settle(Edition edition, NodeId node, String files, Instant now) {
        String before = edition.book().seen(node);
        if (before.equals(files)) {
            return;
        }
        Set<String> fresh = lines(files);
        fresh.removeAll(lines(before));
        if (fresh.isEmpty()) {
            edition.book().gone(node, before, files);
        } else {
            edition.book().arrived(new Due(node, Firing.Cause.FILE, now), before, files);
        }
    }

    private static String text(SortedMap<String, String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach((name, state) -> text.append(state).append(' ').append(name).append('\n'));
        return text.toString();
    }

    private static Set<String> lines(String text) {
        Set<String> lines = new TreeSet<>();
        text.lines().forEach(lines::add);
        return lines;
    }

    /// How files were seen, and since when they are so.
    private record Look(String files, Instant since) {}
}
