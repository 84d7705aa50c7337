package socle.app.view;

import java.time.Duration;
import java.time.Instant;
import socle.api.access.Right;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.Addresses;
import socle.app.show.Typography;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Dates;
import socle.app.show.words.Numbers;
import socle.core.access.Visitor;

/// What a page is drawn on: whose language, where its links lead, what may be offered.
///
/// @param token what forms carry to show that they are ours; empty where there are none
public record Sheet(Language language, Places places, Visitor visitor, Instant now, String token) {

    /// The same for another reader.
    public Sheet of(Visitor other, String carried) {
        return new Sheet(language, places, other, now, carried);
    }

    /// In the reader's language.
    public String say(String en, String fr) {
        return say(new Phrase(en, fr));
    }

    /// In the reader's language.
    public String say(Phrase phrase) {
        return Typography.of(phrase.in(language), language);
    }

    /// Numbers as the reader writes them.
    public Numbers numbers() {
        return new Numbers(language);
    }

    /// Dates as the reader writes them.
    public Dates dates() {
        return new Dates(language);
    }

    /// Where nodes are.
    public Addresses addresses() {
        return node -> places.of(Paths.node(node));
    }

    /// A link, or its words alone where it leads nowhere.
    public Tag link(String path, Markup words) {
        return places.of(path)
                .map(address -> Tag.of("a", words).at("href", address))
                .orElseGet(() -> Tag.of("span", words));
    }

    /// A link, or its words alone where it leads nowhere.
    public Tag link(String path, String words) {
        return link(path, Markup.words(words));
    }

    /// The name of a node, leading to its page.
    public Tag node(NodeId node) {
        return link(Paths.node(node), Tag.of("code", node.value()));
    }

    /// Whether something may be offered: to whoever may do it, where it can be done.
    public boolean offers(Right right) {
        return places.isLive() && visitor.may(right);
    }

    /// What only makes sense where somebody answers: a form that filters.
    public Markup live(Markup form) {
        return places.isLive() ? form : Markup.none();
    }

    /// A link that chooses among what is shown, or its words alone where nobody answers.
    public Tag choice(String path, String words) {
        return places.isLive() ? link(path, words) : Tag.of("span", words);
    }

    /// A form that does something, with one button.
    ///
    /// @param look `btn main`, `btn`, `btn danger`
    public Tag button(String path, String words, String look, Markup fields) {
        return form(
                path, Markup.all(fields, Tag.of("button", words).as(look).at("type", "submit")));
    }

    /// A form that does something.
    public Tag form(String path, Markup fields) {
        Tag form = Tag.of("form").at("method", "post").at("action", places.of(path).orElse(path));
        return token.isEmpty() ? form.with(fields) : form.with(hidden(TOKEN, token), fields);
    }

    /// A field that is not seen.
    public static Tag hidden(String name, String value) {
        return Tag.of("input").at("type", "hidden").at("name", name).at("value", value);
    }

    /// The name of the field by which a form shows that it is ours.
    public static final String TOKEN = "token";

    /// How long ago, with the moment for those who want it.
    public Tag ago(Instant then) {
        return Tag.of("time", Ago.of(Duration.between(then, now)).in(language))
                .at("datetime", then.toString())
                .at("title", dates().instant(then));
    }
}
