package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import socle.api.Node;
import socle.api.show.Page;
import socle.app.show.PageHtml;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.graph.Declared;

/// All nodes of one folder of the project, each with what there is to see of it.
record NodesPage(Book book) {

    Markup draw(String folder, List<Declared> nodes) {
        List<Markup> parts = new ArrayList<>();
        String count =
                nodes.size()
                        + (nodes.size() == 1
                                ? book.say(" node", " nœud")
                                : book.say(" nodes", " nœuds"));
        parts.add(
                Tag.of(
                                "header",
                                Tag.of(
                                        "div",
                                        Tag.of(
                                                        "p",
                                                        Tag.of(
                                                                "span",
                                                                book.say("Folder", "Dossier")),
                                                        Tag.of("code", folder + "/"))
                                                .as("kind"),
                                        Tag.of("h1", title(nodes)),
                                        Tag.of("p", count + ".").as("lede")))
                        .as("head"));
        List<Tag> lines =
                nodes.stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "li",
                                                Tag.of("a", Tag.of("code", it.id().value()))
                                                        .at("href", "#" + it.id())))
                        .toList();
        parts.add(
                Tag.of("nav", Tag.of("ol").with(lines))
                        .as("toc names")
                        .at("aria-label", book.say("Nodes of this page", "Nœuds de cette page")));
        nodes.forEach(it -> parts.add(node(it.node())));
        return Markup.all(parts);
    }

    /// The labels of the kinds that live in the folder.
    String title(List<Declared> nodes) {
        List<String> labels =
                nodes.stream()
                        .map(it -> book.say(it.node().kind().label()))
                        .distinct()
                        .sorted()
                        .toList();
        String all = String.join(", ", labels);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    private Tag node(Node<?> node) {
        Page page = book.page(node.id());
        PageHtml html =
                new PageHtml(book.language(), book, node.id() + "-", 2, book.beside(node.id()));
        return Tag.of(
                        "article",
                        Tag.of(
                                        "p",
                                        Tag.of("span", book.say(node.kind().label())),
                                        Tag.of("code", node.place().file()))
                                .as("kind"),
                        Tag.of("h2", book.say(page.title())),
                        new Stamp(book).of(node.id()),
                        html.blocks(page))
                .as("node stack")
                .at("id", node.id().value());
    }
}
