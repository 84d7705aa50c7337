package socle.app.screens.node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import socle.api.access.Right;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.app.screens.node.NodeView.About;
import socle.app.screens.node.NodeView.Definition;
import socle.app.screens.node.NodeView.Holding;
import socle.app.screens.node.NodeView.Trouble;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How the page of a node looks.
record NodePage(NodeView view, Sheet sheet) {

    Drawn draw() {
        Drawn drawn =
                Drawn.of(
                        view.about().title(),
                        place(),
                        head(),
                        Markup.all(view.troubles().stream().map(this::trouble).toList()),
                        tells() ? own() : Markup.none(),
                        view.about().teaches() ? keep() : Markup.none(),
                        view.table().<Markup>map(this::table).orElse(Markup.none()),
                        new ProofsPart(view, sheet).rules(),
                        view.table().<Markup>map(this::sample).orElse(Markup.none()),
                        new AroundPart(view, sheet).draw(),
                        tells() ? Markup.none() : own(),
                        new ProofsPart(view, sheet).proofs(),
                        new LineagePart(view.lineage(), sheet).draw(),
                        view.text().<Markup>map(this::definition).orElse(Markup.none()));
        if (place().equals("/project")) {
            return drawn.under(sheet.say("Project", "Projet"), "/project")
                    .under(
                            view.about().folder(),
                            "/folders/" + Paths.segment(view.about().folder()));
        }
        return drawn.under(
                sheet.say(
                        switch (place()) {
                            case "/dashboards" -> new Phrase("Dashboards", "Tableaux de bord");
                            case "/lessons" -> new Phrase("Lessons", "Leçons");
                            case "/indicators" -> new Phrase("Indicators", "Indicateurs");
                            default -> new Phrase("Data sets", "Jeux de données");
                        }),
                place());
    }

    private String place() {
        if (view.about().teaches()) {
            return "/lessons";
        }
        if (view.about().asks()) {
            return "/dashboards";
        }
        if (view.about().measures()) {
            return "/indicators";
        }
        return view.table().isPresent() && !tells() ? "/datasets" : "/project";
    }

    /// Whether what its kind shows is what the page is read for.
    private boolean tells() {
        return view.about().asks() || !untold().isEmpty();
    }

    private Tag head() {
        About about = view.about();
        String title = sheet.say(view.page().title());
        Markup sort =
                Tag.of(
                                "p",
                                (view.table().isPresent() ? Icon.TABLE : Icon.BOOK).tag(),
                                Tag.of("span", sheet.say(about.kind())),
                                Tag.of("code", about.place().file()),
                                view.health().chip(sheet))
                        .as("kind");
        Head head =
                new Head(
                        sort,
                        title.isBlank() ? about.title() : title,
                        about.description(),
                        Markup.all(named(), view.stamp().tag(sheet)),
                        actions());
        return head.tag();
    }

    /// Its name where the title says something else, who answers for it, words to select by.
    private Tag named() {
        Tag line = Tag.of("p").as("stamp");
        line = line.with(Tag.of("code", view.node().value()));
        if (!view.about().owner().isEmpty()) {
            line =
                    line.with(
                            Tag.of(
                                    "span",
                                    Icon.PERSON.tag(),
                                    Tag.of("span", sheet.say("Owner: ", "Responsable\u00a0: "))
                                            .as("vh"),
                                    Markup.words(view.about().owner())));
        }
        for (String tag : view.about().tags()) {
            line = line.with(sheet.link("/datasets?tag=" + Paths.segment(tag), tag));
        }
        return line;
    }

    private List<Tag> actions() {
        String name = Paths.segment(view.node().value());
        List<Tag> actions = new ArrayList<>();
        button("/graph?focus=" + name, Icon.GRAPH, new Phrase("Graph", "Graphe"), actions);
        if (view.about().measures()) {
            button(
                    MeasureScreen.path(view.node()),
                    Icon.TABLE,
                    new Phrase("By dimension and time", "Par dimension et par période"),
                    actions);
        }
        String leaves = view.about().leaves();
        if (!leaves.isEmpty() && sheet.offers(Right.ROWS)) {
            button(
                    NodeDownload.path(view.node()),
                    Icon.DOWN,
                    Phrase.of("As .%s", "En .%s", leaves),
                    actions);
        }
        button("/runs?node=" + name, Icon.CLOCK, new Phrase("Its runs", "Ses exécutions"), actions);
        if (sheet.offers(Right.RUN)) {
            actions.add(
                    sheet.form(
                            "/runs",
                            Markup.all(
                                    Sheet.hidden("select", "+" + view.node().value()),
                                    Tag.of(
                                                    "button",
                                                    Icon.PLAY.tag(),
                                                    Markup.words(
                                                            sheet.say("Make it run", "L’exécuter")))
                                            .as("btn main")
                                            .at("type", "submit"))));
        }
        return actions;
    }

