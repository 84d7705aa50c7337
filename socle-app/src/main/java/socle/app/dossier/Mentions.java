package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import socle.api.data.Table;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import socle.app.show.Fact;
import socle.app.show.Mention;
import socle.app.show.PageHtml;
import socle.app.show.PlotHtml;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.text.Inserts;

/// Answers the references of the chapters of one competence: a fact becomes its value with a link
/// to
/// its proof, a figure or table is numbered and stands. What cannot be answered is a problem.
final class Mentions {

    private static final int ROWS = 20;

    private final Book book;
    private final Numbered numbered;
    private final String competence;
    private final List<Problem> problems;
    private final List<Told> cited = new ArrayList<>();

    Mentions(Book book, Numbered numbered, String competence, List<Problem> problems) {
        this.book = book;
        this.numbered = numbered;
        this.competence = competence;
        this.problems = problems;
    }

    /// The evidence that was named.
    List<Told> cited() {
        return List.copyOf(cited);
    }

    /// What stands in the place of a reference.
    Mention of(Inserts.Insert insert) {
        NodeId node = insert.node().node();
        Place place = insert.node().place();
        if (book.source().seen().node(node).isEmpty()) {
            return broken(
                    place,
                    Phrase.of(
                            "no node named '%s'", "aucun nœud ne s’appelle «\u00A0%s\u00A0»", node),
                    new Phrase("name one of the project", "nommez-en un du projet"));
        }
        return switch (insert.verb()) {
            case EVIDENCE -> fact(node, insert.claim().orElse(""), place);
            case FIGURE -> figure(node, place);
            case TABLE -> table(node, place);
        };
    }

    /// Where the proof of a claim stands on the page of this competence.
    static String proofId(String competence, String claim) {
        return "proof-" + competence + "-" + claim;
    }

    private Mention fact(NodeId node, String claim, Place place) {
        List<Told> told = book.source().seen().evidence(node);
        List<Told> found =
                told.stream().filter(it -> it.evidence().claim().value().equals(claim)).toList();
        if (found.isEmpty()) {
            return unproven(node, claim, told, place);
        }
        fresh(found, place);
        cited.addAll(found);
        Told first = found.getFirst();
        Fact fact = new Fact(first.evidence(), book.language());
        State state = first.fresh() ? fact.state() : State.STALE;
        Tag link =
                Tag.of("a", book.inline(first))
                        .as("fact " + state.look())
                        .at("href", "#" + proofId(competence, claim));
        return new Mention(link, Optional.empty());
    }

    private Mention unproven(NodeId node, String claim, List<Told> told, Place place) {
        TreeSet<String> known = new TreeSet<>();
        told.forEach(it -> known.add(it.evidence().claim().value()));
        if (known.isEmpty()) {
            return broken(
                    place,
                    Phrase.of("%s has left no evidence", "%s n’a laissé aucune preuve", node),
                    Phrase.of("run it: socle run %s", "exécutez-le\u00A0: socle run %s", node));
        }
        String all = String.join(", ", known);
        return broken(
                place,
                Phrase.of("%s left no '%s'", "%s n’a pas laissé «\u00A0%s\u00A0»", node, claim),
                Suggestion.todo(claim, known, Phrase.of("it left %s", "il a laissé %s", all)));
    }

    private Mention figure(NodeId node, Place place) {
        Optional<Numbered.Entry> before = numbered.figure(node);
        if (before.isPresent()) {
            return new Mention(figureLink(before.get()), Optional.empty());
        }
        Optional<Block> block =
                book.page(node).blocks().stream()
                        .filter(it -> it instanceof Block.Plot || it instanceof Block.Figure)
                        .findFirst();
        List<Told> told = book.source().seen().evidence(node);
        if (block.isEmpty() || told.isEmpty()) {
            return broken(
                    place,
                    Phrase.of("%s has no figure", "%s n’a pas de figure", node),
                    Phrase.of(
                            "name a node that draws or measures, and run it: socle run %s",
                            "nommez un nœud qui dessine ou mesure, et exécutez-le\u00A0: socle run %s",
                            node));
        }
        fresh(told, place);
        String file = book.fileOf(competence).orElse("");
        String title =
                block.get() instanceof Block.Plot plot
                        ? book.say(plot.title())
                        : book.say(book.page(node).title());
        Numbered.Entry entry = numbered.newFigure(node, title, file);
        return new Mention(figureLink(entry), Optional.of(figure(entry, block.get(), node)));
    }

