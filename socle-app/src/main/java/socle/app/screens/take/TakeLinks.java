package socle.app.screens.take;

import java.util.stream.Stream;
import socle.app.show.export.RowsForm;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Icon;
import socle.app.view.Sheet;

/// The ways to take rows away, one a form, with what a file holds.
///
/// @param path before the form
/// @param choices what is taken
public record TakeLinks(String path, Choices choices, Sheet sheet) {

    /// A line under a table.
    public Tag draw() {
        return Tag.of(
                        "div",
                        Tag.of("span", sheet.say(Taking.limits())).as("small quiet"),
                        Tag.of("span")
                                .as("actions")
                                .with(Stream.of(RowsForm.values()).map(this::link).toList()))
                .as("pager");
    }

    private Tag link(RowsForm form) {
        return sheet.link(
                        choices.after(path + "/" + form.ending()),
                        Markup.all(Icon.DOWN.tag(), Markup.words(form.title())))
                .as("btn");
    }
}
