package socle.core.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.Outcome;
import socle.api.Progress;
import socle.api.data.SqlFailure;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;
import socle.core.lake.LakeFailure;
import socle.core.plan.Plan;

/// One try at the work of a node: at a bench of its own, under the leash, every trouble as an
/// outcome.
record OneTry(Bay bay, Plan.Step step, Leash leash) {

    /// Tries, and makes durable what was drafted.
    ///
    /// @param limit how long it may take
    Worked at(Work work, Optional<Duration> limit, Progress progress) {
        String version = bay.workshop().ids().get();
        Attempt attempt = new Attempt(Thread.currentThread());
        leash.hold(attempt);
        limit.ifPresent(time -> leash.limit(attempt, time));
        NodeBench bench = new NodeBench(bay, step, version, attempt, progress);
        Worked worked = new Worked(Failures.defect(new IllegalStateException()), version);
        try (bench) {
            worked = outcome(work, bench, version);
        } catch (IOException e) {
            worked = new Worked(Failures.of(e), version);
        }
        return switch (leash.release(attempt)) {
            case TOO_LONG -> worked.but(Failures.tooLong(limit.orElse(Duration.ZERO)));
            case STOPPED -> worked.but(new Outcome.Skipped(Leash.STOPPED));
            case BY_ITSELF, NOT_YET -> worked;
        };
    }

    private Worked outcome(Work work, NodeBench bench, String version) {
        try {
            Outcome outcome = work.on(bench);
            if (outcome instanceof Outcome.Done done) {
                bench.checkFiles();
                bay.workshop().lake().settle(done.tables());
            }
            return new Worked(outcome, version, bench.inputs(), bench.letters(), null);
        } catch (RuntimeException | Error e) {
            return trouble(e, version);
        } catch (IOException e) {
            return new Worked(
                    e instanceof InputChanged changed ? Failures.of(changed) : Failures.of(e),
                    version);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Worked(new Outcome.Skipped(Leash.STOPPED), version);
        }
    }

    private Worked trouble(Throwable thrown, String version) {
        return switch (thrown) {
            case UncheckedIOException e ->
                    new Worked(Failures.of(Objects.requireNonNull(e.getCause())), version);
            case LakeFailure e -> new Worked(Outcome.Failed.of(e.what(), e.todo()), version);
            case SqlFailure e ->
                    new Worked(Failures.of(e, step.declared().node(), this::bind), version);
            default -> new Worked(Failures.defect(thrown), version, Map.of(), List.of(), thrown);
        };
    }

    private Optional<SqlFailure> bind(Sql select) {
        try (DuckDbSession session = bay.sight().session(bay.pointers().seen(step.id()))) {
            session.describe(select.text());
            return Optional.empty();
        } catch (SqlFailure e) {
            return Optional.of(e);
        }
    }

    /// What is tried.
    interface Work {
        Outcome on(Bench bench) throws IOException, InterruptedException;
    }

    /// What a try came to.
    ///
    /// @param inputs the versions that it read
    /// @param letters what it took of the node's letter box
    /// @param defect of the program, when it met one
    record Worked(
            Outcome outcome,
            String version,
            Map<NodeId, String> inputs,
            List<Long> letters,
            @Nullable Throwable defect) {

        private Worked(Outcome outcome, String version) {
            this(outcome, version, Map.of(), List.of(), null);
        }

        private Worked but(Outcome other) {
            return new Worked(other, version, inputs, letters, defect);
        }

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
