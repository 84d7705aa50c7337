package socle.app.screens.node;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.Phrase;
import socle.app.screens.node.NodeView.Version;
import socle.app.screens.node.VersionsView.Comparison;
import socle.app.screens.node.VersionsView.Difference;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Pager;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How the versions of a node look, and how two of them differ.
record VersionsPage(VersionsView view, Sheet sheet) {

    Drawn draw() {
        String title = sheet.say(Phrase.of("Versions of %s", "Versions de %s", view.node()));
        return Drawn.of(
                        title,
                        "/datasets",
                        Head.of(title, sheet.say(lede())).tag(),
                        sheet.live(form()),
                        view.difference().<Markup>map(this::difference).orElse(Markup.none()),
                        list())
                .under(sheet.say("Data sets", "Jeux de données"), "/datasets")
                .under(view.title(), Paths.node(view.node()));
    }

    private String here() {
        return Paths.node(view.node()) + "/versions";
    }

    private Phrase lede() {
        long total = view.versions().total();
        return total == 0
                ? new Phrase("It has not been published yet.", "Il n’a pas encore été publié.")
                : Phrase.of(
                        total == 1 ? "One version is kept." : "%s versions are kept.",
                        total == 1 ? "Une version est gardée." : "%s versions sont gardées.",
                        Phrase.count(total));
    }

    private Markup form() {
        List<Version> versions = view.versions().items();
        if (versions.size() < 2) {
            return Markup.none();
        }
        String from =
                view.difference().map(it -> it.from().version()).orElse(versions.get(1).version());
        String to =
                view.difference().map(it -> it.to().version()).orElse(versions.get(0).version());
        return Tag.of(
                        "form",
                        choice("from", sheet.say("Older version", "Version ancienne"), from),
                        choice("to", sheet.say("Newer version", "Version récente"), to),
                        Tag.of(
                                        "div",
                                        Tag.of("button", sheet.say("Compare", "Comparer"))
                                                .as("btn main")
                                                .at("type", "submit"))
                                .as("actions"))
                .as("filters")
                .at("action", sheet.places().of(here()).orElse(here()));
    }

    private Tag choice(String name, String words, String chosen) {
        List<Tag> options = new ArrayList<>();
        for (Version version : view.versions().items()) {
            Tag option =
                    Tag.of("option", sheet.dates().instant(version.at()))
                            .at("value", version.version());
            options.add(
                    version.version().equals(chosen) ? option.at("selected", "selected") : option);
        }
        return Tag.of(
                "div",
                Tag.of("label", words).at("for", "versions-" + name),
                Tag.of("select").at("id", "versions-" + name).at("name", name).with(options));
    }

    private Markup difference(Difference difference) {
        Tag words =
                Tag.of(
                                "section",
                                Tag.of("h2", sheet.say(told(difference.rows()))).at("id", "told"),
                                Tag.of("p", sheet.say(how(difference.rows()))).as("quiet"))
                        .as("sec card stack-s")
                        .at("aria-labelledby", "told");
        return Markup.all(
                words, columns(difference), changes(difference.rows()), first(difference.rows()));
    }

    private static Phrase told(Comparison rows) {
        return switch (rows.sort()) {
            case SAME -> new Phrase("Both hold the same rows", "Les deux ont les mêmes lignes");
            case BY_KEY ->
                    Phrase.of(
                            "%s rows added, %s removed, %s changed",
                            "%s lignes ajoutées, %s retirées, %s changées",
                            Phrase.count(rows.added()),
                            Phrase.count(rows.removed()),
                            Phrase.count(rows.changed()));
            case WHOLE ->
                    Phrase.of(
                            "%s rows are in the newer alone, %s in the older alone",
                            "%s lignes ne sont que dans la récente, %s que dans l’ancienne",
                            Phrase.count(rows.added()),
                            Phrase.count(rows.removed()));
            case VIEW, TOO_LARGE, HIDDEN, UNREADABLE ->
                    new Phrase("Rows were not compared", "Les lignes n’ont pas été comparées");
        };
    }

