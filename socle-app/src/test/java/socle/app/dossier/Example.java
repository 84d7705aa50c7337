package socle.app.dossier;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Gives;
import socle.api.Header;
import socle.api.Home;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Reference;
import socle.api.text.TableRef;
import socle.app.show.Pages;
import socle.app.show.chart.OrdinaryPlots;
import socle.app.show.chart.Plots;
import socle.core.graph.Declared;
import socle.core.ledger.Fingerprints;
import socle.core.ledger.Published;
import socle.core.project.Brand;
import socle.core.project.Project;
import socle.core.project.Settings;
import socle.core.proof.Coverage;
import socle.core.proof.Framework;
import socle.core.proof.Testimony;

/// A small project that has run: two sources, three models, a check that fell, a chart, chapters.
final class Example {

    private static final Instant AT = Instant.parse("2026-11-22T14:32:07Z");
    private static final FakeKind FILE =
            new FakeKind("file", new Phrase("File", "Fichier"), new Home("sources", "yml"));
    private static final FakeKind MODEL =
            new FakeKind("model", new Phrase("Model", "Modèle"), new Home("models", "sql"));
    private static final FakeKind CHECK =
            new FakeKind("check", new Phrase("Check", "Contrôle"), new Home("checks", "yml"));
    private static final FakeKind CHART =
            new FakeKind("chart", new Phrase("Chart", "Graphique"), new Home("dashboards", "yml"));
    private static final FakeKind CHAPTER =
            new FakeKind("chapter", new Phrase("Chapter", "Chapitre"), new Home("dossier", "md"));

    final FakeSeen seen = new FakeSeen();
    final List<Declared> declared = new ArrayList<>();
    final Map<NodeId, Published> published = new HashMap<>();
    boolean fresh = true;
    List<Framework> frameworks = List.of(ExampleFramework.expert());

    static Example ordinary() {
        return ordinary(List.of("C1.1.1"));
    }

    /// @param answered the codes that its first chapter names
    static Example ordinary(List<String> answered) {
        Example example = new Example();
        example.table(FILE, "strikes", "Collisions déclarées à la FAA", 10_000);
        example.table(FILE, "airports", "Aéroports et leurs codes", 3_376);
        example.table(MODEL, "stg_strikes", "Collisions nettoyées", -1, "strikes");
        example.table(MODEL, "stg_airports", "Aéroports sans doublon", -1, "airports");
        example.table(
                MODEL,
                "fct_strikes",
                "Une ligne par collision",
                9_985,
                "stg_strikes",
                "stg_airports");
        example.table(MODEL, "strikes_by_year", "Collisions par année", 13, "fct_strikes");
        example.table(MODEL, "cost_by_species", "Coût par espèce", 7, "stg_strikes", "airports");
        example.check();
        example.everything();
        example.chart();
        example.chapter("c1_1_1", "Ce qu’il faut collecter", answered, COLLECT);
        example.chapter("c2_2_1", "Ce que montre le coût", List.of("C2.2.1-a"), SHOW);
        return example;
    }

    /// With a node that draws one plot of each mark.
    static Example gallery() {
        Example example = new Example();
        example.table(FILE, "strikes", "Collisions déclarées à la FAA", 10_000);
        List<Block> plots = new ArrayList<>(OrdinaryPlots.all().values());
        Node<?> node =
                example.node(
                        CHART,
                        "marks",
                        "Chaque forme",
                        new FakeKind.Spec(Gives.TABLE, plots),
                        List.of(new TableRef(new NodeId("strikes"), Place.of("marks"))));
        example.publish(node.id(), List.of());
        return example;
    }

