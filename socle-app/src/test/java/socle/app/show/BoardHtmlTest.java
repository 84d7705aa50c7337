package socle.app.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Block.Cell;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Control;
import socle.api.show.Format;
import socle.api.show.Leads;
import socle.api.show.Mark;
import socle.api.show.Page;
import socle.api.show.Slot;
import socle.api.show.Standing;
import socle.api.show.Way;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.testing.Golden;

/// Blocks that answer to choices, as a page and on a terminal.
final class BoardHtmlTest {

    private static final String EVIL = "\"><script>alert(1)</script>";
    private static final Phrase NOTHING = Phrase.same("");

    private static final Rows PHASES =
            Rows.of(
                    List.of(new Column("phase", "VARCHAR"), new Column("strikes", "BIGINT")),
                    List.of(List.of("Montée", 40L), List.of(EVIL, 12L), List.of("Autres", 3L)));

    private static Way way(String words, String name, String value) {
        return Way.here(Phrase.same(words), Map.of(name, List.of(value)));
    }

    private static Block.Controls controls() {
        return new Block.Controls(
                Phrase.same("Choix"),
                List.of(
                        new Control.OneOf(
                                "phase",
                                Phrase.same("Phase"),
                                Phrase.same("Les 2 plus fréquentes sur 9"),
                                Phrase.same("Tout"),
                                List.of(
                                        new Control.Option("Montée", Phrase.same("Montée"), true),
                                        new Control.Option(EVIL, Phrase.same(EVIL), false))),
                        new Control.SomeOf(
                                "taille",
                                Phrase.same("Taille"),
                                NOTHING,
                                Phrase.same("Tout"),
                                List.of(
                                        new Control.Option("Grand", Phrase.same("Grand"), true),
                                        new Control.Option("Petit", Phrase.same("Petit"), false))),
                        new Control.Days(
                                "from",
                                "to",
                                Phrase.same("Période"),
                                Phrase.same("Du 1990-01-01 au 2002-07-25"),
                                Optional.of(new Control.Stretch("1990-01-01", "2002-07-25")),
                                new Control.Ends("1999-01-01", "")),
                        new Control.Search("aeroport", Phrase.same("Aéroport"), NOTHING, EVIL)),
                new TreeMap<>(Map.of("tab", List.of("lieux"))),
                Optional.of(way("Tout montrer", "tab", "lieux")));
    }

    private static Block.Plot plot() {
        Chart bars =
                Chart.of(
                        Mark.BAR,
                        Map.of(Slot.X, Channel.of("phase"), Slot.Y, Channel.of("strikes")));
        return new Block.Plot(
                "phases",
                Phrase.same("La montée domine"),
                Phrase.same("Collisions par phase"),
                NOTHING,
                bars,
                PHASES,
                Optional.of(
                        new Leads(
                                "phase",
                                Map.of(
                                        "Montée",
                                        way("Phase\u00a0: Montée", "phase", "Montée"),
                                        EVIL,
                                        way(EVIL, "phase", EVIL)))));
    }

    private static Block.Figure figure() {
        return new Block.Figure(
                Phrase.same("Part avec dommage"),
                Optional.of(0.105),
                Format.PERCENT,
                "",
                Phrase.same("en 2001"),
                List.of(0.12, 0.105),
                List.of(
                        new Block.Remark(Standing.GOOD, Phrase.same("objectif atteint")),
                        new Block.Remark(Standing.PLAIN, Phrase.same("comme en 2000"))));
    }

