package socle.core.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import socle.core.ledger.AuditBook;
import socle.core.ledger.AuditEntry;

/// Who saw and did what. What was done is in the ledger when it is told. What was seen is told once
/// a person, page and minute, and written a little later, many at a time; all of it when this is
/// closed. When it cannot be written, whoever looks next is told, rather than shown more.
public final class AuditLog implements AutoCloseable {

    private static final int AT_ONCE = 500;

    /// More that wait to be written make those who look wait.
    private static final int WAITING = 10_000;

    private final AuditBook book;
    private final Duration keep;
    private final InstantSource clock;
    private final BlockingQueue<Looked> waiting = new LinkedBlockingQueue<>(WAITING);
    private final Set<Look> ofThisMinute = new HashSet<>();
    private final Thread writer;
    private volatile @Nullable RuntimeException trouble;
    private Instant minute = Instant.MIN;
    private Instant swept = Instant.MIN;

    /// @param keep how long rows are kept
    public AuditLog(AuditBook book, Duration keep, InstantSource clock) {
        this.book = book;
        this.keep = keep;
        this.clock = clock;
        this.writer = Thread.ofVirtual().name("audit").start(this::write);
    }

    private sealed interface Looked {
        record At(AuditEntry entry) implements Looked {}

        record TheEnd() implements Looked {}
    }

    /// Something that was done, or tried.
    ///
    /// @param outcome `done`, `refused`, or why not
    public record Deed(String who, String action, String object, String outcome, String address) {}

    /// Says that something was done. It is in the ledger when this returns.
    public void did(Deed deed) {
        append(
                List.of(
                        new AuditEntry(
                                clock.instant(),
                                deed.who(),
                                deed.action(),
                                deed.object(),
                                deed.outcome(),
                                deed.address())));
    }

    /// Says that somebody looks at a page.
    ///
    /// @param address from where
    public void saw(String who, String page, String address) throws InterruptedException {
        RuntimeException failed = trouble;
        if (failed != null) {
            trouble = null;
            throw failed;
        }
        Instant now = clock.instant();
        if (isNew(minute(now), new Look(who, page))) {
            waiting.put(new Looked.At(new AuditEntry(now, who, "look", page, "done", address)));
        }
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    private record Look(String who, String page) {}

    private boolean isNew(Instant ofMinute, Look look) {
        synchronized (ofThisMinute) {
            if (!ofMinute.equals(minute)) {
                ofThisMinute.clear();
                minute = ofMinute;
            }
            return ofThisMinute.add(look);
        }
    }

    private void write() {
        try {
            while (true) {
                List<Looked> some = new ArrayList<>();
                some.add(waiting.take());
                waiting.drainTo(some, AT_ONCE - 1);
                write(some);
                if (some.getLast() instanceof Looked.TheEnd) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<Looked> some) {
        List<AuditEntry> entries =
                some.stream()
                        .filter(Looked.At.class::isInstance)
                        .map(one -> ((Looked.At) one).entry())
                        .toList();
        if (entries.isEmpty()) {
            return;
        }
        try {
            append(entries);
        } catch (RuntimeException e) {
            trouble = e;
        }
    }

    /// Rows that are too old are forgotten once a day, when others are written.
    private void append(List<AuditEntry> entries) {
        book.append(entries);
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        if (isFirst(today)) {
            long _ = book.forget(today.minus(keep));
        }
    }

    private synchronized boolean isFirst(Instant today) {
        boolean isFirst = today.isAfter(swept);
        swept = isFirst ? today : swept;
        return isFirst;
    }

    /// What is in the ledger.
    public AuditBook book() {
        return book;
    }

    /// Writes what waits.
    @Override
    public void close() {
        try {
            waiting.put(new Looked.TheEnd());
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
