package socle.core.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;

/// A ledger in a database, SQLite's or PostgreSQL's, by the same SQL.
public final class JdbcLedger implements Ledger {

    private static final String SHOWN =
            "SELECT p.environment, p.pointed_at, "
                    + LedgerRows.VERSION
                    + " FROM pointer p JOIN version v ON v.node = p.node AND v.version = p.version";

    private final LedgerDatabase database;
    private final Connections connections;
    private final JdbcLetterBox letters;
    private final Holds holds;

    private JdbcLedger(LedgerDatabase database) {
        this.database = database;
        this.connections = new Connections(database);
        this.letters = new JdbcLetterBox(connections, new Reception(connections));
        this.holds = new Holds(database, connections);
    }

    /// Opens a ledger; makes it when there is none, and brings an older one up to date.
    ///
    /// @throws LedgerFailure when it cannot be opened or is newer than this Socle
    public static JdbcLedger open(LedgerDatabase database) {
        return open(database, Migrations.all());
    }

    static JdbcLedger open(LedgerDatabase database, Migrations migrations) {
        JdbcLedger ledger = new JdbcLedger(database);
        try {
            ledger.connections.prepare(migrations);
            return ledger;
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    @Override
    public void begin(RunRow run) {
        connections.write(
                to -> {
                    new Inscription(to).run(run);
                    new Revision(to).tell(run.environment());
                });
    }

    @Override
    public void end(String run, RunRow.State state, Instant at) {
        connections.write(
                to -> {
                    LedgerRows.change(
                            to,
                            "UPDATE run SET state = ?, ended_at = ? WHERE id = ?",
                            state,
                            at,
                            run);
                    new Revision(to).tellOf(run);
                });
    }

    @Override
    public List<RunRow> runs(int limit) {
        return list(
                LedgerRows::run,
                "SELECT * FROM run ORDER BY started_at DESC, id DESC LIMIT ?",
                limit);
    }

    @Override
    public void keep(StepRow step, List<Evidence> evidence) {
        connections.write(
                to -> {
                    Inscription in = new Inscription(to);
                    in.stillRuns(step.run());
                    in.step(step);
                    in.evidence(ofRun(step.run()), step.node(), evidence);
                    new Revision(to).tellOf(step.run());
                });
    }

    @Override
    public void publish(
            StepRow step, Published published, List<Evidence> evidence, List<Long> letters) {
        connections.write(
                to -> {
                    Inscription in = new Inscription(to);
                    in.stillRuns(step.run());
                    in.step(step);
                    publish(in, published, evidence, letters);
                });
    }

    @Override
    public void advance(
            StepRow step, Published published, List<Evidence> evidence, List<Long> letters) {
        connections.write(
                to -> {
                    Inscription in = new Inscription(to);
                    in.stillRuns(step.run());
                    in.stepAgain(step);
                    publish(in, published, evidence, letters);
                });
    }

    private static void publish(
            Inscription in, Published published, List<Evidence> evidence, List<Long> letters)
            throws SQLException {
        in.evidence(ofVersion(published.version()), published.node(), evidence);
        in.version(published);
        in.pointer(published.environment(), published, published.pointed());
        in.taken(published.node(), letters);
    }

    @Override
    public List<StepRow> steps(String run) {
        return list(LedgerRows::step, "SELECT * FROM step WHERE run = ? ORDER BY number", run);
    }

    @Override
    public List<StepRow> steps(NodeId node, int limit) {
        return list(
                LedgerRows::step,
                "SELECT * FROM step WHERE node = ? ORDER BY number DESC LIMIT ?",
                node,
                limit);
    }

    @Override
    public Map<NodeId, StepRow> lastSteps(String environment) {
        Map<NodeId, StepRow> last = new TreeMap<>();
        list(
                        LedgerRows::step,
                        "SELECT s.* FROM latest l JOIN step s ON s.number = l.number WHERE"
                                + " l.environment = ?",
                        environment)
                .forEach(step -> last.put(step.node(), step));
        return last;
    }

    @Override
    public Map<NodeId, Published> published(String environment) {
        Map<NodeId, Published> shown = new TreeMap<>();
        list(LedgerRows::published, SHOWN + " WHERE p.environment = ?", environment)
                .forEach(one -> shown.put(one.node(), one));
        return shown;
    }

    @Override
    public long revision(String environment) {
        return connections.read(from -> new Revision(from).of(environment));
    }

    @Override
    public Shown shown(Shown before) {
        return connections.read(from -> new Revision(from).since(before));
    }

    @Override
    public List<Published> versions(NodeId node) {
        return list(
                LedgerRows::published,
                "SELECT v.environment, v.made_at AS pointed_at, "
                        + LedgerRows.VERSION
                        + " FROM version v WHERE v.node = ? AND v.swept = 0 ORDER BY v.version DESC",
                node);
    }

    @Override
    public void point(String environment, NodeId node, String version, Instant at) {
        Published found =
                versions(node).stream()
                        .filter(one -> one.version().equals(version))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no version " + version));
        connections.write(to -> new Inscription(to).pointer(environment, found, at));
    }

    @Override
    public void branch(String from, String to, Instant at) {
        connections.write(
                connection -> {
                    new Revision(connection).tell(to);
                    if (!LedgerRows.list(
                                    connection,
                                    row -> row.getString(1),
                                    "SELECT node FROM pointer WHERE environment = ? LIMIT 1",
                                    to)
                            .isEmpty()) {
                        throw new IllegalStateException(to + " has pointers already");
                    }
                    LedgerRows.change(
                            connection,
                            "INSERT INTO pointer (environment, node, version, pointed_at, changed)"
                                    + " SELECT CAST(? AS TEXT), node, version, CAST(? AS TEXT),"
                                    + " (SELECT number FROM revision WHERE environment = ?) FROM"
                                    + " pointer WHERE environment = ?",
                            to,
                            at,
                            to,
                            from);
                });
    }

    @Override
    public List<String> environments() {
        return list(
                row -> row.getString(1),
                "SELECT DISTINCT environment FROM pointer ORDER BY environment");
    }

    @Override
    public void forget(String environment, NodeId node) {
        connections.write(
                to -> {
                    LedgerRows.change(
                            to,
                            "DELETE FROM pointer WHERE environment = ? AND node = ?",
                            environment,
                            node);
                    new Revision(to).tellLess(environment);
                });
    }

    @Override
    public List<Evidence> evidence(NodeId node, String version) {
        return evidenceOf(ofVersion(version), node);
    }

    @Override
    public Map<NodeId, List<Evidence>> evidence(Collection<Published> versions) {
        return connections.read(from -> new EvidenceOfMany(from).of(versions));
    }

    @Override
    public List<Evidence> evidenceOfStep(String run, NodeId node) {
        return evidenceOf(ofRun(run), node);
    }

    @Override
    public List<Published> sweep(Set<NodeId> nodes, int keep, Instant since) {
        List<Published> forgotten = new ArrayList<>();
        connections.write(
                to -> {
                    forgotten.addAll(new Forgetting(to, keep, since).of(nodes));
                    if (!forgotten.isEmpty()) {
                        new Revision(to).tellAll();
                    }
                });
        return forgotten;
    }

    @Override
    public List<Table> kept(Set<NodeId> nodes) {
        return connections.read(from -> Forgetting.kept(from, nodes));
    }

    /// Who may come in.
    public AccountBook accounts() {
        return new AccountBook(connections);
    }

    /// Tries to come in.
    public AttemptBook attempts() {
        return new AttemptBook(connections);
    }

    /// Who is signed in.
    public SessionBook sessions() {
        return new SessionBook(connections);
    }

    /// What lets programs in.
    public TokenBook tokens() {
        return new TokenBook(connections);
    }

    /// Who saw and did what.
    public AuditBook audit() {
        return new AuditBook(connections);
    }

    /// Its database, for whoever keeps a table of its own in it; closed by whoever asks.
    public LedgerSource source() {
        return new LedgerSource(database);
    }

    @Override
    public RunHistory history() {
        return new JdbcRunHistory(connections);
    }

    @Override
    public LetterBox letters() {
        return letters;
    }

    @Override
    public QuestionBook questions() {
        return new JdbcQuestionBook(connections);
    }

    @Override
    public CourseBook courses() {
        return new JdbcCourseBook(connections);
    }

    @Override
    public AttestationBook attestations() {
        return new JdbcAttestationBook(connections);
    }

    @Override
    public FiringBook firings(String environment) {
        return new JdbcFiringBook(connections, environment);
    }

    @Override
    public Claimed claim(Booking claim) {
        return holds.claim(claim);
    }

    @Override
    public Optional<Instant> oldestAtWork() {
        return holds.oldest();
    }

    @Override
    public void close() {
        try (connections) {
            holds.close();
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private <T> List<T> list(LedgerRows.Reader<T> reader, String sql, Object... values) {
        return connections.read(from -> LedgerRows.list(from, reader, sql, values));
    }

    private List<Evidence> evidenceOf(String owner, NodeId node) {
        return list(
                row -> EvidenceJson.read(row.getString(1)),
                "SELECT fact FROM evidence WHERE owner = ? AND node = ? ORDER BY number",
                owner,
                node);
    }

    static String ofVersion(String version) {
        return "version " + version;
    }

    private static String ofRun(String run) {
        return "run " + run;
    }
}
