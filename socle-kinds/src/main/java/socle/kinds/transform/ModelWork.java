package socle.kinds.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Sql;

/// Makes one model: drafts its table, verifies what it declares, and tells what was done.
record ModelWork(Node<ModelSpec> node, Bench bench) {

    static final Phrase NOTHING_PUBLISHED =
            new Phrase(
                    "mend the SELECT, or what it reads; the version before stays",
                    "corrigez le SELECT, ou ce qu’il lit\u202f; la version d’avant reste");

    Outcome outcome() {
        return switch (spec().materialize()) {
            case VIEW -> done(Making.of(new Change.View(), sql()), Optional.empty());
            case TABLE -> done(Making.of(new Change.Whole(), sql()), Optional.empty());
            case INCREMENTAL, HISTORY -> compared();
        };
    }

    /// A model that goes on from its last version.
    private Outcome compared() {
        List<Column> columns;
        try {
            columns = engine().describe(sql().text());
        } catch (SqlFailure failure) {
            return failed(failure, failure.offset());
        }
        List<Problem> unfit = ModelKind.unfit(spec(), new Columns(node.id().value(), columns));
        if (!unfit.isEmpty()) {
            return Failures.of(unfit.getFirst());
        }
        String made = bench.definition() + " " + shape(columns);
        if (spec().interval().isPresent()) {
            return new IntervalWork(this, new Columns(node.id().value(), columns), made).outcome();
        }
        return spec().materialize() == ModelSpec.Materialize.HISTORY
                ? history(new History(spec(), columns, engine()), shape(columns))
                : increment(made);
    }

    private Outcome increment(String made) {
        Optional<Table> before = bench.tables().current();
        boolean goesOn = before.isPresent() && bench.cursor().equals(Optional.of(made));
        Making making =
                goesOn
                        ? new Increment(spec(), before.get(), engine()).making()
                        : Making.of(new Change.Whole(), sql());
        return done(making, Optional.of(made));
    }

    private Outcome history(History history, String shape) {
        Optional<Table> before = states();
        if (before.isEmpty()) {
            return done(history.first(bench.clock().instant()), Optional.of(shape));
        }
        List<String> lost = history.lost(before.get());
        if (!lost.isEmpty()) {
            return loses(lost);
        }
        boolean same = bench.cursor().equals(Optional.of(shape));
        return done(
                same
                        ? history.next(before.get(), bench.clock().instant())
                        : history.reshaped(before.get(), bench.clock().instant()),
                Optional.of(shape));
    }

    /// The states of before. They are nowhere else: a history goes on from what is published even
    /// when a start afresh is asked.
    private Optional<Table> states() {
        return bench.tables().current().or(this::published).filter(History::isHistory);
    }

    private Optional<Table> published() {
        String name = node.id().value();
        try {
            List<Column> columns = engine().describe("select * from " + Sql.quote(name));
            return Optional.of(new Table(name, "", columns, 0, 0, ""));
        } catch (SqlFailure _) {
            return Optional.empty();
        }
    }

    private Outcome done(Making making, Optional<String> cursor) {
        try {
            Table table = bench.tables().draft(making.change(), making.select());
            return verified(table, cursor, added(making.change(), table));
        } catch (SqlFailure failure) {
            return failed(failure, making.offset(failure.offset(), sql()));
        }
    }

    private Outcome verified(Table table, Optional<String> cursor, List<Evidence> further) {
        List<Problem> unfit = ModelKind.unfit(spec(), new Columns(table.name(), table.columns()));
        if (!unfit.isEmpty()) {
            return Failures.of(unfit.getFirst());
        }
        Constraints constraints = new Constraints(spec(), table.name(), engine());
        List<Evidence> verdicts = constraints.any() ? constraints.verify() : List.of();
        List<Evidence> evidence = new ArrayList<>(told(table));
        evidence.addAll(further);
        evidence.addAll(verdicts);
        return fallen(verdicts)
                .map(why -> unpublished(why, evidence))
                .orElseGet(() -> new Outcome.Done(List.of(table), cursor, evidence));
    }

    /// What every model tells of its draft.
    List<Evidence> told(Table table) {
        ParseTree tree = ParseTree.of(sql(), engine());
        List<Evidence> told = new ArrayList<>();
        told.add(
                new Evidence.Digest(
                        new Claim("model.definition"),
                        new Phrase("definition", "définition"),
                        "json_serialize_sql, less its query_location",
                        tree.digest()));
        if (!table.isView()) {
            told.add(measure("model.rows", new Phrase("rows", "lignes"), table.rows()));
        }
        told.addAll(Transformations.in(tree.root()));
        return told;
    }

    private List<Evidence> added(Change change, Table table) {
        if (!(change instanceof Change.Append)) {
            return List.of();
        }
        long before = bench.tables().current().map(Table::rows).orElse(0L);
        Phrase label = new Phrase("rows added", "lignes ajoutées");
        return List.of(measure("model.rows_added", label, table.rows() - before));
    }

    private static Evidence measure(String claim, Phrase label, long rows) {
        return new Evidence.Measure(new Claim(claim), label, rows, "rows");
    }

    /// A failure that leaves what was learnt.
    static Outcome unpublished(Phrase why, List<Evidence> evidence) {
        return new Outcome.Failed(why, NOTHING_PUBLISHED, Outcome.Again.USELESS, evidence);
    }

    /// Why verdicts fell, if one did.
    static Optional<Phrase> fallen(List<Evidence> verdicts) {
        return verdicts.stream()
                .filter(Evidence.Verdict.class::isInstance)
                .map(Evidence.Verdict.class::cast)
                .filter(verdict -> !verdict.holds())
                .map(verdict -> Phrase.of("%s: %s", "%s\u00a0: %s", verdict.label(), verdict.why()))
                .reduce((one, other) -> Phrase.of("%s; %s", "%s\u202f; %s", one, other));
    }

    private Outcome failed(SqlFailure failure, int offset) {
        return Failures.at(sql().at(offset), failure, NOTHING_PUBLISHED);
    }

    private Outcome loses(List<String> columns) {
        return Outcome.Failed.of(
                Phrase.of(
                        "%s  the SELECT no longer gives %s, which the history holds",
                        "%s  le SELECT ne donne plus %s, que l’historique contient",
                        sql().place(),
                        String.join(", ", columns)),
                new Phrase(
                        "give it again (null as …), or start another history under a new name",
                        "donnez-la de nouveau (null as …), ou ouvrez un autre historique sous un"
                                + " autre nom"));
    }

    private static String shape(List<Column> columns) {
        return ParseTree.sha256(columns.toString());
    }

    private ModelSpec spec() {
        return node.spec();
    }

    private Sql sql() {
        return node.spec().sql();
    }

    private Engine engine() {
        return bench.engine();
    }
}
