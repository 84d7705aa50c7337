package socle.app.screens.catalogue;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.Phrase;
import socle.app.screens.catalogue.Contents.Folder;
import socle.app.screens.catalogue.Contents.Kind;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Pager;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How a project by folder looks, and one of its folders.
record ContentsPage(Contents contents, Sheet sheet) {

    private static final String HERE = "/project";

    Drawn draw() {
        return contents.folder().isEmpty() ? project() : folder();
    }

    private Drawn project() {
        String title = sheet.say("Project", "Projet");
        long count = contents.folders().stream().mapToLong(Folder::count).sum();
        String lede =
                sheet.say(
                        Phrase.of(
                                "%s nodes in %s folders.",
                                "%s nœuds dans %s dossiers.",
                                Phrase.count(count),
                                Phrase.count(contents.folders().size())));
        return Drawn.of(
                title,
                HERE,
                Head.of(title, lede).tag(),
                Tag.of("div")
                        .as("grid")
                        .with(contents.folders().stream().map(this::card).toList()));
    }

    private Tag card(Folder folder) {
        String id = "folder-" + folder.name();
        Tag head =
                Tag.of(
                                "div",
                                Tag.of("h2", sheet.link(path(folder.name()), folder.name()))
                                        .at("id", id),
                                Tag.of("span", nodes(folder.count())).as("small quiet"))
                        .as("sec-head");
        List<Tag> lines =
                folder.first().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "li",
                                                sheet.link(Paths.node(it.node()), it.title()),
                                                Markup.words(" "),
                                                it.health().chip(sheet)))
                        .toList();
        Tag card =
                Tag.of("section", head, kinds(folder), Tag.of("ul").as("near").with(lines))
                        .as("card w6 stack-s")
                        .at("aria-labelledby", id);
        return folder.count() > folder.first().size()
                ? card.with(
                        Tag.of(
                                        "p",
                                        sheet.link(
                                                path(folder.name()),
                                                sheet.say(
                                                        Phrase.of(
                                                                "All %s of %s",
                                                                "Les %s de %s",
                                                                Phrase.count(folder.count()),
                                                                folder.name()))))
                                .as("small"))
                : card;
    }

    private Markup kinds(Folder folder) {
        List<Markup> words = new ArrayList<>();
        for (Kind kind : folder.kinds()) {
            words.add(Markup.words(words.isEmpty() ? "" : " · "));
            words.add(
                    sheet.link(
                            Choices.none().with("kind", kind.word()).after(path(folder.name())),
                            sheet.say(kind.label()) + " " + sheet.numbers().count(kind.count())));
        }
        if (folder.troubles() > 0) {
            words.add(Markup.words(" "));
            words.add(
                    Tag.of(
                                    "span",
                                    State.FELL.glyph(),
                                    Markup.words(
                                            sheet.say(
                                                    Phrase.of(
                                                            "%s in trouble",
                                                            "%s en défaut",
                                                            Phrase.count(folder.troubles())))))
                            .as("st bad"));
        }
        return Tag.of("p").as("small quiet").with(words);
    }

    private String nodes(long count) {
        return sheet.say(
                Phrase.of(
                        count == 1 ? "%s node" : "%s nodes",
                        count == 1 ? "%s nœud" : "%s nœuds",
                        Phrase.count(count)));
    }

    private static String path(String folder) {
        return "/folders/" + Paths.segment(folder);
    }

    private Drawn folder() {
        Folder folder = contents.folders().getFirst();
        Head head = Head.of(folder.name(), nodes(contents.nodes().total()) + ".");
        return Drawn.of(
                        folder.name(),
                        HERE,
                        head.sort(kinds(folder)).tag(),
                        new NodeLines(contents.nodes().items(), sheet)
                                .table(folder.name())
                                .with(
                                        new Pager(
                                                        contents.nodes(),
                                                        Choices.none(),
                                                        path(folder.name()),
                                                        sheet)
                                                .draw()))
                .under(sheet.say("Project", "Projet"), HERE);
    }
}
