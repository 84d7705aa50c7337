package socle.app.screens.node;

import java.util.ArrayList;
import java.util.List;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.app.screens.node.NodeView.Near;
import socle.app.show.PageHtml;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Listing;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How what is around a node and its versions look.
record AroundPart(NodeView view, Sheet sheet) {

    private static final int DRAWN = 6;

    Markup draw() {
        return Tag.of("section", around(), versions())
                .as("sec grid start")
                .at(
                        "aria-label",
                        sheet.say("What is around it, versions", "Ce qui l’entoure, versions"));
    }

    private Tag around() {
        Tag card = Tag.of("div").as(view.versions().isEmpty() ? "card" : "card w7");
        card =
                card.with(
                        Tag.of(
                                        "div",
                                        Tag.of(
                                                "h2",
                                                sheet.say(
                                                        "Where it comes from, where it goes",
                                                        "D’où il vient, où il va")),
                                        sheet.link(
                                                        "/graph?focus="
                                                                + Paths.segment(
                                                                        view.node().value()),
                                                        sheet.say(
                                                                "All the graph", "Tout le graphe"))
                                                .as("small"))
                                .as("sec-head"));
        if (view.neighbours().before().total() + view.neighbours().after().total() > 0) {
            card = card.with(diagram());
        }
        return card.with(near("Reads", "Lit", view.neighbours().before()))
                .with(near("Read by", "Lu par", view.neighbours().after()))
                .with(near("Judged by", "Jugé par", view.neighbours().judges()));
    }

    private Markup diagram() {
        List<Block.Box> boxes = new ArrayList<>();
        List<Block.Arrow> arrows = new ArrayList<>();
        String here = view.node().value();
        for (Near one : first(view.neighbours().before())) {
            boxes.add(box(one));
            arrows.add(new Block.Arrow(one.node().value(), here));
        }
        boxes.add(new Block.Box(here, here, view.about().kind(), true));
        for (Near one : first(view.neighbours().after())) {
            boxes.add(box(one));
            arrows.add(new Block.Arrow(here, one.node().value()));
        }
        Block.Diagram diagram =
                new Block.Diagram(
                        new Phrase("One step up, one step down", "Un pas en amont, un pas en aval"),
                        boxes,
                        arrows);
        return new PageHtml(sheet.language(), sheet.addresses(), "around-", 1)
                .blocks(new Page(Phrase.same(""), List.of(diagram)));
    }

    private static List<Near> first(Listing<Near> near) {
        return near.items().stream().limit(DRAWN).toList();
    }

    private static Block.Box box(Near near) {
        return new Block.Box(near.node().value(), near.node().value(), near.kind(), false);
    }

    private Markup near(String en, String fr, Listing<Near> near) {
        if (near.items().isEmpty()) {
            return Markup.none();
        }
        List<Tag> lines = new ArrayList<>();
        for (Near one : near.items()) {
            lines.add(
                    Tag.of(
                            "li",
                            sheet.node(one.node()),
                            Markup.words(" "),
                            one.health().chip(sheet)));
        }
        if (near.total() > near.items().size()) {
            lines.add(
                    Tag.of(
                            "li",
                            sheet.say(
                                    Phrase.of(
                                            "and %s more",
                                            "et %s autres",
                                            Phrase.count(near.total() - near.items().size())))));
        }
        String name = sheet.say(en, fr) + " (" + sheet.numbers().count(near.total()) + ")";
        return Tag.of("div", Tag.of("h3", name), Tag.of("ul").as("near").with(lines)).as("beside");
    }

    private Markup versions() {
        if (view.versions().isEmpty()) {
            return Markup.none();
        }
        String path = Paths.node(view.node()) + "/versions";
        Tag foot =
                Tag.of(
                                "div",
                                Tag.of("span", ""),
                                sheet.link(
                                        path,
                                        sheet.say(
                                                "All versions, and how they differ",
                                                "Toutes les versions, et leurs différences")))
                        .as("pager");
        return Tag.of("div", new VersionLines(view.node(), sheet).table(view.versions()), foot)
                .as("card flush w5");
    }
}
