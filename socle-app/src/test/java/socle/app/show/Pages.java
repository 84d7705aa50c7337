package socle.app.show;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Format;
import socle.api.show.Page;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.app.show.chart.Plots;

/// Pages to test with.
public final class Pages {
    private Pages() {}

    /// A page with a block of each sort.
    public static final Page EVERYTHING =
            new Page(
                    new Phrase("Strikes double in October", "Les collisions doublent en octobre"),
                    List.of(
                            new Block.Heading(new Phrase("What it says", "Ce qu’il dit"), 2),
                            new Block.Prose(new Markdown("Some *words*.", Place.of("a.md"))),
                            new Block.Figure(
                                    new Phrase("Rate", "Taux"),
                                    Optional.of(0.105),
                                    Format.PERCENT,
                                    "",
                                    new Phrase("in 2001", "en 2001"),
                                    List.of(0.1, 0.105)),
                            new Block.Grid(
                                    new Phrase("First rows", "Premières lignes"),
                                    new Rows(
                                            List.of(
                                                    new Column("name", "VARCHAR"),
                                                    new Column("n", "BIGINT")),
                                            List.of(
                                                    List.of(
                                                            "a name that is much too long for a narrow terminal window",
                                                            12345L))),
                                    10),
                            Plots.named("cost_by_species"),
                            new Block.Diagram(
                                    new Phrase("Lineage", "Lignage"),
                                    List.of(
                                            new Block.Box(
                                                    "a", "a", new Phrase("file", "fichier"), true),
                                            new Block.Box(
                                                    "b",
                                                    "b",
                                                    new Phrase("model", "modèle"),
                                                    false)),
                                    List.of(new Block.Arrow("a", "b"))),
                            new Block.Line(new Phrase("A sentence.", "Une phrase.")),
                            new Block.Proofs(
                                    new Phrase("What it left", "Ce qu’il a laissé"),
                                    List.of(
                                            new Told(
                                                    new NodeId("strikes"),
                                                    "8f3c21",
                                                    Instant.parse("2026-11-22T14:32:07Z"),
                                                    1,
                                                    new Evidence.Verdict(
                                                            new Claim("check.unique"),
                                                            new Phrase("Unique", "Unique"),
                                                            false,
                                                            Severity.ERROR,
                                                            new Phrase("2 rows", "2 lignes")),
                                                    true))),
                            new Block.Code(new Phrase("Query", "Requête"), "sql", "SELECT 1"),
                            new Block.Links(
                                    new Phrase("Reads", "Lit"), List.of(new NodeId("strikes")))));
}
