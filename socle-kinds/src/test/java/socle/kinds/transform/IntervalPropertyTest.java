package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.Remembers.State;
import socle.api.Remembers.Stretch;
import socle.core.testing.TestedNode;

/// Random arrivals, late rows, rows that fail, changed definitions and backfills, against a ledger
/// of hours kept by hand: whatever happens, the table is the SELECT over all data within the hours
/// that are done or open, and the memory is the truth.
class IntervalPropertyTest {

    private static final int STEPS = 14;

    private static final String STRICT =
            "select date_trunc('hour', happened) as hour, count(*) as n,"
                    + " sum(cast(word as integer)) as total from events group by 1";
    private static final String FORGIVING = STRICT.replace("cast(", "try_cast(");

    /// What is true of hours, kept without an engine.
    private static final class Truth {
        final Map<Long, Integer> came = new TreeMap<>();
        final Set<Long> poisoned = new HashSet<>();
        final Map<Long, Integer> shown = new TreeMap<>();
        final Set<Long> done = new TreeSet<>();
        final Set<Long> failed = new TreeSet<>();
        final Set<Long> unseen = new TreeSet<>();
        boolean tolerant;
        long begin = Long.MAX_VALUE;
        long until = Long.MIN_VALUE;

        void comes(long hour, boolean poison) {
            came.merge(hour, 1, Integer::sum);
            unseen.add(hour);
            if (poison) {
                poisoned.add(hour);
            }
        }

        /// A run up to now, `now` being the hour that lasts.
        void runs(long now) {
            if (begin == Long.MAX_VALUE) {
                if (came.isEmpty()) {
                    return;
                }
                begin = came.keySet().iterator().next();
                until = begin;
                unseen.clear();
            }
            Set<Long> todo = new TreeSet<>(failed);
            for (long hour : unseen) {
                if (hour <= now) {
                    begin = Math.min(begin, hour);
                }
                if (done.contains(hour)) {
                    todo.add(hour);
                }
            }
            for (long hour = until; hour <= now; hour++) {
                if (!done.contains(hour)) {
                    todo.add(hour);
                }
            }
            todo.forEach(hour -> make(hour, now));
            until = Math.max(until, now);
            unseen.clear();
        }

        /// A run after another definition, which fails on poison or does not.
        void renews(long now, boolean forgives) {
            Set<Long> todo = renewed(now);
            tolerant = forgives;
            begin = Math.min(begin, came.keySet().iterator().next());
            done.clear();
            failed.clear();
            shown.clear();
            todo.forEach(hour -> make(hour, now));
            until = Math.max(until, now);
            unseen.clear();
        }

        /// Whether some hour can be made under another definition: else nothing is published.
        boolean canRenew(long now, boolean forgives) {
            return begin != Long.MAX_VALUE && (forgives || !poisoned.containsAll(renewed(now)));
        }

        private Set<Long> renewed(long now) {
            Set<Long> todo = new TreeSet<>(done);
            todo.addAll(failed);
            for (long hour = until; hour <= now; hour++) {
                todo.add(hour);
            }
            return todo;
        }

        void fills(long from, long to, long now) {
            Set<Long> todo = new TreeSet<>();
            for (long hour = from; hour < Math.min(to, now); hour++) {
                if (!done.contains(hour)) {
                    todo.add(hour);
                }
            }
            boolean first = begin == Long.MAX_VALUE;
            boolean forgets = unseen.stream().noneMatch(done::contains);
            unseen.forEach(
                    hour -> {
                        if (begin != Long.MAX_VALUE) {
                            begin = Math.min(begin, hour);
                        }
                    });
            for (long hour : todo) {
                begin = Math.min(begin, hour);
                make(hour, now);
            }
            if (first && !todo.isEmpty()) {
                until = Math.min(to, now);
            }
            if (forgets) {
                unseen.clear();
            }
        }

        private void make(long hour, long now) {
            if (!tolerant && poisoned.contains(hour)) {
                failed.add(hour);
                done.remove(hour);
                return;
            }
            failed.remove(hour);
            if (came.containsKey(hour)) {
                shown.put(hour, came.get(hour));
            } else {
                shown.remove(hour);
            }
            if (hour < now) {
                done.add(hour);
            }
        }

        String rows() {
            return shown.entrySet().stream()
                    .map(one -> one.getKey() + ":" + one.getValue())
                    .collect(Collectors.joining(" "));
        }

        String memory(long now) {
            StringBuilder told = new StringBuilder();
            for (long hour = begin; begin != Long.MAX_VALUE && hour <= now; hour++) {
                told.append(hour).append(state(hour, now)).append(' ');
            }
            return told.toString();
        }

        private State state(long hour, long now) {
            if (failed.contains(hour)) {
                return State.FAILED;
            }
            if (done.contains(hour)) {
                return State.DONE;
            }
            return hour < now ? State.MISSING : State.OPEN;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_table_and_the_memory_are_the_truth(long seed) {
        Random random = new Random(seed);
        Truth truth = new Truth();
        Drips drips = Drips.hourly();
        long minutes = 24 * 60;
        boolean forgives = false;
        for (int step = 0; step < STEPS; step++) {
            minutes += 1 + random.nextInt(150);
            drips.at(Duration.ofMinutes(minutes));
            long now = minutes / 60;
            int rows = step == 0 ? 6 : 1 + random.nextInt(4);
            for (int row = 0; row < rows; row++) {
                long hour = now - random.nextInt(random.nextBoolean() ? 2 : 9);
                boolean poison = step > 0 && random.nextInt(8) == 0;
                drips.row(hour + 0.25, poison ? "x" : "1");
                truth.comes(hour, poison);
            }
            TestedNode run;
            if (random.nextInt(6) == 0 && truth.canRenew(now, !forgives)) {
                forgives = !forgives;
                run = drips.model(forgives ? FORGIVING : STRICT).run();
                truth.renews(now, forgives);
            } else if (random.nextInt(4) == 0) {
                long from = now - 12 + random.nextInt(12);
                long to = from + 1 + random.nextInt(8);
                run = drips.fill(from, to);
                truth.fills(from, to, now);
            } else {
                run = drips.run();
                truth.runs(now);
            }
            String where = "seed " + seed + ", step " + step;
            assertEquals(truth.rows(), Drips.rows(run.done()), where);
            assertEquals(truth.memory(now), hours(drips), where);
        }
    }

    private static String hours(Drips drips) {
        StringBuilder told = new StringBuilder();
        for (Stretch stretch : drips.stretches()) {
            long from = hour(stretch.span().from());
            for (long hour = from; hour < hour(stretch.span().to()); hour++) {
                told.append(hour).append(stretch.state()).append(' ');
            }
        }
        return told.toString();
    }

    private static long hour(Instant time) {
        return Duration.between(Drips.hour(0), time).toHours();
    }
}
