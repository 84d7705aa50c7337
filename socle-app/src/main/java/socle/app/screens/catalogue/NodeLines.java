package socle.app.screens.catalogue;

import java.util.List;
import socle.app.screens.catalogue.Contents.Line;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How nodes look, one a line.
record NodeLines(List<Line> lines, Sheet sheet) {

    Tag table(String name) {
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Node", "Nœud"),
                                sheet.say("Kind", "Sorte"),
                                sheet.say("What it is", "Ce que c’est"),
                                sheet.say("State", "État"),
                                sheet.say("Rules that fell", "Règles tombées"),
                                sheet.say("Age", "Âge")));
        List<Tag> rows = lines.stream().map(this::line).toList();
        return Tag.of("div", Tables.untitled(name, heads, rows)).as("card flush");
    }

    private Tag line(Line line) {
        return Tag.of(
                "tr",
                Tag.of(
                                "th",
                                sheet.link(Paths.node(line.node()), line.title()),
                                Tag.of("br"),
                                Tag.of("code", line.node().value()).as("small quiet"))
                        .at("scope", "row"),
                Tag.of("td", sheet.say(line.kind())),
                Tag.of("td", line.what()),
                Tag.of("td", line.health().chip(sheet)),
                Tag.of("td", sheet.numbers().count(line.fallen())).as("num"),
                Tag.of(
                                "td",
                                line.at()
                                        .<Markup>map(sheet::ago)
                                        .orElse(Markup.words(sheet.say("never", "jamais"))))
                        .as("nowrap"));
    }
}