    private static final String COLLECT =
            """
            ## Ce que l'on cherche

            Les collisions portent la date et le coût : {{ evidence strikes collect.rows_written }} ont été
            écrites, et {{ evidence strikes collect.completeness }} ; voir {{ table strikes_by_year }}.

            | source | sert à |
            |---|---|
            | `strikes` | tout |
            | `airports` | relier |

            <script>alert(1)</script> Une note[^1] et un [lien](https://example.org/).

            [^1]: La déclaration est volontaire.
            """;
    private static final String SHOW =
            """
            Une espèce coûte plus que toutes les autres, comme le montre {{ figure fig_cost }}.

            {{ figure fig_cost }}

            ### Ce que l'on n'en conclut pas

            > Une hausse des déclarations n'est pas une hausse des collisions.
            """;

    DossierSource source() {
        Testimony testimony = new Testimony(seen.all());
        List<Coverage> coverage =
                frameworks.stream()
                        .map(it -> Coverage.of(it, testimony, Coverage.Scope.whole()))
                        .toList();
        Project project = new Project(root, settings(), declared, List.of());
        return new DossierSource(
                project, coverage, seen, published, Example::profile, _ -> List.of());
    }

    List<Integer> specialities = List.of();
    Optional<Brand> brand = Optional.empty();
    Path root = Path.of(".");

    private Settings settings() {
        Settings plain = Settings.of("Péril animalier");
        return new Settings(
                plain.name(),
                plain.language(),
                plain.framework(),
                Optional.of("Camille Roy"),
                plain.environment(),
                plain.ledger(),
                plain.engine(),
                plain.versions(),
                plain.not_applicable(),
                specialities,
                brand,
                plain.access());
    }

    private static Optional<Rows> profile(String table) {
        return Optional.of(
                new Rows(
                        List.of(
                                new Column("column", "VARCHAR"),
                                new Column("missing", "BIGINT"),
                                new Column("distinct", "BIGINT")),
                        List.of(List.of("id", 0L, 9985L), List.of("label", 12L, 37L))));
    }

    void table(FakeKind kind, String name, String title, long rows, String... reads) {
        List<Reference> references = new ArrayList<>();
        for (String read : reads) {
            references.add(new TableRef(new NodeId(read), Place.of(name)));
        }
        Node<?> node =
                node(
                        kind,
                        name,
                        title,
                        new FakeKind.Spec(Gives.TABLE, List.of(grid())),
                        references);
        Table table =
                new Table(
                        name,
                        "v20261122-" + name.length(),
                        List.of(new Column("id", "BIGINT"), new Column("label", "VARCHAR")),
                        rows,
                        rows < 0 ? 0 : rows * 21,
                        "sha256:5d0e17c204c9d0a2b1f35d0e17c204c9d0a2b1f35d0e17c204c9d0a2b1f3aa41");
        seen.tables.put(name, table);
        seen.rows.put(
                name,
                new Rows(
                        table.columns(),
                        List.of(List.of(1L, "Bernache du Canada"), List.of(2L, "Pigeon biset"))));
        tell(
                node,
                new Evidence.Measure(
                        new Claim("collect.rows_written"),
                        new Phrase("Rows written", "Lignes écrites"),
                        Math.max(rows, 0),
                        "rows"));
        tell(
                node,
                new Evidence.Verdict(
                        new Claim("collect.completeness"),
                        new Phrase("Everything read was written", "Tout ce qui est lu est écrit"),
                        true,
                        Severity.ERROR,
                        new Phrase("read = written + rejected", "lu = écrit + rejeté")));
        tell(
                node,
                new Evidence.Origin(
                        new Claim("collect.origin"),
                        new Phrase("Origin", "Origine"),
                        "https://wildlife.faa.gov",
                        "FAA",
                        "domaine public"));
        publish(node.id(), List.of(table));
    }

    private static Block grid() {
        return new Block.Line(new Phrase("A table of the example.", "Une table de l’exemple."));
    }