    private void button(String path, Icon icon, Phrase words, List<Tag> actions) {
        sheet.places()
                .of(path)
                .ifPresent(
                        it ->
                                actions.add(
                                        Tag.of("a", icon.tag(), Markup.words(sheet.say(words)))
                                                .as("btn")
                                                .at("href", it)));
    }

    private Tag trouble(Trouble trouble) {
        State state = trouble.health().state();
        Tag words =
                Tag.of(
                        "div",
                        Tag.of("h2", sheet.say(trouble.what())),
                        Tag.of("p", sheet.say(trouble.why())));
        Tag actions = Tag.of("p").as("actions");
        if (!trouble.who().equals(view.node())) {
            actions =
                    actions.with(
                            sheet.link(
                                            Paths.node(trouble.who()),
                                            sheet.say("Open ", "Ouvrir ") + trouble.who())
                                    .as("btn"));
        }
        actions =
                actions.with(
                        sheet.link(
                                        Paths.run(trouble.run()),
                                        sheet.say("See the run", "Voir l’exécution"))
                                .as("btn")
                                .at(
                                        "aria-label",
                                        sheet.say("See the run: ", "Voir l’exécution\u00a0: ")
                                                + sheet.say(trouble.what())));
        return Tag.of("div", state.glyph(), words.with(actions))
                .as(state == State.FELL ? "alert bad" : "alert warn")
                .as("over");
    }

    private Markup own() {
        if (untold().isEmpty()) {
            return Markup.none();
        }
        PageHtml page =
                new PageHtml(
                        sheet.language(),
                        sheet.addresses(),
                        "own-",
                        1,
                        new ChartFilesBeside(view.node(), sheet, view.backing()));
        return Tag.of("div", page.blocks(new Page(view.page().title(), untold()))).as("sec stack");
    }

    /// Its proofs stand elsewhere on the page.
    private List<Block> untold() {
        return view.page().blocks().stream().filter(it -> !(it instanceof Block.Proofs)).toList();
    }

    /// What a reader answered is kept when they wish it, and not before.
    private Markup keep() {
        SequencedMap<String, List<String>> given = new LinkedHashMap<>(view.backing().choices());
        given.keySet().removeAll(List.of("lang", "theme", "table", "profile"));
        Choices answers = new Choices(given);
        String said = answers.after("");
        if (said.length() < 2) {
            return Markup.none();
        }
        return sheet.live(
                Tag.of(
                                "section",
                                Tag.of("h2", sheet.say("Keep my result", "Garder mon résultat")),
                                Tag.of(
                                        "p",
                                        sheet.say(
                                                "Only how many answers are right is kept, under"
                                                        + " your name, until you have it forgotten.",
                                                "Seul le nombre de réponses justes est gardé, sous"
                                                        + " votre nom, jusqu’à ce que vous le fassiez"
                                                        + " oublier.")),
                                kept(said.substring(1), "false", "Answered before the lesson"),
                                kept(said.substring(1), "true", "Answered after the lesson"))
                        .as("sec card stack-s"));
    }

    private Tag kept(String answers, String after, String words) {
        return sheet.button(
                "/lessons/" + Paths.segment(view.node().value()) + "/keep",
                sheet.say(
                        words,
                        after.equals("true") ? "Répondu après la leçon" : "Répondu avant la leçon"),
                "btn",
                Markup.all(Sheet.hidden("answers", answers), Sheet.hidden("after", after)));
    }

    private Markup table(Holding table) {
        return new ShapePart(view, table, sheet).draw();
    }

    private Markup sample(Holding table) {
        if (table.sample().isEmpty()) {
            return Markup.none();
        }
        Markup caption =
                Markup.words(sheet.say("First rows of ", "Premières lignes de ") + table.table());
        Tag rows =
                new Tables(sheet.language())
                        .of(caption, table.sample().get(), table.sample().get().size());
        String path = Paths.node(view.node()) + "/rows?table=" + Paths.segment(table.table());
        return Tag.of(
                        "section",
                        rows,
                        Tag.of(
                                        "div",
                                        Tag.of("span", ""),
                                        sheet.link(
                                                path,
                                                sheet.say(
                                                        "All rows, sorted and filtered",
                                                        "Toutes les lignes, triées et filtrées")))
                                .as("pager"))
                .as("sec card flush gridtab");
    }

    private Markup definition(Definition definition) {
        String name = sheet.say("Its definition", "Sa définition");
        String place = definition.place().toString();
        Tag text =
                Tag.of("pre", Tag.of("code", definition.text()))
                        .at("tabindex", "0")
                        .at("role", "region")
                        .at("aria-label", place);
        return Tag.of(
                        "section",
                        Tag.of(
                                        "div",
                                        Tag.of("h2", name).at("id", "definition"),
                                        Tag.of("code", place).as("small quiet"))
                                .as("sec-head"),
                        text)
                .as("sec")
                .at("aria-labelledby", "definition");
    }
}
