package socle.app.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.manual.Entry;
import socle.app.manual.Topic;
import socle.app.show.PageHtml;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// How the analysis works, for each of its readers. What the document tells elsewhere (the sheet of
/// a node, the dictionary, the words) is pointed at and not told again.
record DocumentationPage(Book book) {

    static final String FILE = "documentation.html";
    static final Phrase TITLE = new Phrase("Technical documentation", "Documentation technique");

    /// Parts whose entries are told whole by the sheets of their nodes.
    private static final Set<Topic> INDEXED = EnumSet.of(Topic.METHODS, Topic.INDICATORS);

    /// Entries of a part that the document has elsewhere: digests stand in the dictionary and in
    /// the proofs, descriptions on the sheets.
    private static final int OWN = 2;

    Markup draw() {
        List<Markup> parts = new ArrayList<>();
        parts.add(
                Tag.of(
                                "header",
                                Tag.of(
                                        "div",
                                        Tag.of("p", book.say("Annex", "Annexe")).as("kind"),
                                        Tag.of("h1", book.say(TITLE)),
                                        Tag.of(
                                                        "p",
                                                        book.say(
                                                                "How the analysis works, for whom uses"
                                                                        + " it, takes it over or runs"
                                                                        + " it.",
                                                                "Comment l’analyse fonctionne, pour"
                                                                        + " qui l’utilise, la reprend"
                                                                        + " ou l’exploite."))
                                                .as("lede")))
                        .as("head"));
        parts.add(readers());
        for (Topic topic : Topic.values()) {
            List<Entry> entries = entries(topic);
            if (!entries.isEmpty()) {
                parts.add(part(topic, entries));
            }
        }
        return Markup.all(parts);
    }

    /// What each reader will look for first.
    private Tag readers() {
        Set<Phrase> readers = new LinkedHashSet<>();
        for (Topic topic : Topic.values()) {
            readers.addAll(topic.readers());
        }
        List<Tag> lines = new ArrayList<>();
        for (Phrase reader : readers) {
            Tag links = Tag.of("td");
            for (Topic topic : Topic.values()) {
                if (topic.readers().contains(reader) && !entries(topic).isEmpty()) {
                    links =
                            links.with(
                                    Tag.of("a", book.say(topic.title()))
                                            .at("href", "#d-" + topic.word()),
                                    Tag.of("br"));
                }
            }
            lines.add(Tag.of("tr", Tag.of("th", book.say(reader)).at("scope", "row"), links));
        }
        return Tag.of(
                        "section",
                        Tag.of("h2", book.say("Where to begin", "Par où commencer")),
                        Tag.of(
                                "table",
                                Tag.of(
                                        "thead",
                                        Tag.of(
                                                "tr",
                                                head("You are", "Vous êtes"),
                                                head("Read", "Lisez"))),
                                Tag.of("tbody").with(lines)))
                .as("sec");
    }

    private Tag head(String en, String fr) {
        return Tag.of("th", book.say(en, fr)).at("scope", "col");
    }

    private List<Entry> entries(Topic topic) {
        List<Entry> all = book.source().documentation().of(topic);
        return switch (topic) {
            case REPRODUCE -> all.subList(0, Math.min(OWN, all.size()));
            case GLOSSARY -> all.stream().filter(it -> it.node().isEmpty()).toList();
            case SOURCES, METHODS, INDICATORS, READABILITY, CHANGES, HANDOVER -> all;
        };
    }

    private Tag part(Topic topic, List<Entry> entries) {
        String readers = topic.readers().stream().map(book::say).collect(Collectors.joining(", "));
        Tag part =
                Tag.of(
                                "article",
                                Tag.of("p", book.say("For: ", "Pour\u00a0: ") + readers).as("kind"),
                                Tag.of("h2", book.say(topic.title())),
                                Tag.of("p", book.say(topic.words())))
                        .as("node stack")
                        .at("id", "d-" + topic.word());
        if (INDEXED.contains(topic)) {
            return part.with(index(entries));
        }
        List<Markup> told = new ArrayList<>();
        int number = 0;
        for (Entry entry : entries) {
            number++;
            String prefix = "d-" + topic.word() + "-" + number + "-";
            told.add(Tag.of("h3", title(entry)));
            told.add(
                    new PageHtml(book.language(), book, prefix, 3)
                            .blocks(new Page(entry.title(), entry.blocks())));
        }
        return part.with(told);
    }

    private Markup title(Entry entry) {
        Markup words = Markup.words(book.say(entry.title()));
        return entry.node()
                .flatMap(book::of)
                .<Markup>map(it -> Tag.of("a", words).at("href", it))
                .orElse(words);
    }

    /// What is told on the sheets of nodes: which there are, from what each is computed.
    private Tag index(List<Entry> entries) {
        List<Tag> lines =
                entries.stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "tr",
                                                Tag.of("th", title(it)).at("scope", "row"),
                                                Tag.of("td", link(it.node())),
                                                Tag.of("td", from(it))))
                        .toList();
        return Tag.of(
                "table",
                Tag.of(
                        "thead",
                        Tag.of(
                                "tr",
                                head("What", "Quoi"),
                                head("Sheet", "Fiche"),
                                head("Computed from", "Calculé de"))),
                Tag.of("tbody").with(lines));
    }

    private Markup link(Optional<NodeId> node) {
        return node.map(this::link).orElse(Markup.none());
    }

    private Markup link(NodeId node) {
        Tag name = Tag.of("code", node.value());
        return book.of(node).<Markup>map(it -> Tag.of("a", name).at("href", it)).orElse(name);
    }

    private Markup from(Entry entry) {
        List<Markup> names = new ArrayList<>();
        for (Block block : entry.blocks()) {
            if (block instanceof Block.Links links && names.isEmpty()) {
                for (NodeId node : links.nodes()) {
                    if (!names.isEmpty()) {
                        names.add(Markup.words(", "));
                    }
                    names.add(link(node));
                }
            }
        }
        return Markup.all(names);
    }
}