    private static Block.Grid grid() {
        Block.Head sorted =
                new Block.Head(way("strikes", "sort_t", "strikes"), Block.Order.DESCENDING);
        return new Block.Grid(
                Phrase.same("Collisions"),
                PHASES,
                30,
                Optional.of(
                        new Block.Leafing(
                                Map.of("strikes", sorted),
                                List.of(
                                        new Leads(
                                                "phase",
                                                Map.of(
                                                        "Montée",
                                                        new Way(
                                                                Phrase.same("Fiche"),
                                                                Optional.of(new NodeId("fiche")),
                                                                new TreeMap<>(
                                                                        Map.of(
                                                                                "phase",
                                                                                List.of(
                                                                                        "Montée"))))))),
                                Phrase.same("Lignes 1 à 3 sur 30"),
                                Optional.empty(),
                                Optional.of(way("Lignes suivantes", "page_t", "2")))));
    }

    private static final Page BOARD =
            new Page(
                    Phrase.same("Un tableau"),
                    List.of(
                            controls(),
                            new Block.Notice(Standing.WATCH, Phrase.same("Phase inconnue.")),
                            new Block.Row(
                                    List.of(
                                            new Cell(
                                                    3,
                                                    List.of(figure()),
                                                    Optional.of(new NodeId("part"))))),
                            new Block.Row(
                                    List.of(
                                            new Cell(7, List.of(plot()), Optional.empty()),
                                            new Cell(5, List.of(grid()), Optional.empty()))),
                            new Block.Tabs(
                                    Phrase.same("Onglets"),
                                    List.of(
                                            new Block.Tab(
                                                    way("Lieux", "tab", "lieux"),
                                                    true,
                                                    List.of(new Block.Line(Phrase.same("Ici.")))),
                                            new Block.Tab(
                                                    way("Dates", "tab", "dates"),
                                                    false,
                                                    List.of())))));

    private static String html() {
        Addresses nodes = node -> Optional.of("/nodes/" + node + "#top");
        return new PageHtml(Language.FR, nodes, "p-", 1).blocks(BOARD).html();
    }

    private static Document document() {
        return Jsoup.parseBodyFragment(html());
    }

    @Test
    void a_board_is_as_it_was() {
        Golden.check("board.html", html());
        Golden.check("board.txt", new PageText(Language.FR, 80).of(BOARD));
    }

    @Test
    void choices_are_told_in_the_address_and_those_that_stay_are_kept() {
        Element form = document().expectFirst("form.filters");
        assertEquals("get", form.attr("method"));
        assertFalse(form.hasAttr("action"));
        assertEquals("lieux", form.expectFirst("input[type=hidden][name=tab]").attr("value"));
        assertEquals(
                "Montée", form.expectFirst("select[name=phase] option[selected]").attr("value"));
        assertEquals("?tab=lieux", form.expectFirst("a").attr("href"));
    }

    @Test
    void every_field_has_a_label() {
        Document document = document();
        for (Element field : document.select("select, input[type=search]")) {
            assertFalse(document.select("label[for=" + field.id() + "]").isEmpty(), field.id());
        }
        for (Element field : document.select("input[type=date], input[type=checkbox]")) {
            assertTrue(field.closest("label") != null, field.toString());
        }
    }

    @Test
    void marks_and_values_are_links_that_say_where_they_lead() {
        Document document = document();
        Element svg = document.expectFirst("svg.wide");
        assertEquals("group", svg.attr("role"));
        assertEquals(2, svg.select("a[href]").size());
        assertEquals(
                "Phase\u00a0: Montée",
                svg.expectFirst("a[href=?phase=Mont%C3%A9e]").attr("aria-label"));
        assertEquals(
                "/nodes/fiche?phase=Mont%C3%A9e#top",
                document.expectFirst("td a[title=Fiche]").attr("href"));
    }

    @Test
    void the_order_and_the_open_tab_are_told_to_those_who_do_not_see() {
        Document document = document();
        assertEquals("descending", document.expectFirst("th[aria-sort]").attr("aria-sort"));
        assertEquals("Lieux", document.expectFirst("nav.seg a[aria-current=page]").text());
    }

    @Test
    void what_tries_to_be_markup_stays_text() {
        assertTrue(document().select("script").isEmpty());
        assertTrue(html().contains("phase=%22%3E%3Cscript%3E"));
    }
}
