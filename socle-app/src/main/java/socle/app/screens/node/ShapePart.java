package socle.app.screens.node;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.text.Phrase;
import socle.app.screens.node.NodeView.Holding;
import socle.app.screens.node.Shape.Column;
import socle.app.screens.node.Shape.Depth;
import socle.app.screens.node.Shape.Figures;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Values;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How the size of a table and the profile of its columns look.
record ShapePart(NodeView view, Holding table, Sheet sheet) {

    Markup draw() {
        return Markup.all(parts(), tiles(), columns());
    }

    /// The tables of a node that has several.
    private Markup parts() {
        if (table.parts().size() < 2) {
            return Markup.none();
        }
        List<Tag> links = new ArrayList<>();
        for (String part : table.parts()) {
            Tag link = sheet.link(Paths.node(view.node()) + "?table=" + Paths.segment(part), part);
            links.add(part.equals(table.table()) ? link.at("aria-current", "true") : link);
        }
        return Tag.of("nav")
                .as("sec seg wrap")
                .at("aria-label", sheet.say("Tables of the node", "Tables du nœud"))
                .with(links);
    }

    private Tag tiles() {
        return Tag.of(
                        "section",
                        Tag.of("dl")
                                .as("grid")
                                .at("aria-label", sheet.say("Size", "Taille"))
                                .with(tile("Rows", "Lignes", rows(), since()))
                                .with(
                                        tile(
                                                "Columns",
                                                "Colonnes",
                                                sheet.numbers()
                                                        .count(table.shape().columns().size()),
                                                types()))
                                .with(tile("On disk", "Sur disque", bytes(), digest()))
                                .with(
                                        tile(
                                                "Read by",
                                                "Lue par",
                                                nodes(view.neighbours().after().total()),
                                                downstream())))
                .as("sec");
    }

    private Tag tile(String en, String fr, String value, String note) {
        return Tag.of(
                        "div",
                        Tag.of("dt", sheet.say(en, fr)).as("quiet"),
                        Tag.of("dd", value).as("big"),
                        Tag.of("dd", note).as("delta"))
                .as("card tile w3");
    }

    private String rows() {
        return table.rows()
                .or(() -> counted())
                .map(it -> sheet.numbers().count(it))
                .orElseGet(() -> sheet.say("view", "vue"));
    }

    /// Of a view, what was counted when its columns were looked into.
    private java.util.Optional<Long> counted() {
        return table.shape().columns().stream()
                .flatMap(it -> it.figures().stream())
                .map(Figures::rows)
                .findFirst();
    }

    private String since() {
        if (table.rows().isEmpty()) {
            return sheet.say("a view, computed when read", "une vue, calculée à la lecture");
        }
        if (view.versions().size() < 2) {
            return sheet.say("first version that is kept", "première version gardée");
        }
        long change = view.versions().getFirst().rows() - view.versions().get(1).rows();
        String sign = change > 0 ? "+" : "";
        return sheet.say(
                Phrase.of(
                        "%s since the version before",
                        "%s depuis la version d’avant", sign + sheet.numbers().count(change)));
    }

    private String types() {
        long kinds = table.shape().columns().stream().map(Column::type).distinct().count();
        return sheet.say(
                Phrase.of(
                        kinds == 1 ? "of one type" : "of %s types",
                        kinds == 1 ? "d’un seul type" : "de %s types",
                        kinds));
    }

    private String bytes() {
        return table.rows().isEmpty()
                ? sheet.say("nothing", "rien")
                : sheet.numbers().bytes(table.bytes());
    }

    private String digest() {
        return socle.app.show.Fact.shortDigest(table.digest());
    }

    private String nodes(long count) {
        return sheet.say(
                Phrase.of(
                        count == 1 ? "%s node" : "%s nodes",
                        count == 1 ? "%s nœud" : "%s nœuds",
                        Phrase.count(count)));
    }

    private String downstream() {
        return sheet.say(
                Phrase.of(
                        "%s at any distance",
                        "%s à toute distance", nodes(view.neighbours().downstream())));
    }

