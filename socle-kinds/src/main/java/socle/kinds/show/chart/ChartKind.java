package socle.kinds.show.chart;

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
        return 2;
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
        Optional<? extends Recipe> recipe = Recipe.of(node.spec(), columns);
        if (recipe.isEmpty()) {
            return Outcome.Failed.of(
                    new Phrase("no axis holds numbers", "aucun axe ne porte de nombres"),
                    new Phrase(
                            "name a column of numbers, or an aggregate",
                            "nommez une colonne de nombres, ou un aggregate"));
        }
        Drawn drawn = recipe.get().drawn(bench.engine()::query, bench.language());
        Optional<Outcome> refused = new TooMuch(node.spec(), drawn).refused();
        return refused.orElseGet(() -> done(node, bench, drawn));
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
        return Recipe.of(node.spec(), table.columns())
                .map(
                        recipe ->
                                new Block.Plot(
                                        node.id().value(),
                                        Phrase.same(node.title()),
                                        Phrase.same(node.header().description().orElse("")),
                                        Phrase.same(node.spec().caption().orElse("")),
                                        recipe.chart(),
                                        seen.rows(table.name(), Singles.MOST)));
    }

    private static Outcome done(Node<ChartSpec> node, Bench bench, Drawn drawn) {
        Table table = bench.tables().draft(drawn.rows());
        ChartFindings findings = new ChartFindings(node.spec(), drawn);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence.Digest(
                        new Claim("chart.data"),
                        new Phrase("The drawn rows", "Les lignes dessinées"),
                        table.name(),
                        table.digest()));
        evidence.add(
                new Evidence.Measure(
                        new Claim("chart.marks"),
                        new Phrase("Drawn marks", "Signes dessinés"),
                        drawn.rows().size(),
                        ""));
        evidence.add(
                new Evidence.Statement(
                        new Claim("chart.reason"),
                        new Phrase("Why this shape", "Pourquoi cette forme"),
                        node.spec().why().strip(),
                        List.of()));
        findings.choice().ifPresent(evidence::add);
        evidence.add(findings.clarity());
        evidence.add(findings.truth());
        evidence.add(findings.alternative());
        return Outcome.Done.of(table, evidence);
    }
}
