package socle.app.screens.sql;

import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Icon;
import socle.app.view.Sheet;

/// The form that takes a question into the project, as the file of a node.
record FilePart(SqlView view, Sheet sheet) {

    private static final String FIELD = "file-name";

    Markup draw() {
        return view.answer().isEmpty()
                ? Markup.none()
                : Tag.of(
                                "details",
                                Tag.of(
                                        "summary",
                                        sheet.say(
                                                "Make a node of the project of it",
                                                "En faire un nœud du projet")),
                                form())
                        .as("more");
    }

    private Tag form() {
        return Tag.of(
                        "form",
                        Sheet.hidden("q", view.question()).at("data-question", "yes"),
                        view.saved()
                                .<Markup>map(
                                        it -> Sheet.hidden("saved", String.valueOf(it.number())))
                                .orElse(Markup.none()),
                        Tag.of(
                                "div",
                                Tag.of("label", sheet.say("Name of the node", "Nom du nœud"))
                                        .at("for", FIELD),
                                hint(),
                                name()),
                        Tag.of(
                                        "div",
                                        Tag.of(
                                                        "button",
                                                        Icon.DOWN.tag(),
                                                        Markup.words(
                                                                sheet.say(
                                                                        "Take the file",
                                                                        "Prendre le fichier")))
                                                .as("btn main")
                                                .at("type", "submit"))
                                .as("actions"))
                .at("action", sheet.places().of(ProjectFile.PATH).orElse(ProjectFile.PATH))
                .as("card stack-s");
    }

    private Tag hint() {
        return Tag.of(
                        "p",
                        sheet.say(
                                "Put the file into the folder models of the project: the next run"
                                        + " makes a table of it.",
                                "Rangez le fichier dans le dossier models du projet\u00a0:"
                                        + " l’exécution suivante en fait une table."))
                .as("hint")
                .at("id", "file-hint");
    }

    private static Tag name() {
        return Tag.of("input")
                .at("id", FIELD)
                .at("name", ProjectFile.NAME)
                .at("type", "text")
                .at("required", "required")
                .at("maxlength", "63")
                .at("pattern", "[a-z][a-z0-9]*(_[a-z0-9]+)*")
                .at("autocomplete", "off")
                .at("spellcheck", "false")
                .at("aria-describedby", "file-hint");
    }
}
