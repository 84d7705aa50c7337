package socle.kinds.transform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import socle.api.text.ColumnRef;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Scalar;
import socle.api.text.TableRef;

/// Given rows and expected rows for a model's SELECT; the model does not run when they differ.
public final class UnitTestKind
        implements NodeKind<UnitTestSpec>, Judges<UnitTestSpec>, Guards<UnitTestSpec> {

    @Override
    public String word() {
        return "unit_test";
    }

    @Override
    public Phrase label() {
        return new Phrase("unit test", "test unitaire");
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
    public Class<UnitTestSpec> spec() {
        return UnitTestSpec.class;
    }

    @Override
    public Gives gives(UnitTestSpec spec) {
        return Gives.FACTS;
    }

    @Override
    public NodeId judged(UnitTestSpec spec) {
        return spec.model().node();
    }

    @Override
    public When when() {
        return When.BEFORE;
    }

    @Override
    public List<Problem> guard(Node<UnitTestSpec> node, Neighbours neighbours) {
        UnitTestSpec spec = node.spec();
        Optional<Node<?>> model = neighbours.node(spec.model().node());
        if (model.isPresent() && !(model.get().spec() instanceof ModelSpec)) {
            return List.of(notModel(spec));
        }
        return Stream.of(
                        missing(spec, neighbours),
                        idle(spec, neighbours),
                        unknown(spec, neighbours))
                .flatMap(problems -> problems)
                .toList();
    }

    @Override
    public Outcome work(Node<UnitTestSpec> node, Bench bench) {
        return bench.node(node.spec().model()).spec() instanceof ModelSpec model
                ? new UnitTestWork(node.spec(), model.sql(), bench.engine()).outcome()
                : Outcome.Failed.of(notModel(node.spec()).what(), notModel(node.spec()).todo());
    }

    private static Stream<Problem> missing(UnitTestSpec spec, Neighbours neighbours) {
        return neighbours.reads(spec.model().node()).stream()
                .filter(table -> spec.given().keySet().stream().noneMatch(is(table)))
                .map(table -> missing(spec, table));
    }

    private static Problem missing(UnitTestSpec spec, String table) {
        return table.contains(NodeId.PART) ? part(spec, table) : table(spec, table);
    }

    private static Problem part(UnitTestSpec spec, String table) {
        return Problem.advice(
                spec.model().place(),
                "test-without-table",
                Phrase.of(
                        "'%s' reads '%s', a part of a table, for which no rows can be given",
                        "«\u00a0%s\u00a0» lit «\u00a0%s\u00a0», partie d’une table, dont on ne peut donner les lignes",
                        spec.model().node(),
                        table),
                new Phrase(
                        "the test reads what is published; put a model between, to give its rows",
                        "le test lit ce qui est publié\u202f; mettez un modèle entre les deux pour"
                                + " donner ses lignes"));
    }

    private static Problem table(UnitTestSpec spec, String table) {
        return Problem.error(
                spec.model().place(),
                "test-without-table",
                Phrase.of(
                        "'%s' reads '%s', of which no rows are given",
                        "«\u00a0%s\u00a0» lit «\u00a0%s\u00a0», dont aucune ligne n’est donnée",
                        spec.model().node(),
                        table),
                Phrase.of(
                        "give them under given, or an empty list: %s: []",
                        "donnez-les sous given, ou une liste vide\u00a0: %s: []", table));
    }

    private static Stream<Problem> idle(UnitTestSpec spec, Neighbours neighbours) {
        List<String> reads = neighbours.reads(spec.model().node());
        return spec.given().keySet().stream()
                .filter(table -> !reads.contains(table.node().value()))
                .map(
                        table ->
                                Problem.advice(
                                        table.place(),
                                        "test-with-idle-table",
                                        Phrase.of(
                                                "'%s' does not read '%s'",
                                                "«\u00a0%s\u00a0» ne lit pas «\u00a0%s\u00a0»",
                                                spec.model().node(),
                                                table.node()),
                                        new Phrase("leave its rows out", "ôtez ses lignes")));
    }

    private static Stream<Problem> unknown(UnitTestSpec spec, Neighbours neighbours) {
        Stream<Problem> given =
                spec.given().entrySet().stream()
                        .flatMap(
                                rows -> unknown(rows.getKey().node(), rows.getValue(), neighbours));
        return Stream.concat(given, unknown(spec.model().node(), spec.expect(), neighbours));
    }

    private static Stream<Problem> unknown(
            NodeId table, List<Map<ColumnRef, Scalar>> rows, Neighbours neighbours) {
        return neighbours.columns(table.value()).stream()
                .flatMap(
                        columns ->
                                new Columns(table.value(), columns)
                                        .unknown(GivenRows.named(rows)).stream());
    }

    private static Problem notModel(UnitTestSpec spec) {
        return Problem.error(
                spec.model().place(),
                "test-of-no-model",
                Phrase.of(
                        "'%s' is not a model",
                        "«\u00a0%s\u00a0» n’est pas un modèle", spec.model().node()),
                new Phrase("name a node of kind model", "nommez un nœud de genre model"));
    }

    private static java.util.function.Predicate<TableRef> is(String table) {
        return given -> given.node().value().equals(table);
    }
}
