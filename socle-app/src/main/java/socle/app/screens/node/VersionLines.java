package socle.app.screens.node;

import java.util.List;
import socle.api.text.NodeId;
import socle.app.screens.node.NodeView.Version;
import socle.app.show.Fact;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Paths;
import socle.app.view.Sheet;
import socle.app.view.Stamp;

/// How the versions of a node look, one a line.
record VersionLines(NodeId node, Sheet sheet) {

    Tag table(List<Version> versions) {
        String name = sheet.say("Versions of ", "Versions de ") + node;
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Published", "Publiée"),
                                sheet.say("Run", "Exécution"),
                                sheet.say("Digest", "Empreinte"),
                                sheet.say("Rows", "Lignes")));
        return Tables.titled(name, heads, versions.stream().map(this::line).toList());
    }

    private Tag line(Version version) {
        Tag when =
                Tag.of("th", Markup.words(sheet.dates().instant(version.at()) + " "))
                        .at("scope", "row");
        if (version.shown()) {
            when =
                    when.with(
                            Tag.of(
                                            "span",
                                            State.HOLDS.glyph(),
                                            Markup.words(sheet.say("shown", "montrée")))
                                    .as("st ok"));
        }
        return Tag.of(
                "tr",
                when,
                Tag.of(
                        "td",
                        sheet.link(Paths.run(version.run()), "#" + Stamp.shortened(version.run()))
                                .as("mono nowrap")),
                Tag.of("td", Tag.of("code", Fact.shortDigest(version.digest()))),
                Tag.of("td", sheet.numbers().count(version.rows())).as("num"));
    }
}
