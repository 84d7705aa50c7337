package socle.core.sight;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Sql;
import socle.core.engine.Excerpt;
import socle.core.engine.Limits;
import socle.core.engine.Profiler;
import socle.core.engine.TableProfile;
import socle.core.graph.Declared;
import socle.core.ledger.Published;
import socle.core.ledger.Shown;
import socle.core.ledger.StepRow;

/// What an environment shows at one revision, for one reader: whatever is asked of it, and however
/// often, is of the same versions, while others publish. Safe for several threads.
public final class Moment implements Seen {

    /// Beyond this a page aggregates, or is paged.
    private static final Limits PAGE = new Limits(200_000, 64L << 20, 0, Duration.ofSeconds(60));

    private static final String TOO_MUCH =
            "the answer is more than a page can be made of ("
                    + PAGE.rows()
                    + " rows): aggregate it";

    private final Stage stage;
    private final Scenery scenery;
    private final Narrowing narrowing;

    Moment(Stage stage, Scenery scenery, Narrowing narrowing) {
        this.stage = stage;
        this.scenery = scenery;
        this.narrowing = narrowing;
    }

    /// The same moment as another reader may see it.
    public Moment through(Narrowing other) {
        return new Moment(stage, scenery, other);
    }

    /// The environment and its revision, with all that it shows. Nodes that are no longer declared
    /// are in it.
    public Shown shown() {
        return scenery.shown();
    }

    /// What became of each node the last time that it was tried.
    public Map<NodeId, StepRow> lastSteps() {
        return scenery.lastSteps();
    }

    /// What is shown of a declared node.
    public Optional<Published> published(NodeId node) {
        return Optional.ofNullable(scenery.published(node));
    }

    /// Whether what is shown of a node is what the project says now.
    public boolean isFresh(NodeId node) {
        return published(node).isPresent() && scenery.fresh().contains(node);
    }

    /// Whether this reader sees all of what a node shows: neither its tables nor any that it reads,
    /// however far, are narrowed. Rows, pictures and figures that the node's work left are for
    /// those alone.
    public boolean isWhole(NodeId node) {
        if (narrowing == Narrowing.NONE) {
            return true;
        }
        Set<NodeId> met = new HashSet<>(Set.of(node));
        Deque<NodeId> waiting = new ArrayDeque<>(met);
        while (!waiting.isEmpty()) {
            NodeId one = waiting.pop();
            if (!isOpen(one)) {
                return false;
            }
            stage.graph().reads(one).stream().filter(met::add).forEach(waiting::push);
        }
        return true;
    }

    /// Whether no policy narrows a table of a node.
    private boolean isOpen(NodeId node) {
        return tables(node).map(narrowing::of).allMatch(Optional::isEmpty);
    }

    /// Those of a node: what is published of it, and what it would be.
    private Stream<String> tables(NodeId node) {
        return Stream.concat(
                Stream.of(node.value()),
                published(node).stream().flatMap(one -> one.tables().stream()).map(Table::name));
    }

    @Override
    public Language language() {
        return stage.language();
    }

    @Override
    public List<Told> evidence(NodeId node) {
        return published(node)
                .map(one -> asSeen(one.node(), told(one, isFresh(node))))
                .orElse(List.of());
    }

    /// The evidence that these nodes left last, in their order, read in few questions to the
    /// ledger. There is nothing of a node that shows nothing.
    public Map<NodeId, List<Told>> evidence(Collection<NodeId> nodes) {
        List<Published> shown = nodes.stream().flatMap(it -> published(it).stream()).toList();
        Map<NodeId, List<Told>> left = scenery.remains().of(shown, scenery.fresh()::contains);
        if (narrowing != Narrowing.NONE) {
            left.replaceAll(this::asSeen);
        }
        return left;
    }

    @Override
    public List<List<Told>> history(NodeId node, int runs) {
        Optional<String> now = published(node).map(Published::version);
        List<List<Told>> history = new ArrayList<>();
        for (Published version : stage.ledger().versions(node).stream().limit(runs).toList()) {
            boolean isShown = now.filter(version.version()::equals).isPresent();
            history.addFirst(asSeen(node, told(version, isShown && isFresh(node))));
        }
        return history;
    }