    void check() {
        Node<?> node =
                node(
                        CHECK,
                        "damage_codes",
                        "Le dommage est connu",
                        new FakeKind.Spec(Gives.FACTS, List.of()),
                        List.of());
        tell(
                node,
                new Evidence.Verdict(
                        new Claim("check.accepted"),
                        new Phrase("Values within their domain", "Valeurs dans leur domaine"),
                        false,
                        Severity.WARNING,
                        new Phrase("15 rows of 10,000", "15 lignes sur 10\u202F000")));
        publish(node.id(), List.of());
    }

    /// A node whose page has a block of each sort.
    void everything() {
        FakeKind.Spec spec = new FakeKind.Spec(Gives.FACTS, Pages.EVERYTHING.blocks());
        Node<?> node = node(CHECK, "everything", "Tous les blocs d'une page ?", spec, List.of());
        publish(node.id(), List.of());
    }

    void chart() {
        Block.Plot species = Plots.named("cost_by_species");
        Node<?> node =
                node(
                        CHART,
                        "fig_cost",
                        "La bernache coûte plus que tout autre animal",
                        new FakeKind.Spec(
                                Gives.TABLE,
                                List.of(
                                        new Block.Plot(
                                                "fig_cost",
                                                Phrase.same(
                                                        "La bernache coûte plus que tout autre animal"),
                                                Phrase.same(
                                                        "Coût total déclaré par espèce, en millions de dollars"),
                                                Phrase.same(
                                                        "Deux collisions sur cent font 38 % du coût."),
                                                species.chart(),
                                                species.rows()))),
                        List.of(new TableRef(new NodeId("cost_by_species"), Place.of("fig_cost"))));
        tell(
                node,
                new Evidence.Digest(
                        new Claim("chart.data"),
                        new Phrase("Rows of the chart", "Lignes du graphique"),
                        "rows",
                        "sha256:91e0b4c49a1e77410d2c91e0b4c49a1e77410d2c91e0b4c49a1e77410d2c91e0"));
        publish(node.id(), List.of());
    }

    void chapter(String name, String title, List<String> codes, String text) {
        Place place = new Place("dossier/" + name + ".md", 5, 1);
        Block prose = new Block.Prose(new Markdown(text, place));
        Node<?> node =
                node(
                        CHAPTER,
                        name,
                        title,
                        new FakeKind.Spec(Gives.FACTS, List.of(prose)),
                        List.of());
        tell(
                node,
                new Evidence.Statement(
                        new Claim("chapter.text"), new Phrase("Text", "Texte"), text, codes));
        publish(node.id(), List.of());
    }

    private Node<?> node(
            FakeKind kind,
            String name,
            String title,
            FakeKind.Spec spec,
            List<Reference> references) {
        Header none = Header.none();
        Header header =
                new Header(
                        Optional.of(title),
                        Optional.of(title + ", en une phrase."),
                        none.owner(),
                        none.tags(),
                        0,
                        Optional.empty(),
                        Optional.empty());
        String file = kind.home().folder() + "/" + name + "." + kind.home().extension();
        Node<FakeKind.Spec> node = new Node<>(new NodeId(name), kind, header, spec, Place.of(file));
        declared.add(new Declared(node, references, List.of(), name, title));
        seen.nodes.put(node.id(), node);
        return node;
    }

    private void tell(Node<?> node, Evidence evidence) {
        List<Told> told = new ArrayList<>(seen.evidence(node.id()));
        told.add(new Told(node.id(), "8f3c21", AT, told.size() + 1, evidence, fresh));
        seen.told.put(node.id(), told);
    }

    private void publish(NodeId node, List<Table> tables) {
        published.put(
                node,
                new Published(
                        "prod",
                        node,
                        "v20261122",
                        "8f3c21",
                        AT,
                        AT,
                        new Fingerprints(
                                "sha256:work-" + node,
                                "sha256:e81d0b4177ac0d2c91e0b4c49a1e7741" + node,
                                "sha256:words",
                                "",
                                "",
                                ""),
                        Map.of(),
                        tables,
                        Optional.empty(),
                        Optional.empty()));
    }
}
