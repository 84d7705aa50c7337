package socle.app.screens.documentation;

import java.util.ArrayList;
import java.util.List;
import socle.api.access.Right;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.app.manual.Entry;
import socle.app.manual.Manual;
import socle.app.manual.Topic;
import socle.app.show.PageHtml;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// One part of the documentation, entry by entry.
public final class DocumentationPartScreen implements Screen<DocumentationPart> {

    @Override
    public Route route() {
        return Route.of(
                DocumentationScreen.HERE + "/{part}",
                "part",
                new Phrase("The name of the part.", "Le nom de la partie."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "A part of the documentation: sources, methods, indicators, words, …",
                "Une partie de la documentation\u00a0: sources, méthodes, indicateurs, mots…");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Class<DocumentationPart> type() {
        return DocumentationPart.class;
    }

    @Override
    public DocumentationPart view(Asked asked) throws Refusal {
        Topic topic =
                Topic.of(asked.name("part"))
                        .orElseThrow(
                                () ->
                                        Refusal.unknown(
                                                new Phrase(
                                                        "the documentation has no such part",
                                                        "la documentation n’a pas cette partie"),
                                                new Phrase(
                                                        "choose one at /documentation",
                                                        "choisissez-en une sur"
                                                                + " /documentation")));
        return new DocumentationPart(
                topic.word(),
                topic.title(),
                topic.words(),
                Manual.of(asked.glimpse()).entries(topic));
    }

    @Override
    public Drawn draw(DocumentationPart view, Sheet sheet) {
        String title = sheet.say(view.title());
        List<Markup> parts = new ArrayList<>();
        parts.add(Head.of(title, sheet.say(view.words())).tag());
        if (view.entries().isEmpty()) {
            parts.add(Tag.of("p", sheet.say("Nothing yet.", "Rien encore.")).as("empty"));
        }
        int number = 0;
        for (Entry entry : view.entries()) {
            number++;
            parts.add(entry(entry, number, sheet));
        }
        return new Drawn(title, DocumentationScreen.HERE, List.of(), Markup.all(parts))
                .under(sheet.say(DocumentationScreen.TITLE), DocumentationScreen.HERE);
    }

    private static Tag entry(Entry entry, int number, Sheet sheet) {
        PageHtml html = new PageHtml(sheet.language(), sheet.addresses(), "e" + number + "-", 1);
        Tag section =
                Tag.of("section", Tag.of("h2", sheet.say(entry.title())))
                        .as("sec stack")
                        .at("id", "e" + number);
        if (entry.node().isPresent()) {
            section = section.with(Tag.of("p", sheet.node(entry.node().get())).as("small quiet"));
        }
        return section.with(html.blocks(new Page(entry.title(), entry.blocks())));
    }
}
