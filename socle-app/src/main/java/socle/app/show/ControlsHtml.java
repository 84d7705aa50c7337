package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.show.Block;
import socle.api.show.Control;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// What a reader may choose, as a form that tells its choices in the page's own address: it works
/// without a script, and what was chosen can be sent to somebody else.
///
/// @param prefix of ids
record ControlsHtml(Language language, Ways ways, String prefix) {

    private static final Phrase APPLY = new Phrase("Apply", "Appliquer");
    private static final Phrase MARK = new Phrase("Check my answer", "Vérifier ma réponse");

    Tag of(Block.Controls controls) {
        List<Markup> fields = new ArrayList<>();
        controls.kept()
                .forEach(
                        (name, values) -> values.forEach(value -> fields.add(hidden(name, value))));
        controls.controls().forEach(control -> fields.add(field(control)));
        fields.add(actions(controls));
        return Tag.of("form")
                .as(asks(controls) ? "answers" : "filters")
                .at("method", "get")
                .at("aria-label", say(controls.caption()))
                .with(fields);
    }

    /// Whether a question is asked, rather than something chosen.
    private static boolean asks(Block.Controls controls) {
        return controls.controls().stream()
                .anyMatch(it -> it instanceof Control.Answer || it instanceof Control.Pick);
    }

    private String say(Phrase phrase) {
        return Typography.of(phrase.in(language), language);
    }

    private static Tag hidden(String name, String value) {
        return Tag.of("input").at("type", "hidden").at("name", name).at("value", value);
    }

    private Tag actions(Block.Controls controls) {
        Tag actions = Tag.of("div").as("actions");
        Optional<String> none = controls.none().flatMap(ways::of);
        if (none.isPresent()) {
            String words = controls.none().map(it -> say(it.words())).orElse("");
            actions = actions.with(Tag.of("a", words).as("btn bare").at("href", none.get()));
        }
        return actions.with(
                Tag.of("button", say(asks(controls) ? MARK : APPLY))
                        .as("btn main")
                        .at("type", "submit"));
    }

    private Tag field(Control control) {
        return switch (control) {
            case Control.OneOf one -> one(one);
            case Control.SomeOf some -> some(some);
            case Control.Days days -> days(days);
            case Control.Search search -> search(search);
            case Control.Answer answer -> answer(answer);
            case Control.Pick pick -> pick(pick);
        };
    }

    private Tag one(Control.OneOf one) {
        Tag select = Tag.of("select").at("id", id(one)).at("name", one.name());
        select = hinted(select, one).with(Tag.of("option", say(one.all())).at("value", ""));
        List<Tag> options =
                one.options().stream()
                        .map(
                                it -> {
                                    Tag option =
                                            Tag.of("option", say(it.words()))
                                                    .at("value", it.value());
                                    return it.chosen() ? option.at("selected", "") : option;
                                })
                        .toList();
        return Tag.of("div", label(one), hint(one), select.with(options));
    }

    /// Boxes that unfold: a list of which several are held by one key is a riddle to many.
    private Tag some(Control.SomeOf some) {
        String chosen =
                some.options().stream()
                        .filter(Control.Option::chosen)
                        .map(it -> say(it.words()))
                        .collect(Collectors.joining(", "));
        List<Tag> boxes = new ArrayList<>();
        for (Control.Option option : some.options()) {
            Tag box =
                    Tag.of("input")
                            .at("type", "checkbox")
                            .at("name", some.name())
                            .at("value", option.value());
            boxes.add(
                    Tag.of(
                                    "label",
                                    option.chosen() ? box.at("checked", "") : box,
                                    Markup.words(say(option.words())))
                            .as("check pick"));
        }
        Tag inside =
                Tag.of("fieldset", Tag.of("legend", say(some.label())).as("vh"), hint(some))
                        .with(boxes);
        Tag summary =
                Tag.of(
                        "summary",
                        Tag.of("span", say(some.label()) + " ").as("vh"),
                        Tag.of("span", chosen.isEmpty() ? say(some.all()) : chosen).as("picked"));
        return Tag.of(
                "div",
                Tag.of("span", say(some.label())).as("label"),
                Tag.of("details", summary, inside).as("several"));
    }

    private Tag days(Control.Days days) {
        Tag from = day(days.name(), days.ends().from(), days, new Phrase("from", "du"));
        Tag until = day(days.until(), days.ends().until(), days, new Phrase("to", "au"));
        return Tag.of(
                        "fieldset",
                        Tag.of("legend", say(days.label())),
                        hint(days),
                        Tag.of("div", from, until).as("days"))
                .as("period");
    }

    private Tag day(String name, String value, Control.Days days, Phrase words) {
        Tag input =
                Tag.of("input")
                        .at("type", "date")
                        .at("id", prefix + "-" + name)
                        .at("name", name)
                        .at("value", value);
        Tag bounded = input;
        if (days.given().isPresent()) {
            bounded =
                    input.at("min", days.given().get().first())
                            .at("max", days.given().get().last());
        }
        return Tag.of("label", Tag.of("span", say(words)), hinted(bounded, days));
    }

    private Tag search(Control.Search search) {
        Tag input =
                Tag.of("input")
                        .at("type", "search")
                        .at("id", id(search))
                        .at("name", search.name())
                        .at("value", search.text());
        return Tag.of("div", label(search), hint(search), hinted(input, search));
    }

    private Tag answer(Control.Answer answer) {
        Tag input =
                Tag.of("input")
                        .at("type", "text")
                        .at("id", id(answer))
                        .at("name", answer.name())
                        .at("autocomplete", "off")
                        .at("value", answer.text());
        return Tag.of("div", label(answer), hint(answer), hinted(input, answer));
    }

    /// All answers are seen at once: who cannot see what there is to choose cannot choose.
    private Tag pick(Control.Pick pick) {
        List<Tag> boxes = new ArrayList<>();
        for (Control.Option option : pick.options()) {
            Tag box =
                    Tag.of("input")
                            .at("type", pick.most() == Control.Most.ONE ? "radio" : "checkbox")
                            .at("name", pick.name())
                            .at("value", option.value());
            boxes.add(
                    Tag.of(
                                    "label",
                                    option.chosen() ? box.at("checked", "") : box,
                                    Markup.words(say(option.words())))
                            .as("check pick"));
        }
        return Tag.of("fieldset", Tag.of("legend", say(pick.label())), hint(pick)).with(boxes);
    }

    private Tag label(Control control) {
        return Tag.of("label", say(control.label())).at("for", id(control));
    }

    private String id(Control control) {
        return prefix + "-" + control.name();
    }

    private Markup hint(Control control) {
        String words = say(control.hint());
        return words.isEmpty()
                ? Markup.none()
                : Tag.of("p", words).as("hint").at("id", id(control) + "-hint");
    }

    private Tag hinted(Tag field, Control control) {
        return say(control.hint()).isEmpty()
                ? field
                : field.at("aria-describedby", id(control) + "-hint");
    }
}
