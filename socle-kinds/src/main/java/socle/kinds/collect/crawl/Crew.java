package socle.kinds.collect.crawl;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import socle.api.Progress;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Caller;

/// The workers of a crawl: each takes a host, waits until it may be asked, asks one page and gives
/// the host back.
final class Crew {

    private final Frontier frontier;
    private final Records records;
    private final Visitor visitor;
    private final Rules rules;
    private final Caller.Time time;
    private final CrawlSpec spec;
    private final Progress progress;

    Crew(
            Records records,
            Frontier frontier,
            Visitor visitor,
            Rules rules,
            Caller.Time time,
            CrawlSpec spec,
            Progress progress) {
        this.records = records;
        this.frontier = frontier;
        this.visitor = visitor;
        this.rules = rules;
        this.time = time;
        this.spec = spec;
        this.progress = progress;
    }

    /// Works until nothing is left or nothing more may be asked.
    void work() throws IOException, InterruptedException, Trouble {
        ExecutorService workers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < spec.concurrency(); i++) {
                all.add(
                        workers.submit(
                                () -> {
                                    turns();
                                    return "";
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            thrown(e.getCause());
        } finally {
            frontier.stop();
            workers.shutdownNow();
            workers.close();
        }
    }

    private static void thrown(@Nullable Throwable cause)
            throws IOException, InterruptedException, Trouble {
        switch (cause) {
            case Trouble trouble -> throw trouble;
            case IOException io -> throw io;
            case InterruptedException stopped -> throw stopped;
            case RuntimeException defect -> throw defect;
            case null, default -> throw new IllegalStateException(cause);
        }
    }

    private void turns() throws IOException, InterruptedException, Trouble {
        try {
            for (Frontier.Turn turn = take(); turn != null; turn = take()) {
                try {
                    ask(turn);
                } finally {
                    frontier.give(turn.site());
                }
            }
        } finally {
            frontier.stop(); // one worker's end is everybody's: all is done, or something is wrong
        }
    }

    private Frontier.@Nullable Turn take() throws InterruptedException {
        if (records.spent(frontier.busy())) {
            frontier.stop();
        }
        return frontier.take();
    }

    private void ask(Frontier.Turn turn) throws IOException, InterruptedException, Trouble {
        Site site = turn.site();
        pause(site);
        if (!site.knowsRules(time.clock().instant())) {
            rules.learn(site);
            free(site);
            map(site);
            pause(site);
        }
        Link link = turn.link();
        if (!site.robots().allows(link.address().pathAndQuery())) {
            boolean silent = site.robots().source() == Robots.Source.UNREACHABLE;
            records.refused(link, silent ? Refusal.ROBOTS_UNREACHABLE : Refusal.ROBOTS);
            return;
        }
        records.visited(visitor.visit(link, site));
        free(site);
        progress.at(records.visits(), -1, "pages");
    }

    private void map(Site site) throws IOException, InterruptedException {
        boolean wanted = spec.sitemaps() && site.robots().source() != Robots.Source.UNREACHABLE;
        if (wanted && !records.isMapped(site.origin())) {
            records.mapped(site.origin(), rules.mapped(site));
            free(site);
        }
    }

    /// From the end of an answer on, the host is left alone for a while.
    private void free(Site site) {
        site.freeAt(time.clock().instant().plus(site.delay(spec.pause())));
    }

    private void pause(Site site) throws InterruptedException {
        Instant now = time.clock().instant();
        if (site.free().isAfter(now)) {
            time.pause().pause(Duration.between(now, site.free()));
        }
    }
}
