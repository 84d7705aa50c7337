package socle.core.sight;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import socle.api.data.SqlFailure;
import socle.core.engine.Excerpt;
import socle.core.engine.Limits;

/// What was answered, as long as the tables that were read are the same: versions never change, so
/// an answer never grows old. Those that were wanted last are kept, up to so many bytes; of those
/// who
/// ask the same at once, one asks the engine.
final class Answers {

    private final long room;
    private final Map<Key, Excerpt> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Key, CompletableFuture<Excerpt>> underWay = new ConcurrentHashMap<>();
    private long bytes;

    /// @param room bytes that answers may take together
    Answers(long room) {
        this.room = room;
    }

    /// A question, with all that its answer depends on.
    ///
    /// @param visitor who asks, when what is seen may depend on it
    record Key(
            String select,
            List<@Nullable Object> parameters,
            List<Part> tables,
            String visitor,
            Limits limits) {}

    /// One version of a table as it is seen.
    record Part(String table, String version, Optional<Narrowed> narrowed) {}

    /// The answer that is known, or that somebody is finding, or that the engine gives now.
    Excerpt of(Key key, Stop stop, Supplier<Excerpt> engine) {
        while (true) {
            Excerpt known = kept(key);
            if (known != null) {
                return known;
            }
            CompletableFuture<Excerpt> mine = new CompletableFuture<>();
            CompletableFuture<Excerpt> theirs = underWay.putIfAbsent(key, mine);
            if (theirs == null) {
                return found(key, mine, engine);
            }
            Optional<Excerpt> shared = awaited(theirs, stop);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
    }

    private Excerpt found(Key key, CompletableFuture<Excerpt> mine, Supplier<Excerpt> engine) {
        try {
            Excerpt found = engine.get();
            keep(key, found);
            mine.complete(found);
            return found;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(key, mine);
        }
    }

    /// Nothing when whoever asked the engine stopped: then somebody else has to ask.
    private static Optional<Excerpt> awaited(CompletableFuture<Excerpt> theirs, Stop stop) {
        try {
            CompletableFuture.anyOf(theirs, stop.pulled()).join();
            if (stop.isPulled()) {
                throw stopped();
            }
            return Optional.of(theirs.join());
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Stopped _ -> {
                    return Optional.empty();
                }
                case SqlFailure failure ->
                        throw new SqlFailure(failure.words(), failure.offset(), failure);
                case Refusal refusal ->
                        throw new Refusal(refusal.what(), refusal.todo(), refusal.offset());
                case null, default -> throw e;
            }
        }
    }

    /// The reader stopped it.
    static Stopped stopped() {
        return new Stopped();
    }

    private synchronized @Nullable Excerpt kept(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, Excerpt found) {
        long size = size(key, found);
        if (size > room / 4) {
            return;
        }
        Excerpt before = kept.put(key, found);
        bytes += size - (before == null ? 0 : size(key, before));
        Iterator<Map.Entry<Key, Excerpt>> oldest = kept.entrySet().iterator();
        while (bytes > room) {
            Map.Entry<Key, Excerpt> gone = oldest.next();
            bytes -= size(gone.getKey(), gone.getValue());
            oldest.remove();
        }
    }

    private static long size(Key key, Excerpt answer) {
        return 500 + 2L * key.select().length() + answer.bytes();
    }
}
