package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Node;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.app.show.Fact;
import socle.app.show.MarkdownHtml;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Dates;

/// What a reader needs to believe a fact, and to do it again: everything that was told under one
/// claim, by whom, of which data, after which definition.
final class ProofBox {

    private final Book book;
    private final String id;
    private final int number;
    private final List<Told> told;

    /// @param told at least one, all under the same claim
    ProofBox(Book book, String id, int number, List<Told> told) {
        this.book = book;
        this.id = id;
        this.number = number;
        this.told = List.copyOf(told);
    }

    Tag draw() {
        Evidence first = told.getFirst().evidence();
        Tag head =
                Tag.of(
                                "h4",
                                Tag.of("span", book.say("Proof ", "Preuve\u00A0") + number),
                                Markup.words(" " + book.say(first.label())))
                        .with(PageHtml.chip(worst(), book.language()));
        Tag box = Tag.of("section", head).as("proof").at("id", id);
        return box.with(told.size() == 1 ? one(told.getFirst()) : many()).with(samples());
    }

    private State worst() {
        State worst = State.HOLDS;
        for (Told one : told) {
            worst = Stamp.worse(worst, state(one));
        }
        return worst;
    }

    private State state(Told one) {
        return one.fresh() ? new Fact(one.evidence(), book.language()).state() : State.STALE;
    }

    private Markup one(Told one) {
        boolean number = one.evidence() instanceof Evidence.Measure;
        Tag found = Tag.of("p", book.found(one));
        List<Markup> facts = new ArrayList<>();
        fact(
                facts,
                book.say("Claim", "Affirmation"),
                Markup.all(claim(), Markup.words(book.say(" of ", " de ")), node(one.node())));
        fact(facts, book.say("Run", "Exécution"), run(one));
        new Stamp(book)
                .data(one.node())
                .ifPresent(data -> fact(facts, book.say("Data", "Données"), data));
        definition(one.node())
                .ifPresent(it -> fact(facts, book.say("Definition", "Définition"), it));
        fact(facts, book.say("Do it again", "Refaire"), redo(List.of(one.node().value())));
        boolean text = one.evidence() instanceof Evidence.Statement;
        return Markup.all(
                text ? statement(one) : found.as(number ? "found large" : "found"),
                Tag.of("dl").as("facts").with(facts));
    }

    private Markup statement(Told one) {
        return one.evidence() instanceof Evidence.Statement statement
                ? Tag.of(
                        "blockquote",
                        new MarkdownHtml(book.language(), id + "-", 4).of(statement.markdown()))
                : Markup.none();
    }

    private Markup said(Told one) {
        return one.evidence() instanceof Evidence.Statement
                ? statement(one)
                : Markup.words(book.found(one));
    }

    private static void fact(List<Markup> facts, String name, Markup value) {
        facts.add(Tag.of("dt", name));
        facts.add(Tag.of("dd", value));
    }

    private Markup many() {
        List<Tag> lines = new ArrayList<>();
        for (Told one : told) {
            Tag line =
                    Tag.of(
                            "tr",
                            Tag.of("th", node(one.node())).at("scope", "row"),
                            Tag.of("td", said(one)),
                            Tag.of("td", PageHtml.chip(state(one), book.language())),
                            Tag.of("td", run(one)),
                            Tag.of(
                                    "td",
                                    new Stamp(book).version(one.node()).orElse(Markup.words("—"))),
                            Tag.of("td", definition(one.node()).orElse(Markup.words("—"))));
            lines.add(state(one) == State.FELL ? line.as("fell") : line);
        }
        Markup caption = Markup.all(Markup.words(book.say("Claim ", "Affirmation ")), claim());
        Tag table =
                Tag.of(
                        "table",
                        Tag.of("caption", caption),
                        Tables.heads(
                                List.of(
                                        book.say("Node", "Nœud"),
                                        book.say("Found", "Constat"),
                                        book.say("State", "État"),
                                        book.say("Run", "Exécution"),
                                        book.say("Data", "Données"),
                                        book.say("Definition", "Définition"))),
                        Tag.of("tbody").with(lines));
        List<String> nodes = told.stream().map(it -> it.node().value()).distinct().toList();
        Tag redo =
                Tag.of(
                        "p",
                        Markup.words(book.say("Do it again: ", "Refaire\u00A0: ")),
                        redo(nodes));
        String name =
                book.say("Proof ", "Preuve\u00A0")
                        + number
                        + ", "
                        + book.say(told.getFirst().evidence().label());
        return Markup.all(Tables.scroll(table, Markup.words(name)), redo.as("redo"));
    }

    /// Rows that were kept, folded.
    private Markup samples() {
        List<Markup> samples = new ArrayList<>();
        for (Told one : told) {
            if (one.evidence() instanceof Evidence.Sample sample && sample.rows().size() > 0) {
                String name = one.node() + ", " + book.say(sample.label());
                samples.add(
                        Tag.of(
                                        "details",
                                        Tag.of(
                                                "summary",
                                                book.say("Rows of ", "Lignes de ") + one.node()),
                                        new Tables(book.language())
                                                .of(
                                                        Markup.words(name),
                                                        sample.rows(),
                                                        sample.rows().size()))
                                .as("more"));
            }
        }
        return Markup.all(samples);
    }

    private Tag claim() {
        return Tag.of("code", told.getFirst().evidence().claim().value());
    }

    private Markup node(NodeId node) {
        Tag code = Tag.of("code", node.value());
        return book.of(node).<Markup>map(it -> Tag.of("a", code).at("href", it)).orElse(code);
    }

    private Markup run(Told one) {
        String at = new Dates(book.language()).instant(one.at());
        return told.size() == 1
                ? Markup.all(Tag.of("code", "#" + one.run()), Markup.words(", " + at))
                : Markup.all(Fact.id("#", one.run()), Tag.of("br"), Markup.words(at));
    }

    private Optional<Markup> definition(NodeId node) {
        Optional<Node<?>> declared = book.source().seen().node(node);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        Tag file = Tag.of("code", declared.get().place().file());
        var published = book.source().published().get(node);
        if (published == null) {
            return Optional.of(file);
        }
        return Optional.of(
                Markup.all(
                        file,
                        Tag.of("br"),
                        Tag.of("code", Fact.shortDigest(published.fingerprints().own()))
                                .at("title", published.fingerprints().own())));
    }

    private static Tag redo(List<String> nodes) {
        return Tag.of("code", "socle run " + String.join(" ", nodes));
    }
}
