package socle.app.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import socle.api.Gives;
import socle.api.Node;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.api.text.TableRef;
import socle.app.show.PageHtml;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.graph.Declared;

/// Where every table comes from and where it goes.
record LineagePage(Book book) {

    Markup draw() {
        Block.Diagram diagram = diagram();
        String title =
                book.say(
                        diagram.boxes().size() + " tables, from sources to results",
                        diagram.boxes().size() + " tables, des sources aux résultats");
        Tag head =
                Tag.of(
                                "header",
                                Tag.of(
                                        "div",
                                        Tag.of("p", book.say("Lineage", "Lignage")).as("kind"),
                                        Tag.of("h1", title),
                                        Tag.of(
                                                        "p",
                                                        book.say(
                                                                "References are found in the definitions themselves; nobody draws them.",
                                                                "Les références sont trouvées dans les définitions elles-mêmes\u202F; personne ne les dessine."))
                                                .as("lede")))
                        .as("head");
        Page page = new Page(Phrase.same(title), List.of(diagram));
        return Markup.all(head, new PageHtml(book.language(), book, "lineage-", 1).blocks(page));
    }

    private Block.Diagram diagram() {
        Set<String> tables = new HashSet<>();
        List<Block.Box> boxes = new ArrayList<>();
        for (Declared declared : book.source().project().nodes()) {
            if (givesTable(declared.node())) {
                tables.add(declared.id().value());
                boxes.add(
                        new Block.Box(
                                declared.id().value(),
                                declared.id().value(),
                                sort(declared),
                                false));
            }
        }
        List<Block.Arrow> arrows = new ArrayList<>();
        for (Declared declared : book.source().project().nodes()) {
            declared.references().stream()
                    .filter(TableRef.class::isInstance)
                    .map(it -> it.node().value())
                    .filter(tables::contains)
                    .filter(_ -> tables.contains(declared.id().value()))
                    .distinct()
                    .forEach(it -> arrows.add(new Block.Arrow(it, declared.id().value())));
        }
        return new Block.Diagram(
                new Phrase("The tables of the project", "Les tables du projet"), boxes, arrows);
    }

    private Phrase sort(Declared declared) {
        Phrase label = declared.node().kind().label();
        return book.source()
                .seen()
                .table(declared.id().value())
                .map(
                        table ->
                                table.isView()
                                        ? Phrase.of("%s, view", "%s, vue", label)
                                        : Phrase.of(
                                                "%s, %s",
                                                "%s, %s", label, Stamp.rows(table.rows())))
                .orElse(label);
    }

    private static <S extends Record> boolean givesTable(Node<S> node) {
        return node.kind().gives(node.spec()) == Gives.TABLE;
    }
}