    @Override
    public Optional<Node<?>> node(NodeId id) {
        return stage.graph().find(id).map(Declared::node);
    }

    @Override
    public Optional<Table> table(String name) {
        return Optional.ofNullable(scenery.table(name)).map(this::asSeen);
    }

    @Override
    public Rows rows(String name, int limit) {
        if (scenery.table(name) == null) {
            throw new IllegalArgumentException("no published table '" + name + "'");
        }
        return query("SELECT * FROM " + Sql.quote(name) + " LIMIT " + limit);
    }

    /// The answer of one SELECT over published tables, for a page: all of it.
    ///
    /// @throws SqlFailure when it is not one, reaches beyond them, the engine refuses it, or it is
    ///     more than a page can be made of
    public Rows query(String select, @Nullable Object... parameters) {
        try {
            Excerpt found = looking().first(Ask.of(select, PAGE, parameters));
            if (!found.isWhole()) {
                throw new SqlFailure(TOO_MUCH, -1, new IllegalStateException(select));
            }
            return found.rows();
        } catch (Refusal refusal) {
            throw new SqlFailure(refusal.what().en(), refusal.offset(), refusal);
        }
    }

    /// The first rows of the answer of one question.
    ///
    /// @throws Refusal before the engine sees it
    /// @throws SqlFailure when the engine refuses it, or its time is over
    /// @throws Stopped when somebody stopped it
    public Excerpt first(Ask ask) {
        return looking().first(ask);
    }

    /// The tables that a question reads, however far, and of which this reader does not see all.
    ///
    /// @throws Refusal when it is not asked
    public Set<String> narrowed(String select) {
        return narrowing == Narrowing.NONE ? Set.of() : looking().narrowed(select);
    }

    /// Has the engine write the answer of one question into a file of Parquet, without holding its
    /// rows.
    ///
    /// @param file inside the project; there is none yet
    /// @return how many rows it has: one more than the limit when there are more
    /// @throws Refusal before the engine sees it
    /// @throws SqlFailure when the engine refuses it, or its time is over
    /// @throws Stopped when somebody stopped it
    public long write(Ask ask, Path file) {
        return looking().write(ask, file, stage.lake()::stored);
    }

    /// The words that a question may be made of, beside the tables and columns.
    public List<String> functions() {
        return stage.lenses().functions();
    }

    /// How the engine would answer a question, in its own words.
    ///
    /// @throws Refusal when it is not asked
    /// @throws SqlFailure when the engine refuses it
    public String plan(String select) {
        return looking().plan(select);
    }

    /// The published tables, by name, with the columns that this reader may see.
    public List<Table> tables() {
        return scenery.tables().stream()
                .map(this::asSeen)
                .sorted(Comparator.comparing(Table::name))
                .toList();
    }

    private Table asSeen(Table table) {
        Set<String> hidden = narrowing.of(table.name()).map(Narrowed::hidden).orElse(Set.of());
        return hidden.isEmpty()
                ? table
                : new Table(
                        table.name(),
                        table.version(),
                        table.columns().stream()
                                .filter(it -> !hidden.contains(it.name().toLowerCase(Locale.ROOT)))
                                .toList(),
                        table.rows(),
                        table.bytes(),
                        table.digest());
    }

    /// What is in the columns of a table, as this reader may see it.
    ///
    /// @throws SqlFailure when the engine cannot read it
    TableProfile profile(String table) {
        return looking().use(Set.of(table), lens -> new Profiler(lens.session()).profile(table));
    }

    private Looking looking() {
        return new Looking(stage.lenses(), scenery, narrowing);
    }

    private List<Told> told(Published version, boolean isFresh) {
        return Remains.told(
                version, isFresh, stage.ledger().evidence(version.node(), version.version()));
    }

    private List<Told> asSeen(NodeId node, List<Told> told) {
        return isWhole(node)
                ? told
                : told.stream().flatMap(one -> Kept.left(one).stream()).toList();
    }
}
