package socle.app.screens.catalogue;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.Phrase;
import socle.app.screens.catalogue.Catalogue.Chosen;
import socle.app.screens.catalogue.Catalogue.Dataset;
import socle.app.screens.catalogue.Catalogue.Facet;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Pager;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How the catalogue of tables looks.
record CataloguePage(Catalogue catalogue, Sheet sheet) {

    private static final String HERE = "/datasets";

    Drawn draw() {
        String title = sheet.say("Data sets", "Jeux de données");
        return Drawn.of(
                title,
                HERE,
                Head.of(title, sheet.say(lede())).tag(),
                sheet.live(filters()),
                table());
    }

    private Phrase lede() {
        long found = catalogue.found().total();
        return found == catalogue.all()
                ? Phrase.of(
                        found == 1 ? "One table." : "%s tables.",
                        found == 1 ? "Une table." : "%s tables.",
                        Phrase.count(found))
                : Phrase.of(
                        "%s of %s tables.",
                        "%s tables sur %s.", Phrase.count(found), Phrase.count(catalogue.all()));
    }

    private Tag filters() {
        Chosen chosen = catalogue.chosen();
        Tag words =
                Tag.of(
                        "div",
                        Tag.of("label", sheet.say("Words", "Mots")).at("for", "words"),
                        Tag.of("input")
                                .at("id", "words")
                                .at("name", "q")
                                .at("type", "search")
                                .at("value", chosen.q()));
        return Tag.of(
                        "form",
                        words,
                        choice(
                                "folder",
                                "Folder",
                                "Dossier",
                                catalogue.facets().folders(),
                                chosen.folder()),
                        choice("kind", "Kind", "Sorte", catalogue.facets().kinds(), chosen.kind()),
                        choice(
                                "state",
                                "State",
                                "État",
                                catalogue.facets().states(),
                                chosen.state()),
                        choice("tag", "Tag", "Étiquette", catalogue.facets().tags(), chosen.tag()),
                        Sheet.hidden("sort", sort()),
                        Tag.of(
                                        "div",
                                        sheet.link(HERE, sheet.say("Clear", "Effacer"))
                                                .as("btn bare"),
                                        Tag.of("button", sheet.say("Filter", "Filtrer"))
                                                .as("btn main")
                                                .at("type", "submit"))
                                .as("actions"))
                .as("filters")
                .at("action", sheet.places().of(HERE).orElse(HERE));
    }

    private Tag choice(String name, String en, String fr, List<Facet> facets, String chosen) {
        List<Tag> options = new ArrayList<>();
        options.add(Tag.of("option", sheet.say("All", "Tous")).at("value", ""));
        for (Facet facet : facets) {
            Tag option =
                    Tag.of(
                                    "option",
                                    sheet.say(facet.words())
                                            + " ("
                                            + sheet.numbers().count(facet.count())
                                            + ")")
                            .at("value", facet.value());
            options.add(facet.value().equals(chosen) ? option.at("selected", "selected") : option);
        }
        return Tag.of(
                "div",
                Tag.of("label", sheet.say(en, fr)).at("for", "by-" + name),
                Tag.of("select").at("id", "by-" + name).at("name", name).with(options));
    }

    private String sort() {
        Chosen chosen = catalogue.chosen();
        return (chosen.down() ? "-" : "") + chosen.sort();
    }

    /// What is chosen, as it is said again by links.
    private Choices choices() {
        Chosen chosen = catalogue.chosen();
        return Choices.none()
                .with("q", chosen.q())
                .with("folder", chosen.folder())
                .with("kind", chosen.kind())
                .with("state", chosen.state())
                .with("tag", chosen.tag())
                .with("sort", sort().equals("name") ? "" : sort());
    }

    private Tag table() {
        if (catalogue.found().items().isEmpty()) {
            return Tag.of(
                            "div",
                            Tag.of(
                                    "p",
                                    catalogue.all() == 0
                                            ? sheet.say(
                                                    "No table is declared yet. A file in sources/ or"
                                                            + " models/ makes one.",
                                                    "Aucune table n’est déclarée. Un fichier de sources/"
                                                            + " ou de models/ en fait une.")
                                            : sheet.say(
                                                    "No table answers all of that.",
                                                    "Aucune table ne répond à tout cela.")))
                    .as("sec empty");
        }
        String name = sheet.say("Data sets", "Jeux de données");
        Tag heads =
                Tag.of(
                        "thead",
                        Tag.of(
                                "tr",
                                head("name", "Data set", "Jeu de données"),
                                Tag.of("th", sheet.say("What it is", "Ce que c’est"))
                                        .at("scope", "col"),
                                head("rows", "Rows", "Lignes").as("num"),
                                head("age", "Age", "Âge"),
                                head("state", "State", "État"),
                                Tag.of("th", sheet.say("Rules", "Règles")).at("scope", "col"),
                                head("readers", "Read by", "Lue par").as("num")));
        List<Tag> lines = catalogue.found().items().stream().map(this::line).toList();
        Tag card = Tag.of("div", Tables.untitled(name, heads, lines)).as("sec card flush");
        return card.with(new Pager(catalogue.found(), choices(), HERE, sheet).draw());
    }

    private Tag head(String by, String en, String fr) {
        Chosen chosen = catalogue.chosen();
        boolean isBy = chosen.sort().equals(by);
        String next = isBy && !chosen.down() ? "-" + by : by;
        Tag head =
                Tag.of(
                                "th",
                                sheet.choice(
                                        choices().with("sort", next).after(HERE),
                                        sheet.say(en, fr)))
                        .at("scope", "col");
        return isBy ? head.at("aria-sort", chosen.down() ? "descending" : "ascending") : head;
    }

    private Tag line(Dataset one) {
        Tag name =
                Tag.of(
                                "th",
                                sheet.link(Paths.node(one.node()), one.title()),
                                Tag.of("br"),
                                Tag.of("code", one.node().value()).as("small quiet"))
                        .at("scope", "row");
        Tag what =
                Tag.of(
                                "td",
                                Tag.of("span", sheet.say(one.kind())).as("tag"),
                                Markup.words(" " + one.what()))
                        .as("wide");
        return Tag.of(
                "tr",
                name,
                what,
                Tag.of(
                                "td",
                                one.rows()
                                        .map(it -> sheet.numbers().count(it))
                                        .orElse(
                                                one.at().isPresent()
                                                        ? sheet.say("view", "vue")
                                                        : "—"))
                        .as("num"),
                Tag.of(
                                "td",
                                one.at()
                                        .<Markup>map(sheet::ago)
                                        .orElse(Markup.words(sheet.say("never", "jamais"))))
                        .as("nowrap"),
                Tag.of("td", one.health().chip(sheet)),
                Tag.of("td", rules(one)),
                Tag.of("td", sheet.numbers().count(one.readers())).as("num"));
    }

    private Markup rules(Dataset one) {
        if (one.rules() == 0) {
            return Tag.of("span", sheet.say("none", "aucune")).as("quiet");
        }
        if (one.fallen() == 0) {
            return Markup.words(sheet.numbers().count(one.rules()));
        }
        return Markup.all(
                Markup.words(sheet.numbers().count(one.rules()) + ", "),
                Tag.of(
                                "span",
                                State.WARNED.glyph(),
                                Markup.words(
                                        sheet.say(
                                                Phrase.of(
                                                        "%s fell",
                                                        one.fallen() == 1
                                                                ? "%s tombée"
                                                                : "%s tombées",
                                                        Phrase.count(one.fallen())))))
                        .as("st warn"));
    }
}
