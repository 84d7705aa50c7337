package socle.app.screens.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Refusal;
import socle.app.view.Sheet;
import socle.core.ledger.AccountRow;

/// What the pages of this room say alike.
final class Words {
    private Words() {}

    static String word(Right right) {
        return right.name().toLowerCase(Locale.ROOT);
    }

    static String words(Collection<Right> rights) {
        return rights.stream().map(Words::word).collect(Collectors.joining(", "));
    }

    static Phrase label(Right right) {
        return switch (right) {
            case LOOK -> new Phrase("look", "regarder");
            case ROWS -> new Phrase("see rows", "voir des lignes");
            case QUERY -> new Phrase("ask in SQL", "interroger en SQL");
            case RUN -> new Phrase("make run", "faire tourner");
            case ADMINISTER -> new Phrase("administer", "administrer");
        };
    }

    static Phrase label(AccountRow.State state) {
        return switch (state) {
            case OPEN -> new Phrase("open", "ouvert");
            case LOCKED -> new Phrase("closed", "fermé");
        };
    }

    /// Why something was not done, as pages tell it.
    static Refusal refused(socle.core.access.Refusal why) {
        return Refusal.wrong(why.what(), why.todo());
    }

    /// A text that is typed.
    ///
    /// @param id of its own on the page
    static Tag field(String id, String name, String label, String type) {
        return Tag.of(
                        "p",
                        Tag.of("label", label).at("for", id),
                        Tag.of("br"),
                        Tag.of("input")
                                .at("id", id)
                                .at("name", name)
                                .at("type", type)
                                .at("required", "required")
                                .at(
                                        "autocomplete",
                                        type.equals("password") ? "new-password" : "off"))
                .as("field");
    }

    /// Something that is ticked.
    static Tag tick(String id, String name, String value, String label) {
        return Tag.of(
                "label",
                Tag.of("input")
                        .at("id", id)
                        .at("type", "checkbox")
                        .at("name", name)
                        .at("value", value),
                Markup.words(" " + label + " "));
    }

    /// A table with a caption and rows of cells.
    static Tag table(String caption, List<String> heads, List<Tag> rows) {
        return Tables.titled(caption, Tables.heads(heads), rows);
    }

    static Tag row(Markup... cells) {
        return Tag.of("tr").with(List.of(cells).stream().map(it -> Tag.of("td", it)).toList());
    }

    static Tag section(String title, Markup... inside) {
        return Tag.of("section", Tag.of("h2", title), Markup.all(inside)).as("stack-s");
    }

    static Markup text(String words) {
        return Markup.words(words);
    }

    /// The way to this room's pages for those who administer.
    static Tag ways(Sheet sheet) {
        return Tag.of(
                        "p",
                        sheet.link("/admin", sheet.say("Accounts", "Comptes")),
                        text(" · "),
                        sheet.link(
                                "/admin/roles", sheet.say("Roles and policies", "Rôles et règles")),
                        text(" · "),
                        sheet.link("/admin/sessions", sheet.say("Sessions", "Sessions")),
                        text(" · "),
                        sheet.link("/admin/tokens", sheet.say("Tokens", "Jetons")),
                        text(" · "),
                        sheet.link("/admin/audit", sheet.say("Audit log", "Journal d’audit")))
                .as("small");
    }
}
