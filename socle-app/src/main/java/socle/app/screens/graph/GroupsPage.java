package socle.app.screens.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.app.screens.graph.GraphView.Feed;
import socle.app.screens.graph.GraphView.Group;
import socle.app.show.PageHtml;
import socle.app.show.Tables;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How the graph of a whole project looks: a box a kind.
record GroupsPage(GraphView view, Sheet sheet) {

    private static final String HERE = "/graph";

    Drawn draw() {
        String title = sheet.say("Graph", "Graphe");
        long count = view.groups().stream().mapToLong(Group::count).sum();
        String lede =
                sheet.say(
                        Phrase.of(
                                "%s nodes of %s kinds. Choose one to see what is around it.",
                                "%s nœuds de %s sortes. Choisissez-en un pour voir ce qui l’entoure.",
                                Phrase.count(count),
                                Phrase.count(view.groups().size())));
        return Drawn.of(
                title,
                HERE,
                Head.of(title, lede).tag(),
                sheet.live(new GraphForm(Optional.empty(), view.names(), sheet).draw()),
                drawing(),
                table());
    }

    private Tag drawing() {
        List<Block.Box> boxes = new ArrayList<>();
        List<Block.Arrow> arrows = new ArrayList<>();
        for (Group group : view.groups()) {
            String kind = group.kind().in(sheet.language());
            boxes.add(
                    new Block.Box(
                            group.id(),
                            kind,
                            Phrase.of(
                                    "%s in %s",
                                    "%s dans %s", Phrase.count(group.count()), group.folder()),
                            false));
            group.feeds().forEach(it -> arrows.add(new Block.Arrow(group.id(), it.group())));
        }
        Block.Diagram diagram =
                new Block.Diagram(
                        new Phrase(
                                "The kinds of the project: an arrow where nodes of one read nodes of"
                                        + " another.",
                                "Les sortes du projet\u00a0: une flèche où des nœuds de l’une lisent"
                                        + " des nœuds de l’autre."),
                        boxes,
                        arrows);
        PageHtml page = new PageHtml(sheet.language(), sheet.addresses(), "graph-", 1);
        return Tag.of("div", page.blocks(new Page(Phrase.same(""), List.of(diagram)))).as("sec");
    }

    private Tag table() {
        String name = sheet.say("The same as a table", "La même chose en tableau");
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Kind", "Sorte"),
                                sheet.say("Folder", "Dossier"),
                                sheet.say("Nodes", "Nœuds"),
                                sheet.say("Is read by", "Est lue par")));
        List<Tag> lines = view.groups().stream().map(this::line).toList();
        return Tag.of("section", Tables.titled(name, heads, lines)).as("sec card flush");
    }

    private Tag line(Group group) {
        String folder = "/folders/" + Paths.segment(group.folder());
        return Tag.of(
                "tr",
                Tag.of(
                                "th",
                                sheet.link(
                                        Choices.none().with("kind", group.word()).after(folder),
                                        sheet.say(group.kind())))
                        .at("scope", "row"),
                Tag.of("td", sheet.link(folder, group.folder())),
                Tag.of("td", sheet.numbers().count(group.count())).as("num"),
                Tag.of("td", feeds(group)));
    }

    private String feeds(Group group) {
        String words = group.feeds().stream().map(this::feed).collect(Collectors.joining(", "));
        return words.isEmpty() ? "—" : words;
    }

    private String feed(Feed feed) {
        Optional<Phrase> kind =
                view.groups().stream()
                        .filter(it -> it.id().equals(feed.group()))
                        .map(Group::kind)
                        .findFirst();
        return kind.map(sheet::say).orElse(feed.group())
                + " ("
                + sheet.numbers().count(feed.arrows())
                + ")";
    }
}