    private Tag columns() {
        String name = sheet.say("Columns of ", "Colonnes de ") + table.table();
        Tag caption =
                Tag.of(
                                "span",
                                Tag.of("b", sheet.say("Columns.", "Colonnes.")),
                                Markup.words(" " + depth()))
                        .as("cap");
        boolean isWhole = table.shape().known() == Depth.WHOLE;
        List<String> heads = new ArrayList<>();
        heads.add(sheet.say("Column", "Colonne"));
        heads.add(sheet.say("Type", "Type"));
        if (isWhole) {
            heads.add(sheet.say("Profile", "Profil"));
            heads.add(sheet.say("Missing", "Absentes"));
            heads.add(sheet.say("Distinct", "Distinctes"));
            heads.add(sheet.say("From, middle, to", "De, milieu, à"));
        }
        List<Tag> lines = table.shape().columns().stream().map(this::column).toList();
        Tag card =
                Tag.of("section", Tables.under(name, caption, Tables.heads(heads), lines))
                        .as("sec card flush");
        return table.shape().known() == Depth.ON_WISH ? card.with(wish()) : card;
    }

    private String depth() {
        return sheet.say(
                switch (table.shape().known()) {
                    case WHOLE ->
                            new Phrase(
                                    "Computed from the version that is shown.",
                                    "Calculé sur la version montrée.");
                    case NAMES ->
                            new Phrase(
                                    "A policy keeps some rows from you, so that their profile is not"
                                            + " shown.",
                                    "Une politique vous cache des lignes\u202f; leur profil n’est"
                                            + " pas montré.");
                    case ON_WISH ->
                            new Phrase(
                                    "There are many values: their profile is computed when you ask"
                                            + " for it.",
                                    "Il y a beaucoup de valeurs\u00a0: leur profil se calcule à la"
                                            + " demande.");
                    case UNREADABLE ->
                            new Phrase(
                                    "The table cannot be read as it is.",
                                    "La table ne peut pas être lue telle quelle.");
                });
    }

    private Tag wish() {
        String path =
                Paths.node(view.node()) + "?profile=all&table=" + Paths.segment(table.table());
        return Tag.of(
                        "div",
                        Tag.of("span", ""),
                        sheet.link(path, sheet.say("Compute the profile", "Calculer le profil"))
                                .as("btn"))
                .as("pager");
    }

    private Tag column(Column column) {
        Tag line =
                Tag.of(
                        "tr",
                        Tag.of("th", Tag.of("code", column.name())).at("scope", "row"),
                        Tag.of("td", Tag.of("span", column.type()).as("mono")));
        return column.figures().map(it -> line.with(cells(column, it))).orElse(line);
    }

    private List<Tag> cells(Column column, Figures figures) {
        return List.of(
                Tag.of("td", new Silhouette(column.name(), figures, sheet).draw()),
                Tag.of("td", new Silhouette(column.name(), figures, sheet).missing()),
                Tag.of(
                                "td",
                                (figures.exact() ? "" : "≈\u00a0")
                                        + sheet.numbers().count(figures.distinct()))
                        .as("num"),
                Tag.of("td", extent(figures)).as("wide"));
    }

    private Markup extent(Figures figures) {
        if (figures.values().isEmpty()) {
            return Tag.of("span", sheet.say("not shown to you", "non montré")).as("quiet");
        }
        Shape.Values values = figures.values().get();
        Values words = new Values(sheet.language());
        if (values.least().isPresent()) {
            return Markup.words(
                    List.of(values.least(), values.median(), values.greatest()).stream()
                            .flatMap(it -> it.stream())
                            .map(words::of)
                            .collect(Collectors.joining(" · ")));
        }
        String frequent =
                values.frequent().stream()
                        .limit(3)
                        .map(it -> it.value() + " (" + sheet.numbers().count(it.count()) + ")")
                        .collect(Collectors.joining(", "));
        return Tag.of("span", frequent).as("quiet");
    }
}
