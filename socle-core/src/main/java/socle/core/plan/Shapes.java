package socle.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.Chains;
import socle.api.Declares;
import socle.api.Node;
import socle.api.Restricts;
import socle.api.Selects;
import socle.api.access.Policy;
import socle.api.data.Column;
import socle.api.data.SqlFailure;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.ledger.Published;

/// The columns that tables will have, as far as they are known before a run: of what is published
/// and fresh, as published, and so of what has other files but the same definition; of columns that
/// an author declares, as said; of a SELECT, by binding it against empty tables of the columns of
/// what it reads. The engine starts when the first SELECT must be bound.
public final class Shapes implements AutoCloseable {

    private final Graph graph;
    private final Map<String, List<Column>> published = new HashMap<>();
    private final Settled settled;
    private final Supplier<DuckDbSession> sessions;
    private final Map<String, Optional<List<Column>>> known = new HashMap<>();
    private final Map<NodeId, List<Refusal>> refused = new HashMap<>();
    private final Map<String, Described> described = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private @Nullable DuckDbSession session;

    /// @param shown what the environment shows
    /// @param settled how far that is what the project says now
    /// @param sessions opens a session of an engine; closed with this
    public Shapes(
            Graph graph,
            Collection<Published> shown,
            Settled settled,
            Supplier<DuckDbSession> sessions) {
        this.graph = graph;
        this.settled = settled;
        this.sessions = sessions;
        shown.stream()
                .flatMap(one -> one.tables().stream())
                .forEach(table -> published.put(table.name(), table.columns()));
    }

    /// The columns that a table will have, when they are known.
    public Optional<List<Column>> columns(String table) {
        Optional<List<Column>> before = known.get(table);
        if (before != null) {
            return before;
        }
        Optional<List<Column>> found = find(table);
        known.put(table, found);
        return found;
    }

    /// The columns that a table has now.
    Optional<List<Column>> before(String table) {
        return Optional.ofNullable(published.get(table));
    }

    /// A query that does not bind against what will be, and what the engine says of it.
    public record Refusal(Sql query, SqlFailure said) {

        /// Where the culprit is written.
        public Place place() {
            return query.at(said.offset());
        }
    }

    /// The SELECT of a node, or the rows that its policy keeps, or the queries of one that has
    /// neither, that do not bind against what will be; those that read a table whose columns are
    /// not known are left out, and the SELECT of a node that is fresh: its work was that query over
    /// these columns.
    public List<Refusal> refusals(NodeId node) {
        List<Refusal> before = refused.get(node);
        if (before != null) {
            return before;
        }
        List<Refusal> found = graph.find(node).map(this::refusals).orElse(List.of());
        refused.put(node, found);
        return found;
    }

    private List<Refusal> refusals(Declared declared) {
        List<Refusal> found = new ArrayList<>();
        Optional<Sql> select = select(declared.node());
        if (select.isPresent() && settled.fresh().contains(declared.id())) {
            return found;
        }
        SequencedMap<String, Sql> chained = Chains.of(declared.node());
        if (readsKnown(declared) && !chained.isEmpty()) {
            declared.tables().forEach(this::showEmpty);
            chain(chained, found);
        } else if (readsKnown(declared)) {
            select.or(() -> Restricts.of(declared.node()).flatMap(Policy::kept))
                    .map(List::of)
                    .orElse(declared.queries())
                    .forEach(query -> bind(declared, query, found));
        }
        return found;
    }

    /// Each query that binds is shown to those after it; one that reads a query that does not is
    /// left out, for nothing is known of its own.
    private void chain(SequencedMap<String, Sql> chained, List<Refusal> found) {
        Set<String> broken = new HashSet<>();
        chained.forEach(
                (name, query) -> {
                    if (broken.stream().anyMatch(one -> names(query.text(), one))) {
                        broken.add(name);
                        return;
                    }
                    try {
                        shown(name, session().describe(query.text()));
                    } catch (SqlFailure e) {
                        broken.add(name);
                        found.add(new Refusal(query, e));
                    }
                });
        for (String name : chained.keySet()) {
            session().execute("DROP VIEW IF EXISTS " + Sql.quote(name));
            empty.remove(name);
        }
    }

    private static boolean names(String text, String name) {
        return Pattern.compile("\\b" + name + "\\b", Pattern.CASE_INSENSITIVE).matcher(text).find();
    }

