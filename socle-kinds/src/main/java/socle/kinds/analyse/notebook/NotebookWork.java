package socle.kinds.analyse.notebook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Change;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.live.Input;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// The work of a notebook: its queries are bound, all that the engine refuses is told at once, then
/// they run in order. The rows of each are drafted as a part of the notebook, and those after it
/// read them by its name.
final class NotebookWork {

    private final Node<NotebookSpec> node;
    private final Bench bench;
    private final List<Table> tables = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();

    NotebookWork(Node<NotebookSpec> node, Bench bench) {
        this.node = node;
        this.bench = bench;
    }

    /// One block that was done.
    ///
    /// @param technique what it is a case of: a query, an indicator, …
    /// @param name its query, or the node that it shows
    /// @param took nothing when it computes nothing of its own
    record Done(Phrase technique, String name, long rows, Optional<Duration> took) {}

    Outcome outcome() {
        List<Phrase> wrong = new ArrayList<>();
        Values values = given(wrong);
        Binding binding = new Binding(node.spec(), bench.engine());
        wrong.addAll(binding.troubles());
        if (!wrong.isEmpty()) {
            return failed(wrong);
        }
        Reconciling reconciling = new Reconciling(bench.engine(), binding);
        for (Cell cell : node.spec().text().parts()) {
            try {
                run(cell, reconciling);
            } catch (SqlFailure failure) {
                return failed(List.of(stopped(cell, failure)));
            }
        }
        return new Outcome.Done(
                tables,
                Optional.empty(),
                new Findings(node.spec(), values, done, bench.language())
                        .evidence(reconciling.found()));
    }

    /// What a run says under the name of a parameter is its value; else what the notebook says.
    private Values given(List<Phrase> wrong) {
        Values values = Values.of(node.spec());
        for (Parameter one : node.spec().parameters()) {
            Optional<String> said = said(one.name());
            said.ifPresent(value -> values.byName().put(one.name(), value));
            Input input = one.input();
            said.flatMap(input::refuses)
                    .ifPresent(
                            why ->
                                    wrong.add(
                                            Phrase.of("%s: %s", "%s\u00a0: %s", one.place(), why)));
            if (said.isEmpty()) {
                bench.engine()
                        .execute(
                                "SET VARIABLE "
                                        + Sql.quote(one.name())
                                        + " = "
                                        + input.literal(one.value()));
            }
        }
        return values;
    }

    private Optional<String> said(String name) {
        Rows rows =
                bench.engine()
                        .query("SELECT CAST(getvariable(" + Sql.literal(name) + ") AS VARCHAR)");
        return Optional.ofNullable(rows.at(0, 0)).map(Object::toString);
    }

    private void run(Cell cell, Reconciling reconciling) {
        switch (cell) {
            case Cell.Sql query -> {
                Instant before = bench.clock().instant();
                Table table =
                        bench.tables()
                                .part(query.name())
                                .draft(new Change.Whole(), query.select().text());
                Duration took = Duration.between(before, bench.clock().instant());
                tables.add(table);
                done.add(new Done(Findings.QUERY, query.name(), table.rows(), Optional.of(took)));
                Binding.show(bench.engine(), query.name(), rows(query));
                reconciling.compare(query);
            }
            case IndicatorCell indicator -> {
                if (indicator.isAsked()) {
                    ask(indicator);
                }
                shown(bench.node(indicator.indicator()));
            }
            case Cell.Result result -> shown(bench.node(result.node()));
            case Cell.Chart chart ->
                    done.add(new Done(Findings.CHART, chart.of(), 0, Optional.empty()));
        }
    }

    /// Its rows are published as those of a query are.
    private void ask(IndicatorCell cell) {
        Asked asked = new Asked(cell, Gauge.of(bench.node(cell.indicator())).orElseThrow());
        Rows answer = bench.engine().query(asked.select());
        tables.add(bench.tables().part(cell.id()).draft(asked.told(answer, bench.language())));
    }

    private String rows(Cell.Sql query) {
        return "SELECT * FROM " + Sql.quote(node.id() + NodeId.PART + query.name());
    }

    private void shown(Node<?> other) {
        done.add(new Done(other.kind().label(), other.id().value(), 0, Optional.empty()));
    }

    private static Phrase stopped(Cell cell, SqlFailure failure) {
        Object place = cell instanceof Cell.Sql query ? query.select().place() : cell.place();
        String name = cell instanceof Cell.Sql query ? query.name() : "";
        return Phrase.of("%s, %s: %s", "%s, %s\u00a0: %s", place, name, failure.words());
    }

    private static Outcome failed(List<Phrase> wrong) {
        Phrase all =
                wrong.stream()
                        .reduce((one, other) -> Phrase.of("%s\n%s", "%s\n%s", one, other))
                        .orElseThrow();
        return Outcome.Failed.of(
                all,
                new Phrase(
                        "mend the block, or what it reads; the results before stay",
                        "corrigez le bloc, ou ce qu’il lit\u202f; les résultats d’avant restent"));
    }
}
