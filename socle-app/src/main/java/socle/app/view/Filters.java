package socle.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// Fields by which whoever reads chooses a part of a list; they stand in the address, so that a
/// view
/// can be kept and sent.
///
/// @param path of the page
/// @param said what was chosen already
public record Filters(String path, Choices said, Sheet sheet, List<Tag> fields) {

    public Filters {
        fields = List.copyOf(fields);
    }

    /// No field yet.
    public static Filters of(String path, Choices said, Sheet sheet) {
        return new Filters(path, said, sheet, List.of());
    }

    /// One of a few values, or any.
    public Filters choice(String name, Phrase label, SequencedMap<String, Phrase> values) {
        String chosen = said.one(name).orElse("");
        SequencedMap<String, Phrase> all = new LinkedHashMap<>(values);
        all.putFirst("", new Phrase("All", "Tous"));
        List<Tag> options = new ArrayList<>();
        for (Map.Entry<String, Phrase> one : all.entrySet()) {
            Tag option = Tag.of("option", sheet.say(one.getValue())).at("value", one.getKey());
            options.add(one.getKey().equals(chosen) ? option.at("selected", "selected") : option);
        }
        return with(
                name, label, Tag.of("select").at("id", id(name)).at("name", name).with(options));
    }

    /// A text, or a day.
    ///
    /// @param type `search`, `date`
    public Filters text(String name, Phrase label, String type) {
        return with(
                name,
                label,
                Tag.of("input")
                        .at("id", id(name))
                        .at("name", name)
                        .at("type", type)
                        .at("autocomplete", "off")
                        .at("value", said.one(name).orElse("")));
    }

    private Filters with(String name, Phrase label, Tag field) {
        List<Tag> more = new ArrayList<>(fields);
        more.add(Tag.of("div", Tag.of("label", sheet.say(label)).at("for", id(name)), field));
        return new Filters(path, said, sheet, more);
    }

    private static String id(String name) {
        return "by-" + name;
    }

    /// The form; nothing where there is no server to answer it.
    public Markup form(Phrase name) {
        if (!sheet.places().isLive()) {
            return Markup.none();
        }
        Tag apply =
                Tag.of("button", sheet.say("Apply", "Appliquer"))
                        .as("btn main")
                        .at("type", "submit");
        Tag actions = Tag.of("div").as("actions");
        if (!said.values().isEmpty()) {
            actions =
                    actions.with(
                            Tag.of("a", sheet.say("Clear", "Effacer")).as("btn").at("href", path));
        }
        return Tag.of("form")
                .as("filters sec")
                .at("aria-label", sheet.say(name))
                .at("action", path)
                .with(fields)
                .with(actions.with(apply));
    }
}
