package socle.app.screens.sql;

import java.util.Optional;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Sheet;

/// The form that keeps a question under a name, or changes or deletes the kept one that is open.
record KeepPart(SqlView view, Sheet sheet) {

    Markup draw() {
        if (view.question().isBlank()) {
            return Markup.none();
        }
        Optional<SqlView.Saved> own = view.saved().filter(SqlView.Saved::own);
        String title =
                own.isPresent()
                        ? sheet.say("Change what is kept", "Modifier ce qui est gardé")
                        : sheet.say("Keep this question", "Garder cette question");
        Tag folded = Tag.of("details", Tag.of("summary", title), form(own)).as("more");
        Markup remove = own.<Markup>map(it -> SavedScreen.remove(it, sheet)).orElse(Markup.none());
        return Tag.of("div", folded, remove).as("actions keep");
    }

    private Tag form(Optional<SqlView.Saved> own) {
        Tag tick =
                Tag.of("input")
                        .at("id", "keep-shared")
                        .at("type", "checkbox")
                        .at("name", "shared")
                        .at("value", "true");
        boolean isShared = own.filter(SqlView.Saved::shared).isPresent();
        return sheet.form(
                        own.map(it -> SavedDeeds.PATH + "/" + it.number()).orElse(SavedDeeds.PATH),
                        Markup.all(
                                Sheet.hidden("q", view.question()).at("data-question", "yes"),
                                field(
                                        "name",
                                        sheet.say("Name", "Nom"),
                                        view.saved().map(SqlView.Saved::name).orElse(""),
                                        "120"),
                                field(
                                        "words",
                                        sheet.say("What it is for", "À quoi elle sert"),
                                        view.saved().map(SqlView.Saved::words).orElse(""),
                                        "1000"),
                                Tag.of(
                                        "p",
                                        isShared ? tick.at("checked", "checked") : tick,
                                        Markup.words(" "),
                                        Tag.of(
                                                        "label",
                                                        sheet.say(
                                                                "Everybody who may ask questions"
                                                                        + " finds it",
                                                                "Tous ceux qui peuvent interroger"
                                                                        + " la trouvent"))
                                                .at("for", "keep-shared")),
                                buttons(own)))
                .as("card stack-s");
    }

    private Tag buttons(Optional<SqlView.Saved> own) {
        Tag main = button(sheet.say("Keep", "Garder")).as("btn main");
        if (own.isEmpty()) {
            return Tag.of("div", main).as("actions");
        }
        return Tag.of(
                        "div",
                        button(sheet.say("Save the changes", "Enregistrer")).as("btn main"),
                        button(sheet.say("Keep as another", "Garder à part"))
                                .as("btn")
                                .at("formaction", SavedDeeds.PATH))
                .as("actions");
    }

    private static Tag button(String words) {
        return Tag.of("button", words).at("type", "submit");
    }

    private static Tag field(String name, String words, String value, String most) {
        Tag input =
                Tag.of("input")
                        .at("id", "keep-" + name)
                        .at("name", name)
                        .at("type", "text")
                        .at("autocomplete", "off")
                        .at("maxlength", most)
                        .at("value", value);
        return Tag.of(
                "div",
                Tag.of("label", words).at("for", "keep-" + name),
                name.equals("name") ? input.at("required", "required") : input);
    }
}
