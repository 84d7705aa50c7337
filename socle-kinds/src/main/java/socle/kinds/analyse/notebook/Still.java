package socle.kinds.analyse.notebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// What the last run of a notebook published.
record Still(Node<NotebookSpec> node, Seen seen) implements Reading {

    /// More rows of an answer are no longer shown.
    private static final int CUT_ROWS = 2000;

    @Override
    public boolean isOpen(NodeId other) {
        return true;
    }

    @Override
    public List<Block> head() {
        return given()
                .map(values -> new Block.Line(computed(values)))
                .map(Block.class::cast)
                .stream()
                .toList();
    }

    /// The values that the last run took.
    private Optional<Rows> given() {
        return seen.evidence(node.id()).stream()
                .map(Told::evidence)
                .filter(one -> one.claim().equals(Findings.PARAMETERS))
                .filter(Evidence.Sample.class::isInstance)
                .map(one -> ((Evidence.Sample) one).rows())
                .findFirst();
    }

    /// The value that the last run took for a parameter.
    String value(Parameter parameter) {
        return given().stream()
                .flatMap(rows -> rows.values().stream())
                .filter(row -> parameter.name().equals(row.getFirst()))
                .map(row -> String.valueOf(row.getLast()))
                .findFirst()
                .orElse(parameter.value());
    }

    private Phrase computed(Rows values) {
        String told =
                values.values().stream()
                        .map(row -> words(String.valueOf(row.getFirst())) + " = " + row.getLast())
                        .collect(Collectors.joining(", "));
        return Phrase.of("Computed with: %s.", "Calculé avec\u00a0: %s.", told);
    }

    private String words(String name) {
        return node.spec().parameters().stream()
                .filter(one -> one.name().equals(name))
                .map(Parameter::words)
                .findFirst()
                .orElse(name);
    }

    @Override
    public Optional<Rows> rows(Cell.Sql query, int limit) {
        return seen.table(node.id() + NodeId.PART + query.name())
                .map(table -> seen.rows(table.name(), limit));
    }

    @Override
    public Optional<Rows> rows(Asked asked) {
        return seen.table(node.id() + NodeId.PART + asked.cell().id())
                .map(table -> seen.rows(table.name(), CUT_ROWS));
    }

    @Override
    public long total(Cell.Sql query) {
        return measured(Findings.ROWS, query).map(Double::longValue).orElse(0L);
    }

    @Override
    public Optional<Double> took(Cell.Sql query) {
        return measured(Findings.TIME, query);
    }

    private Optional<Double> measured(Claim claim, Cell.Sql query) {
        return seen.evidence(node.id()).stream()
                .map(Told::evidence)
                .filter(it -> it.claim().equals(claim))
                .filter(it -> it.label().equals(Phrase.same(query.name())))
                .filter(Evidence.Measure.class::isInstance)
                .map(it -> ((Evidence.Measure) it).value())
                .findFirst();
    }

    @Override
    public List<Evidence.Verdict> verdicts(Cell.Sql query) {
        return seen.evidence(node.id()).stream()
                .flatMap(told -> Findings.on(query.name(), told.evidence()).stream())
                .toList();
    }
}