    private Markup figure(Numbered.Entry entry, Block block, NodeId node) {
        Tag figure = Tag.of("figure").as("fig card numbered").at("id", "figure-" + entry.number());
        String label = book.say("Figure ", "Figure\u00A0") + entry.number() + ".";
        if (block instanceof Block.Plot plot) {
            PlotHtml html = new PlotHtml(book.language(), book.beside(node));
            String subtitle = book.say(plot.subtitle());
            String caption = book.say(plot.caption());
            return figure.with(
                    Tag.of("figcaption", Tag.of("b", label), Markup.words(" " + entry.title())),
                    subtitle.isEmpty() ? Markup.none() : Tag.of("p", subtitle).as("sub"),
                    html.drawing(plot),
                    caption.isEmpty() ? Markup.none() : Tag.of("p", caption).as("caveat"),
                    html.under(plot));
        }
        return figure.with(
                Tag.of("figcaption", Tag.of("b", label), Markup.words(" " + entry.title())),
                new PageHtml(book.language(), book, "f" + entry.number() + "-", 4)
                        .blocks(new socle.api.show.Page(Phrase.same(""), List.of(block))),
                stamp(node));
    }

    private Tag stamp(NodeId node) {
        return new Stamp(book).of(node);
    }

    private Mention table(NodeId node, Place place) {
        Optional<Numbered.Entry> before = numbered.table(node);
        if (before.isPresent()) {
            return new Mention(tableLink(before.get()), Optional.empty());
        }
        Optional<Table> table = book.source().seen().table(node.value());
        if (table.isEmpty()) {
            return broken(
                    place,
                    Phrase.of("%s has published no table", "%s n’a publié aucune table", node),
                    Phrase.of("run it: socle run %s", "exécutez-le\u00A0: socle run %s", node));
        }
        fresh(book.source().seen().evidence(node), place);
        String title = book.say(book.page(node).title());
        Numbered.Entry entry = numbered.newTable(node, title, book.fileOf(competence).orElse(""));
        String label = book.say("Table ", "Tableau\u00A0") + entry.number() + ".";
        Markup caption = Markup.all(Tag.of("b", label), Markup.words(" " + title));
        long total = table.get().isView() ? ROWS : table.get().rows();
        Tag whole =
                Tag.of(
                                "div",
                                new Tables(book.language())
                                        .of(
                                                caption,
                                                book.source().seen().rows(node.value(), ROWS),
                                                total),
                                stamp(node))
                        .as("card numbered")
                        .at("id", "table-" + entry.number());
        return new Mention(tableLink(entry), Optional.of(whole));
    }

    private Tag figureLink(Numbered.Entry entry) {
        return Tag.of("a", book.say("figure ", "figure\u00A0") + entry.number())
                .at("href", entry.address());
    }

    private Tag tableLink(Numbered.Entry entry) {
        return Tag.of("a", book.say("table ", "tableau\u00A0") + entry.number())
                .at("href", entry.address());
    }

    /// What is named must speak of what the project says now.
    private void fresh(List<Told> told, Place place) {
        told.stream()
                .filter(it -> !it.fresh())
                .findFirst()
                .ifPresent(
                        it ->
                                problems.add(
                                        Problem.error(
                                                place,
                                                "stale-reference",
                                                Phrase.of(
                                                        "what %s left is older than its definition",
                                                        "ce qu’a laissé %s est plus ancien que sa définition",
                                                        it.node()),
                                                Phrase.of(
                                                        "run it again: socle run %s",
                                                        "exécutez-le de nouveau\u00A0: socle run %s",
                                                        it.node()))));
    }

    private Mention broken(Place place, Phrase what, Phrase todo) {
        problems.add(Problem.error(place, "broken-reference", what, todo));
        return new Mention(Markup.words("…"), Optional.empty());
    }
}
