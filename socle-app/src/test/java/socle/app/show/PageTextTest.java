package socle.app.show;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Format;
import socle.api.show.Page;
import socle.api.text.Language;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.app.show.chart.Plots;

final class PageTextTest {

    private static final Page PAGE =
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
                            new Block.Code(new Phrase("Query", "Requête"), "sql", "SELECT 1"),
                            new Block.Links(
                                    new Phrase("Reads", "Lit"), List.of(new NodeId("strikes")))));

    @Test
    void a_page_on_a_terminal_is_as_it_was() {
        Golden.check("page.txt", new PageText(Language.FR, 80).of(PAGE));
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        new PageText(Language.EN, 48)
                .of(PAGE)
                .lines()
                .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 48, line));
    }

    @Test
    void the_same_page_in_html_is_as_it_was() {
        Golden.check(
                "page.html",
                new PageHtml(Language.FR, Addresses.none(), "p-", 1).blocks(PAGE).html());
    }
}
