package socle.core.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import socle.api.Artifacts;
import socle.api.Bench;
import socle.api.InputFile;
import socle.api.Node;
import socle.api.Progress;
import socle.api.data.Engine;
import socle.api.data.Tables;
import socle.api.live.Firings;
import socle.api.live.Inbox;
import socle.api.live.Span;
import socle.api.proof.Told;
import socle.api.show.Press;
import socle.api.text.Files;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Reference;
import socle.api.text.Secret;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;
import socle.core.ledger.Published;
import socle.core.plan.Plan;
import socle.core.plan.Reason;

/// The bench of one try at one node's work. Opens an engine session when first asked for one.
final class NodeBench implements Bench, AutoCloseable {

    private final Bay bay;
    private final Plan.Step step;
    private final String version;
    private final Attempt attempt;
    private final Progress progress;
    private final OwnInbox inbox;
    private final List<InputFile> taken = new ArrayList<>();
    private final AtomicBoolean lookedBack = new AtomicBoolean();
    private @Nullable DuckDbSession session;
    private @Nullable Tables tables;
    private @Nullable Path scratch;

    NodeBench(Bay bay, Plan.Step step, String version, Attempt attempt, Progress progress) {
        this.bay = bay;
        this.step = step;
        this.version = version;
        this.attempt = attempt;
        this.progress = progress;
        this.inbox = new OwnInbox(bay.workshop().ledger().letters(), step.id());
    }

    @Override
    public Engine engine() {
        return session();
    }

    @Override
    public Tables tables() {
        Tables drafts = tables;
        if (drafts == null) {
            Tables plain =
                    bay.workshop()
                            .lake()
                            .drafts(
                                    step.id(),
                                    version,
                                    session(),
                                    before().map(Published::tables).orElse(List.of()));
            drafts = new WatchedTables(plain, lookedBack);
            tables = drafts;
        }
        return drafts;
    }

    @Override
    public List<InputFile> files(Files pattern) throws IOException {
        List<InputFile> found = bay.workshop().files().matching(pattern.pattern());
        for (InputFile file : found) {
            if (!file.digest().equals(bay.plan().files().get(file.name()))) {
                throw new InputChanged(file.name());
            }
        }
        taken.addAll(found);
        return found;
    }

    @Override
    public Node<?> node(Reference reference) {
        Node<?> found = bay.nodes().get(reference.node());
        if (found == null) {
            throw new IllegalArgumentException("no node " + reference.node());
        }
        return found;
    }

    @Override
    public String definition() {
        return step.fingerprints().definition();
    }

    @Override
    public List<Told> evidence(NodeId node) {
        return bay.pointers().evidence(node, true);
    }

    @Override
    public Artifacts artifacts() {
        return bay.workshop().artifacts();
    }

    @Override
    public Path scratch() throws IOException {
        Path folder = scratch;
        if (folder == null) {
            folder = bay.workshop().scratch().resolve(step.id() + "-" + version);
            java.nio.file.Files.createDirectories(folder);
            scratch = folder;
        }
        return folder;
    }

    @Override
    public Path checkpoint() throws IOException {
        lookedBack.set(true);
        return bay.workshop().checkpoints().open(bay.plan().environment(), step, before());
    }

    @Override
    public Optional<String> cursor() {
        lookedBack.set(true);
        return before().flatMap(Published::cursor);
    }

    @Override
    public Optional<Span> span() {
        return bay.span();
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    /// The letters that the work took: they leave with what it publishes.
    List<Long> letters() {
        return inbox.taken();
    }

    @Override
    public Firings firings() {
        return bay.workshop().ledger().firings(bay.plan().environment());
    }

    @Override
    public Press press() {
        return bay.workshop().press();
    }

    @Override
    public Optional<String> secret(Secret name) {
        return bay.workshop().secrets().value(name);
    }

    @Override
    public InstantSource clock() {
        return bay.workshop().clock();
    }

    @Override
    public long seed() {
        return Seeds.of(step.id() + " " + definition());
    }

    @Override
    public Language language() {
        return bay.workshop().language();
    }

    @Override
    public Progress progress() {
        return progress;
    }

    /// What must be the same elsewhere for the same result: the versions that were read, and its
    /// own before, when the work looked at it.
    Map<NodeId, String> inputs() {
        Map<NodeId, String> inputs = bay.pointers().inputs(step.declared());
        if (lookedBack.get()) {
            inputs.put(step.id(), before().map(Published::version).orElse(""));
        }
        return inputs;
    }

    /// Refuses when a file that was taken in is no longer what it was.
    void checkFiles() throws IOException {
        for (InputFile file : taken) {
            if (!bay.workshop().files().isUnchanged(file)) {
                throw new InputChanged(file.name());
            }
        }
    }

    /// What was published before; nothing when it was asked to start afresh.
    private Optional<Published> before() {
        return step.reason() instanceof Reason.Asked(Reason.From from) && from == Reason.From.START
                ? Optional.empty()
                : bay.pointers().of(step.id());
    }

    private DuckDbSession session() {
        DuckDbSession open = session;
        if (open == null) {
            open = attempt.opened(bay.sight().session(bay.pointers().seen(step.id())));
            for (Map.Entry<String, String> one : bay.variables().entrySet()) {
                open.execute("SET VARIABLE " + Sql.quote(one.getKey()) + " = " + one.getValue());
            }
            session = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (session != null) {
            session.close();
        }
        if (scratch != null) {
            Checkpoints.remove(scratch);
        }
    }
}
