package socle.core.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.SqlFailure;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;
import socle.core.lake.LakeFailure;
import socle.core.plan.Plan;

/// The tries at one node's work, until one is done or no other may help.
final class NodeWork {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Bay bay;
    private final Plan.Step step;
    private final Leash leash;
    private final Consumer<RunEvent> tell;
    private final Instant startedAt;
    private int attempts;
    private @Nullable Throwable defect;

    NodeWork(Bay bay, Plan.Step step, Leash leash, Consumer<RunEvent> tell) {
        this.bay = bay;
        this.step = step;
        this.leash = leash;
        this.tell = tell;
        this.startedAt = bay.workshop().clock().instant();
    }

    /// Works until there is nothing more to try.
    Worked work() {
        while (true) {
            attempts++;
            tell.accept(new RunEvent.Started(step.id(), attempts));
            Worked worked = attempt();
            if (!(worked.outcome() instanceof Outcome.Failed failed)
                    || failed.again() == Outcome.Again.USELESS
                    || attempts > step.declared().node().header().retries()
                    || !pause(failed)) {
                return worked;
            }
        }
    }

    /// When the first try began.
    Instant startedAt() {
        return startedAt;
    }

    /// How many tries there were.
    int attempts() {
        return attempts;
    }

    /// The defect that the last try met, if any.
    Optional<Throwable> defect() {
        return Optional.ofNullable(defect);
    }

    private Worked attempt() {
        String version = bay.workshop().ids().get();
        Attempt attempt = new Attempt(Thread.currentThread());
        Optional<Duration> limit = step.declared().node().header().time_limit();
        leash.hold(attempt);
        limit.ifPresent(time -> leash.limit(attempt, time));
        NodeBench bench = new NodeBench(bay, step, version, attempt, this::progress);
        Outcome outcome;
        try (bench) {
            outcome = outcome(bench);
        } catch (IOException e) {
            outcome = Failures.of(e);
        }
        outcome =
                switch (leash.release(attempt)) {
                    case TOO_LONG -> Failures.tooLong(limit.orElse(Duration.ZERO));
                    case STOPPED -> new Outcome.Skipped(Leash.STOPPED);
                    case BY_ITSELF, NOT_YET -> outcome;
                };
        return new Worked(outcome, version, bench.inputs(), bench.letters());
    }

    private Outcome outcome(NodeBench bench) {
        try {
            Outcome outcome = work(step.declared().node(), bench);
            if (outcome instanceof Outcome.Done done) {
                bench.checkFiles();
                bay.workshop().lake().settle(done.tables());
            }
            return outcome;
        } catch (InputChanged e) {
            return Failures.of(e);
        } catch (IOException e) {
            return Failures.of(e);
        } catch (UncheckedIOException e) {
            return Failures.of(cause(e));
        } catch (LakeFailure e) {
            return Outcome.Failed.of(e.what(), e.todo());
        } catch (SqlFailure e) {
            return Failures.of(e, step.declared().node(), this::bind);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Skipped(Leash.STOPPED);
        } catch (RuntimeException | Error e) {
            defect = e;
            return Failures.defect(e);
        }
    }

    private static IOException cause(UncheckedIOException e) {
        return Objects.requireNonNull(e.getCause());
    }

    private static <S extends Record> Outcome work(Node<S> node, Bench bench)
            throws IOException, InterruptedException {
        return node.kind().work(node, bench);
    }

    private Optional<SqlFailure> bind(Sql select) {
        try (DuckDbSession session = bay.sight().session()) {
            session.describe(select.text());
            return Optional.empty();
        } catch (SqlFailure e) {
            return Optional.of(e);
        }
    }

    private void progress(long done, long total, String unit) {
        tell.accept(new RunEvent.Progressed(step.id(), done, total, unit));
    }

    /// Waits before the next try, twice as long each time, a little more or less so that many do
    /// not come back at once.
    private boolean pause(Outcome.Failed failed) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        Duration capped = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        double share = 0.5 + Seeds.share(step.id() + " " + bay.run() + " " + attempts);
        Duration pause = Duration.ofMillis((long) (capped.toMillis() * share));
        tell.accept(new RunEvent.Retrying(step.id(), attempts, pause, failed.why()));
        Attempt waiting = new Attempt(Thread.currentThread());
        leash.hold(waiting);
        try {
            bay.workshop().pause().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return leash.release(waiting) == Attempt.End.BY_ITSELF;
    }

    /// What a try came to.
    ///
    /// @param inputs the versions that it read
    /// @param letters what it took of the node's letter box
    record Worked(Outcome outcome, String version, Map<NodeId, String> inputs, List<Long> letters) {

        /// Why nothing was published.
        Phrase words() {
            return switch (outcome) {
                case Outcome.Done _ -> Phrase.same("");
                case Outcome.Failed(Phrase why, Phrase todo, _, _) -> join(why, todo);
                case Outcome.Refused(Phrase why, Phrase todo, List<?> _) -> join(why, todo);
                case Outcome.Skipped(Phrase why) -> why;
            };
        }

        private static Phrase join(Phrase why, Phrase todo) {
            return Phrase.of("%s; %s", "%s\u202f; %s", why, todo);
        }
    }
}
