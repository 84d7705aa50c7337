package socle.app.screens.node;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.NodeId;
import socle.app.screens.node.NodeView.From;
import socle.app.screens.node.NodeView.Origin;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How the origin of columns looks.
record LineagePart(List<Origin> lineage, Sheet sheet) {

    Markup draw() {
        if (lineage.isEmpty()) {
            return Markup.none();
        }
        String name = sheet.say("Where its columns come from", "D’où viennent ses colonnes");
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Column", "Colonne"),
                                sheet.say("Its values come from", "Ses valeurs viennent de")));
        List<Tag> lines = lineage.stream().map(this::line).toList();
        return Tag.of("section", Tables.titled(name, heads, lines)).as("sec card flush");
    }

    private Tag line(Origin origin) {
        return Tag.of(
                "tr",
                Tag.of("th", Tag.of("code", origin.column())).at("scope", "row"),
                Tag.of("td", from(origin)));
    }

    private Markup from(Origin origin) {
        if (!origin.known()) {
            return Tag.of("span", sheet.say("not known", "on ne sait pas")).as("quiet");
        }
        if (origin.from().isEmpty()) {
            return Tag.of(
                            "span",
                            sheet.say(
                                    "no column: a constant, or a count of rows",
                                    "aucune colonne\u00a0: une constante, ou un nombre de lignes"))
                    .as("quiet");
        }
        List<Markup> sources = new ArrayList<>();
        for (From one : origin.from()) {
            sources.add(Markup.words(sources.isEmpty() ? "" : ", "));
            sources.add(source(one));
        }
        return Markup.all(sources);
    }

    private Tag source(From from) {
        String node = from.table().split(NodeId.PART, 2)[0];
        Tag words = Tag.of("code", from.table() + "." + from.column());
        return NodeId.isName(node) ? sheet.link(Paths.node(new NodeId(node)), words) : words;
    }
}
