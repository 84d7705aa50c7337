package socle.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import socle.app.view.Refusal;

/// What was made lately, for those who ask for the same: it is given for some seconds, up to so
/// many bytes in all, those that were wanted last. Of those who ask at once, one makes it. Safe for
/// several threads.
///
/// @param <K> all that what is made depends on, besides time
final class Lately<K, V extends Lately.Sized> {

    private final long room;
    private final Duration age;
    private final InstantSource clock;
    private final Map<K, Kept<V>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();
    private long bytes;

    /// @param room bytes that all of it may take together
    /// @param age after which it is made anew
    Lately(long room, Duration age, InstantSource clock) {
        this.room = room;
        this.age = age;
        this.clock = clock;
    }

    /// What takes room.
    interface Sized {
        /// How many bytes, about.
        long bytes();
    }

    /// How something is made.
    @FunctionalInterface
    interface Making<V> {
        V make() throws Refusal;
    }

    private record Kept<V>(V value, Instant since) {}

    /// What was made of the key, or is being made, or is made now. A refusal is not kept.
    V of(K key, Making<V> making) throws Refusal {
        Optional<V> known = known(key);
        if (known.isPresent()) {
            return known.get();
        }
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> theirs = underWay.putIfAbsent(key, mine);
        if (theirs == null) {
            return first(key, mine, making);
        }
        Optional<V> shared = awaited(theirs);
        return shared.isPresent() ? shared.get() : making.make();
    }

    private V first(K key, CompletableFuture<V> mine, Making<V> making) throws Refusal {
        try {
            // It may have been made between two looks.
            Optional<V> known = known(key);
            V value = known.isPresent() ? known.get() : made(key, making);
            mine.complete(value);
            return value;
        } finally {
            mine.cancel(false);
            underWay.remove(key, mine);
        }
    }

    private V made(K key, Making<V> making) throws Refusal {
        Instant since = clock.instant();
        V value = making.make();
        keep(key, new Kept<>(value, since));
        return value;
    }

    /// Nothing when whoever made it could not: then each finds out alone.
    private static <V> Optional<V> awaited(CompletableFuture<V> theirs) {
        try {
            return Optional.of(theirs.join());
        } catch (CompletionException | CancellationException _) {
            return Optional.empty();
        }
    }

    private synchronized Optional<V> known(K key) {
        Kept<V> found = kept.get(key);
        return found == null || isOld(found) ? Optional.empty() : Optional.of(found.value);
    }

    private boolean isOld(Kept<V> one) {
        return !clock.instant().isBefore(one.since.plus(age));
    }

    private synchronized void keep(K key, Kept<V> made) {
        Kept<V> before = kept.put(key, made);
        bytes += made.value.bytes() - (before == null ? 0 : before.value.bytes());
        Iterator<Kept<V>> each = kept.values().iterator();
        while (each.hasNext()) {
            Kept<V> one = each.next();
            if (bytes > room || isOld(one)) {
                bytes -= one.value.bytes();
                each.remove();
            }
        }
    }
}
