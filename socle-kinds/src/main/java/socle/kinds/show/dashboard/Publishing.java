package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.show.chart.ChartSpec;
import socle.kinds.show.chart.Charting;

/// The work of a dashboard: it asks all that its page shows when nothing is chosen, publishes what
/// no other node does, and says how much it brings down how many rows to.
final class Publishing {

    static final Claim ROWS = new Claim("dashboard.rows");

    private static final Claim PAGE = new Claim("dashboard.page");
    private static final Claim SHOWN = new Claim("dashboard.shown");
    private static final Claim CHOICES = new Claim("dashboard.choices");

    private final Node<DashboardSpec> node;
    private final Bench bench;
    private final List<Table> tables = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private long shown;
    private int blocks;

    Publishing(Node<DashboardSpec> node, Bench bench) {
        this.node = node;
        this.bench = bench;
    }

    Outcome outcome() {
        for (Part part : node.spec().text().parts()) {
            Optional<Outcome> stopped;
            try {
                stopped = publish(part);
            } catch (SqlFailure failure) {
                stopped = Optional.of(refused(part, failure));
            }
            if (stopped.isPresent()) {
                return stopped.get();
            }
        }
        evidence.addFirst(
                measure(PAGE, new Phrase("Blocks of the page", "Blocs de la page"), blocks));
        evidence.add(
                measure(
                        SHOWN,
                        new Phrase(
                                "Rows that the page holds when nothing is chosen",
                                "Lignes que tient la page quand rien n’est choisi"),
                        shown));
        evidence.add(
                measure(
                        CHOICES,
                        new Phrase("Choices that it offers", "Choix qu’elle offre"),
                        choices()));
        return new Outcome.Done(tables, Optional.empty(), evidence);
    }

    private Optional<Outcome> publish(Part part) {
        switch (part) {
            case FilterPart _, TabPart _ -> {
                return Optional.empty();
            }
            case ChartPart chart -> {
                blocks++;
                if (chart.draw().isPresent()) {
                    return drawn(chart, chart.draw().get());
                }
                shown += count(chart.chart().orElseThrow().node().value());
            }
            case IndicatorPart indicator -> {
                blocks++;
                if (indicator.isAsked()) {
                    asked(indicator);
                } else {
                    shown += count(indicator.indicator().node().value());
                }
            }
            case TablePart table -> {
                blocks++;
                rows(table);
            }
        }
        return Optional.empty();
    }

    private Optional<Outcome> drawn(ChartPart part, ChartSpec spec) {
        String from = "SELECT * FROM " + Sql.quote(spec.from().node().value());
        List<Column> columns = bench.engine().describe(from);
        Optional<Charting> charting = Charting.of(spec, columns);
        if (charting.isEmpty()) {
            return Optional.of(
                    Outcome.Failed.of(
                            Phrase.of(
                                    "%s: no axis holds numbers",
                                    "%s\u00a0: aucun axe ne porte de nombres", part.id()),
                            new Phrase(
                                    "name a column of numbers, or an aggregate",
                                    "nommez une colonne de nombres, ou un aggregate")));
        }
        Charting.Made made = charting.get().made(bench.engine()::query, bench.language());
        if (made.refused().isEmpty()) {
            keep(part.id(), made.rows());
        }
        return made.refused();
    }

    private void asked(IndicatorPart part) {
        Gauge gauge = Gauge.of(bench.node(part.indicator())).orElseThrow();
        Measured measured = new Measured(part, gauge);
        String source = Sql.quote(gauge.metric().from().value());
        Rows answer = bench.engine().query(measured.select(source));
        keep(part.id(), measured.told(answer, bench.language()));
    }

    private void rows(TablePart part) {
        String from =
                Source.of(part, node.id(), _ -> Optional.empty()).map(Source::from).orElseThrow();
        List<Column> columns = bench.engine().describe("SELECT * FROM " + from);
        keep(part.id(), bench.engine().query(TableCell.first(part, columns, from)));
        evidence.add(
                measure(
                        ROWS,
                        Phrase.same(part.id()),
                        number(bench.engine().query("SELECT count(*) FROM " + from))));
    }

    private void keep(String block, Rows rows) {
        shown += rows.size();
        tables.add(bench.tables().part(block).draft(rows));
    }

    private long count(String table) {
        return number(bench.engine().query("SELECT count(*) FROM " + Sql.quote(table)));
    }

    private static long number(Rows rows) {
        return rows.at(0, 0) instanceof Number number ? number.longValue() : 0;
    }

    private long choices() {
        return node.spec().text().parts().stream().filter(FilterPart.class::isInstance).count();
    }

    private static Evidence measure(Claim claim, Phrase label, long value) {
        return new Evidence.Measure(claim, label, value, "");
    }

    private static Outcome refused(Part part, SqlFailure failure) {
        return Outcome.Failed.of(
                Phrase.of(
                        "%s, %s: the engine refuses it: %s",
                        "%s, %s\u00a0: le moteur le refuse\u00a0: %s",
                        part.place(),
                        part.id(),
                        failure.words()),
                new Phrase(
                        "mend its select or its columns", "corrigez son select ou ses colonnes"));
    }
}