    private static Phrase how(Comparison rows) {
        return switch (rows.sort()) {
            case SAME ->
                    new Phrase("Their digests are the same.", "Leurs empreintes sont les mêmes.");
            case BY_KEY ->
                    Phrase.of(
                            "Compared by %s, which has another value in every row of both.",
                            "Comparées par %s, qui a une autre valeur à chaque ligne des deux.",
                            rows.key());
            case WHOLE ->
                    new Phrase(
                            "No column names rows in both, so whole rows are compared: one that changed"
                                    + " counts in both numbers.",
                            "Aucune colonne ne nomme les lignes des deux\u00a0: on compare des lignes"
                                    + " entières, et une ligne changée compte dans les deux nombres.");
            case VIEW ->
                    new Phrase(
                            "A view has no rows of its own.", "Une vue n’a pas de lignes à elle.");
            case TOO_LARGE ->
                    new Phrase(
                            "There are too many values for a page.",
                            "Il y a trop de valeurs pour une page.");
            case HIDDEN ->
                    new Phrase(
                            "A policy keeps some rows from you.",
                            "Une politique vous cache des lignes.");
            case UNREADABLE ->
                    new Phrase(
                            "The files of one of them cannot be read.",
                            "Les fichiers de l’une d’elles ne se lisent pas.");
        };
    }

    private Markup columns(Difference difference) {
        if (difference.columns().isEmpty()) {
            return Markup.none();
        }
        List<Tag> lines =
                difference.columns().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "tr",
                                                Tag.of("th", Tag.of("code", it.name()))
                                                        .at("scope", "row"),
                                                Tag.of("td", type(it.before())),
                                                Tag.of("td", type(it.after()))))
                        .toList();
        return card(
                sheet.say("Columns that differ", "Colonnes qui diffèrent"),
                List.of(
                        sheet.say("Column", "Colonne"),
                        sheet.say("Before", "Avant"),
                        sheet.say("After", "Après")),
                lines);
    }

    private Tag type(String type) {
        return type.isEmpty()
                ? Tag.of("span", sheet.say("not there", "absente")).as("quiet")
                : Tag.of("code", type);
    }

    private Markup changes(Comparison rows) {
        if (rows.changes().isEmpty()) {
            return Markup.none();
        }
        List<Tag> lines =
                rows.changes().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "tr",
                                                Tag.of("th", Tag.of("code", it.column()))
                                                        .at("scope", "row"),
                                                Tag.of("td", sheet.numbers().count(it.rows()))
                                                        .as("num")))
                        .toList();
        return card(
                sheet.say("Where values changed", "Où des valeurs ont changé"),
                List.of(sheet.say("Column", "Colonne"), sheet.say("Rows", "Lignes")),
                lines);
    }

    private Markup first(Comparison rows) {
        return rows.first()
                .<Markup>map(
                        it ->
                                Tag.of(
                                                "div",
                                                new Tables(sheet.language())
                                                        .of(
                                                                Markup.words(
                                                                        sheet.say(
                                                                                "The first values that"
                                                                                        + " changed",
                                                                                "Les premières valeurs"
                                                                                        + " changées")),
                                                                it,
                                                                it.size()))
                                        .as("sec card flush"))
                .orElse(Markup.none());
    }

    private static Tag card(String name, List<String> heads, List<Tag> lines) {
        return Tag.of("div", Tables.titled(name, Tables.heads(heads), lines)).as("sec card flush");
    }

    private Markup list() {
        if (view.versions().items().isEmpty()) {
            return Markup.none();
        }
        return Tag.of("div", new VersionLines(view.node(), sheet).table(view.versions().items()))
                .as("sec card flush")
                .with(new Pager(view.versions(), Choices.none(), here(), sheet).draw());
    }
}
