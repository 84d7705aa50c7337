package socle.kinds.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Sql;

/// A drawing of a table. Its own table holds exactly the rows that are drawn, one a mark.
public final class ChartKind implements NodeKind<ChartSpec>, Guards<ChartSpec>, Shows<ChartSpec> {

    @Override
    public String word() {
        return "chart";
    }

    @Override
    public Phrase label() {
        return new Phrase("chart", "figure");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("dashboards", "yml");
    }

    @Override
    public Class<ChartSpec> spec() {
        return ChartSpec.class;
    }

    @Override
    public Gives gives(ChartSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<ChartSpec> node, Neighbours neighbours) {
        return ChartGuard.of(node, neighbours);
    }

    @Override
    public Outcome work(Node<ChartSpec> node, Bench bench) {
        List<Column> columns =
                bench.engine()
                        .describe("SELECT * FROM " + Sql.quote(node.spec().from().node().value()));
        Optional<Layout> layout = Layout.of(node.spec(), columns);
        if (layout.isEmpty()) {
            return Outcome.Failed.of(
                    new Phrase("no axis holds numbers", "aucun axe ne porte de nombres"),
                    new Phrase(
                            "name a column of numbers, or an aggregate",
                            "nommez une colonne de nombres, ou un aggregate"));
        }
        ChartQuery query = new ChartQuery(layout.get(), bench.language());
        Drawn drawn = Drawn.of(query, bench.engine());
        Optional<Outcome> refused = refused(drawn);
        return refused.orElseGet(() -> done(node, bench, query, drawn));
    }

    @Override
    public Page page(Node<ChartSpec> node, Seen seen) {
        List<Block> blocks = new ArrayList<>();
        seen.table(node.id().value())
                .flatMap(table -> plot(node, seen, table))
                .ifPresent(blocks::add);
        blocks.add(new Block.Heading(new Phrase("Why this shape", "Pourquoi cette forme"), 2));
        blocks.add(new Block.Prose(new Markdown(node.spec().why(), node.place())));
        blocks.add(
                new Block.Proofs(
                        new Phrase("What the run found", "Ce que l’exécution a trouvé"),
                        seen.evidence(node.id())));
        return new Page(Phrase.same(node.title()), blocks);
    }

    private static Optional<Block> plot(Node<ChartSpec> node, Seen seen, Table table) {
        return Layout.of(node.spec(), table.columns())
                .map(
                        layout ->
                                new Block.Plot(
                                        node.id().value(),
                                        Phrase.same(node.title()),
                                        Phrase.same(node.header().description().orElse("")),
                                        Phrase.same(node.spec().caption().orElse("")),
                                        layout.chart(),
                                        seen.rows(table.name(), ChartQuery.MOST_MARKS)));
    }

    private static Outcome done(Node<ChartSpec> node, Bench bench, ChartQuery query, Drawn drawn) {
        Table table = bench.tables().draft(drawn.rows());
        ChartFindings findings = new ChartFindings(node.spec(), drawn, query);
        return Outcome.Done.of(
                table,
                List.of(
                        new Evidence.Digest(
                                new Claim("chart.data"),
                                new Phrase("The drawn rows", "Les lignes dessinées"),
                                table.name(),
                                table.digest()),
                        new Evidence.Statement(
                                new Claim("chart.reason"),
                                new Phrase("Why this shape", "Pourquoi cette forme"),
                                node.spec().why().strip(),
                                List.of()),
                        findings.clarity(),
                        findings.truth(),
                        findings.alternative()));
    }

    private static Optional<Outcome> refused(Drawn drawn) {
        if (drawn.rows().size() > ChartQuery.MOST_MARKS) {
            return Optional.of(
                    Outcome.Failed.of(
                            Phrase.of(
                                    "more than %d marks",
                                    "plus de %d signes", ChartQuery.MOST_MARKS),
                            new Phrase(
                                    "aggregate in the model, or set a limit",
                                    "agrégez dans le modèle, ou posez une limite")));
        }
        if (drawn.layout().value().aggregate().isPresent()) {
            return Optional.empty();
        }
        if (drawn.most() > 1) {
            return Optional.of(
                    Outcome.Failed.of(
                            Phrase.of(
                                    "up to %d rows for one mark",
                                    "jusqu’à %d lignes pour un même signe", drawn.most()),
                            Phrase.of(
                                    "say how they become one value: %s: {aggregate: sum}",
                                    "dites comment elles font une valeur\u00a0: %s: {aggregate:"
                                            + " sum}",
                                    drawn.layout().value().column())));
        }
        return drawn.colours() > ChartQuery.MOST_COLOURS
                ? Optional.of(tooManyColours(drawn))
                : Optional.empty();
    }

    private static Outcome tooManyColours(Drawn drawn) {
        return Outcome.Failed.of(
                Phrase.of(
                        "%d colours, of which the eye tells %d apart",
                        "%d couleurs, l’œil en distingue %d",
                        drawn.colours(),
                        ChartQuery.MOST_COLOURS),
                new Phrase(
                        "add an aggregate, so that the rest becomes Others, or choose in the model",
                        "ajoutez un aggregate, pour que le reste devienne Autres, ou choisissez"
                                + " dans le modèle"));
    }
}