    /// The engine tells one culprit at a time: when that is in an expression, the others are asked
    /// about without it.
    private void bind(Declared declared, Sql query, List<Refusal> found) {
        try {
            describe(declared, query);
        } catch (SqlFailure e) {
            found.add(new Refusal(query, e));
            query.inlay(e.offset())
                    .map(Sql.Inlay::expression)
                    .ifPresent(culprit -> bind(declared, query.without(culprit), found));
        }
    }

    /// The SELECT of a node whose kind has one.
    private static <S extends Record> Optional<Sql> select(Node<S> node) {
        return selects(node).map(kind -> kind.select(node.spec()));
    }

    @SuppressWarnings("unchecked") // a kind selects by its own spec
    private static <S extends Record> Optional<Selects<S>> selects(Node<S> node) {
        return node.kind() instanceof Selects<?> kind
                ? Optional.of((Selects<S>) kind)
                : Optional.empty();
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    private Optional<List<Column>> find(String table) {
        int part = table.indexOf(NodeId.PART);
        String name = part < 0 ? table : table.substring(0, part);
        if (!NodeId.isName(name)) {
            return Optional.empty();
        }
        NodeId node = new NodeId(name);
        Optional<Declared> declared = graph.find(node);
        boolean selects = declared.flatMap(one -> select(one.node())).isPresent();
        boolean isKept = settled.defined().contains(node);
        if (settled.fresh().contains(node) || (isKept && !selects)) {
            return before(table);
        }
        if (part >= 0) {
            return Optional.empty();
        }
        return declared.flatMap(
                one ->
                        selects
                                ? bound(one, one.node())
                                : declared(one.node()).flatMap(this::typed));
    }

    @SuppressWarnings("unchecked") // a kind declares by its own spec
    private static <S extends Record> Optional<List<Column>> declared(Node<S> node) {
        return node.kind() instanceof Declares<?> kind
                ? ((Declares<S>) kind).columns(node.spec())
                : Optional.empty();
    }

    /// The columns with their types as the engine names them.
    private Optional<List<Column>> typed(List<Column> columns) {
        try {
            return Optional.of(session().describe("SELECT " + nulls(columns)));
        } catch (SqlFailure _) {
            return Optional.empty();
        }
    }

    private <S extends Record> Optional<List<Column>> bound(Declared declared, Node<S> node) {
        if (!readsKnown(declared)) {
            return Optional.empty();
        }
        Selects<S> kind = selects(node).orElseThrow();
        try {
            List<Column> all = new ArrayList<>(describe(declared, kind.select(node.spec())));
            all.addAll(kind.further(node.spec()));
            return Optional.of(all);
        } catch (SqlFailure _) {
            return Optional.empty();
        }
    }

    private boolean readsKnown(Declared declared) {
        return declared.tables().stream().allMatch(read -> columns(read).isPresent());
    }

    private List<Column> describe(Declared declared, Sql query) {
        Described known = described.get(query.text());
        if (known == null) {
            declared.tables().forEach(this::showEmpty);
            known = Described.by(session(), query.text());
            described.put(query.text(), known);
        }
        return known.columns();
    }

    private void showEmpty(String table) {
        if (empty.add(table)) {
            shown(table, columns(table).orElse(List.of()));
        }
    }

    /// What the engine says of a text, the same however often it is asked: tables have the same
    /// columns as long as these shapes are used.
    private record Described(List<Column> found, Optional<SqlFailure> failure) {

        static Described by(DuckDbSession session, String text) {
            try {
                return new Described(session.describe(text), Optional.empty());
            } catch (SqlFailure e) {
                return new Described(List.of(), Optional.of(e));
            }
        }

        List<Column> columns() {
            if (failure.isPresent()) {
                throw failure.get();
            }
            return found;
        }
    }

    private void shown(String table, List<Column> columns) {
        session()
                .execute(
                        "CREATE OR REPLACE TEMP VIEW "
                                + Sql.quote(table)
                                + " AS SELECT "
                                + nulls(columns)
                                + " WHERE false");
    }

    private static String nulls(List<Column> columns) {
        return columns.stream()
                .map(column -> "CAST(NULL AS " + column.type() + ") AS " + Sql.quote(column.name()))
                .collect(Collectors.joining(", "));
    }

    private DuckDbSession session() {
        DuckDbSession open = session;
        if (open == null) {
            open = sessions.get();
            session = open;
        }
        return open;
    }
}
