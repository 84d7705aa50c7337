package socle.kinds.analyse.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Metered;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Selects;
import socle.api.Shows;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.proof.Evidence;
import socle.api.show.Course;
import socle.api.show.Course.Point;
import socle.api.show.Cut;
import socle.api.show.Dimension;
import socle.api.show.Metric;
import socle.api.show.Metric.Period;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// A number that means something, defined once. Its table holds one row a period (`period`,
/// `value`, `complete`), or one row (`value`) when it has no grain.
public final class Indicator
        implements NodeKind<IndicatorSpec>,
                Selects<IndicatorSpec>,
                Metered<IndicatorSpec>,
                Shows<IndicatorSpec> {

    @Override
    public String word() {
        return "indicator";
    }

    @Override
    public Phrase label() {
        return new Phrase("indicator", "indicateur");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Home home() {
        return new Home("indicators", "yml");
    }

    @Override
    public Class<IndicatorSpec> spec() {
        return IndicatorSpec.class;
    }

    @Override
    public Gives gives(IndicatorSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public Sql select(IndicatorSpec spec) {
        return IndicatorQuery.of(spec);
    }

    @Override
    public List<Column> further(IndicatorSpec spec) {
        return List.of();
    }

    @Override
    public Metric metric(IndicatorSpec spec) {
        return new Metric(
                spec.from().node(),
                spec.grain().map(_ -> spec.period().orElse(Period.MONTH)),
                spec.unit(),
                spec.format(),
                spec.direction(),
                spec.target(),
                new Metric.Bounds(spec.watch(), spec.alert()),
                spec.dimensions().entrySet().stream()
                        .map(
                                one ->
                                        new Dimension(
                                                one.getKey(),
                                                one.getValue().label().orElse(one.getKey())))
                        .toList(),
                spec.additivity(),
                spec.definition());
    }

    @Override
    public String series(IndicatorSpec spec, String source) {
        return IndicatorQuery.over(source, spec).text();
    }

    @Override
    public String cut(IndicatorSpec spec, Cut cut, String source) {
        return new IndicatorCut(spec, cut, source).text();
    }

    @Override
    public Outcome work(Node<IndicatorSpec> node, Bench bench) {
        IndicatorSpec spec = node.spec();
        Axes axes = new Axes(spec, bench.engine());
        return refused(IndicatorQuery.of(spec), bench)
                .or(
                        () ->
                                spec.dimensions().isEmpty()
                                        ? Optional.empty()
                                        : refused(axes.query(), bench))
                .or(() -> axes.fan().map(Indicator::fanned))
                .orElseGet(() -> computed(spec, axes, bench));
    }

    private static Optional<Outcome> refused(Sql query, Bench bench) {
        try {
            bench.engine().describe(query.text());
            return Optional.empty();
        } catch (SqlFailure e) {
            return Optional.of(
                    Outcome.Failed.of(
                            Phrase.of(
                                    "%s: the engine refuses the expression: %s",
                                    "%s\u00a0: le moteur refuse l’expression\u00a0: %s",
                                    query.at(e.offset()),
                                    e.words()),
                            new Phrase(
                                    "mend value, where, grain or the dimension; value brings many"
                                            + " rows to one, a dimension is told of one row",
                                    "corrigez value, where, grain ou la dimension\u202f; value"
                                            + " ramène plusieurs lignes à une, une dimension se dit"
                                            + " d’une ligne")));
        }
    }

    private static Outcome fanned(Phrase why) {
        return Outcome.Failed.of(
                why,
                new Phrase(
                        "find the row by columns that are its own alone, or make that table have one"
                                + " row a key",
                        "trouvez la ligne par des colonnes qui ne sont qu’à elle, ou donnez à cette"
                                + " table une seule ligne par clé"));
    }

    @Override
    public Page page(Node<IndicatorSpec> node, Seen seen) {
        return new IndicatorPage(node, seen).page();
    }

    private static Outcome computed(IndicatorSpec spec, Axes axes, Bench bench) {
        Rows rows = bench.engine().query(IndicatorQuery.of(spec).text());
        Course series = Course.of(rows);
        Optional<Point> latest = series.latest();
        if (latest.isEmpty()) {
            return Outcome.Failed.of(
                    Phrase.of(
                            "the expression has no value on any row of %s",
                            "l’expression n’a de valeur sur aucune ligne de %s",
                            spec.from().node()),
                    new Phrase(
                            "look at the rows that 'where' keeps, and at empty columns",
                            "regardez les lignes que «\u00a0where\u00a0» garde, et les colonnes"
                                    + " vides"));
        }
        List<Evidence> evidence = new ArrayList<>();
        IndicatorEvidence facts = new IndicatorEvidence(spec);
        evidence.add(facts.value(latest.get()));
        spec.target().ifPresent(target -> evidence.add(facts.target(latest.get(), target)));
        new Thresholds(facts, latest.get(), series.before(latest.get()))
                .verdicts()
                .forEach(evidence::add);
        evidence.add(facts.functional());
        evidence.add(facts.technical());
        if (!spec.dimensions().isEmpty()) {
            evidence.add(axes.told(bench.engine().query(axes.query().text())));
            evidence.addAll(axes.added());
        }
        undated(spec, bench).ifPresent(rowsLeft -> evidence.add(facts.undated(rowsLeft)));
        return Outcome.Done.of(bench.tables().draft(rows), evidence);
    }

    private static Optional<Long> undated(IndicatorSpec spec, Bench bench) {
        return spec.grain()
                .map(_ -> bench.engine().query(IndicatorQuery.undated(spec).text()))
                .map(rows -> rows.at(0, 0) instanceof Long count ? count : 0L)
                .filter(count -> count > 0);
    }
}
