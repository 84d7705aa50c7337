package socle.kinds.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Judges;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.data.Column;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.ColumnRef;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// Rules on the rows of a table.
public final class CheckKind
        implements NodeKind<CheckSpec>, Judges<CheckSpec>, Guards<CheckSpec>, Shows<CheckSpec> {

    /// How many failing rows a page shows.
    private static final int SHOWN = 100;

    @Override
    public String word() {
        return "check";
    }

    @Override
    public Phrase label() {
        return new Phrase("check", "contrôle");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("checks", "yml");
    }

    @Override
    public Class<CheckSpec> spec() {
        return CheckSpec.class;
    }

    @Override
    public Gives gives(CheckSpec spec) {
        return Gives.FACTS;
    }

    @Override
    public NodeId judged(CheckSpec spec) {
        return spec.on().node();
    }

    @Override
    public When when() {
        return When.AFTER;
    }

    @Override
    public List<Problem> guard(Node<CheckSpec> node, Neighbours neighbours) {
        CheckSpec spec = node.spec();
        List<Problem> problems =
                new ArrayList<>(unknown(spec.on().node(), named(spec), neighbours));
        spec.relationship()
                .forEach(
                        to ->
                                problems.addAll(
                                        unknown(to.to().node(), List.of(to.target()), neighbours)));
        neighbours
                .columns(spec.on().node().value())
                .map(columns -> new Columns(spec.on().node().value(), columns))
                .ifPresent(columns -> problems.addAll(timeless(spec, columns)));
        return problems;
    }

    @Override
    public Outcome work(Node<CheckSpec> node, Bench bench) {
        return new CheckWork(node.spec(), bench).outcome();
    }

    @Override
    public Page page(Node<CheckSpec> node, Seen seen) {
        List<Told> told = seen.evidence(node.id());
        List<Block> blocks = new ArrayList<>();
        node.spec().why().ifPresent(why -> blocks.add(new Block.Line(Phrase.same(why))));
        blocks.add(new Block.Proofs(new Phrase("Rules", "Règles"), verdicts(told)));
        String failing = node.id() + NodeId.PART + CheckWork.FAILING;
        seen.table(failing)
                .ifPresent(
                        table ->
                                blocks.add(
                                        new Block.Grid(
                                                new Phrase("Failing rows", "Lignes fautives"),
                                                seen.rows(failing, SHOWN),
                                                table.rows())));
        blocks.add(new Block.Links(new Phrase("Table", "Table"), List.of(node.spec().on().node())));
        return new Page(title(node, verdicts(told)), blocks);
    }

    /// Every column of its own table that it names.
    static List<ColumnRef> named(CheckSpec spec) {
        return Stream.of(
                        spec.not_null().stream(),
                        spec.unique().stream().flatMap(List::stream),
                        spec.accepted().keySet().stream(),
                        spec.range().keySet().stream(),
                        spec.pattern().keySet().stream(),
                        spec.relationship().stream().map(CheckSpec.Relationship::column),
                        spec.freshness().stream().map(CheckSpec.Freshness::column))
                .flatMap(columns -> columns)
                .toList();
    }

    /// A freshness asked of a column that holds no time.
    static List<Problem> timeless(CheckSpec spec, Columns columns) {
        return spec.freshness().stream()
                .map(CheckSpec.Freshness::column)
                .filter(column -> columns.has(column.column()))
                .filter(column -> !isTime(columns.of(column.column())))
                .map(column -> timeless(column, columns))
                .toList();
    }

    private static Problem timeless(ColumnRef column, Columns columns) {
        return Problem.error(
                column.place(),
                "column-without-time",
                Phrase.of(
                        "'%s' is of type %s, which has no age",
                        "«\u00a0%s\u00a0» est de type %s, qui n’a pas d’âge",
                        column.column(),
                        columns.of(column.column()).type()),
                new Phrase("name a date or a timestamp", "nommez une date ou un horodatage"));
    }

    private static boolean isTime(Column column) {
        return switch (column.family()) {
            case DATE, TIMESTAMP -> true;
            case TEXT, NUMBER, TRUTH, TIME, OTHER -> false;
        };
    }

    private static List<Problem> unknown(
            NodeId table, List<ColumnRef> named, Neighbours neighbours) {
        return neighbours
                .columns(table.value())
                .map(columns -> new Columns(table.value(), columns).unknown(named))
                .orElse(List.of());
    }

    private static List<Told> verdicts(List<Told> told) {
        return told.stream().filter(one -> one.evidence() instanceof Evidence.Verdict).toList();
    }

    private static Phrase title(Node<CheckSpec> node, List<Told> verdicts) {
        long fell =
                verdicts.stream()
                        .filter(one -> one.evidence() instanceof Evidence.Verdict v && !v.holds())
                        .count();
        Phrase name = Phrase.same(node.title());
        return fell == 0
                ? name
                : Phrase.of(
                        "%s: %s of %s rules fell",
                        "%s\u00a0: %s règles tombées sur %s", name, fell, verdicts.size());
    }
}
