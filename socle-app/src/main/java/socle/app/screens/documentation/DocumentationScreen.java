package socle.app.screens.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.manual.Entry;
import socle.app.manual.Manual;
import socle.app.manual.Topic;
import socle.app.screens.documentation.Documentation.Chapter;
import socle.app.screens.documentation.Documentation.Hit;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// The technical documentation: its parts, for whom each is, and a search in all of them.
public final class DocumentationScreen implements Screen<Documentation> {

    static final String HERE = "/documentation";
    static final Phrase TITLE = new Phrase("Documentation", "Documentation");

    private static final int LONGEST = 100;

    @Override
    public Route route() {
        return Route.of(HERE).with("q", new Phrase("Words to look for.", "Les mots à chercher."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "How the analysis works, for whom uses it, takes it over or runs it.",
                "Comment l’analyse fonctionne, pour qui l’utilise, la reprend ou l’exploite.");
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
    public Class<Documentation> type() {
        return Documentation.class;
    }

    @Override
    public Documentation view(Asked asked) {
        Manual manual = Manual.of(asked.glimpse());
        String wanted = asked.choices().one("q").orElse("").strip();
        String words = wanted.substring(0, Math.min(LONGEST, wanted.length()));
        List<Chapter> parts = new ArrayList<>();
        List<Hit> found = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<Entry> entries = searched(topic, words) ? manual.entries(topic) : List.of();
            parts.add(
                    new Chapter(
                            topic.word(),
                            topic.title(),
                            topic.words(),
                            topic.readers(),
                            entries.size()));
            if (!words.isEmpty()) {
                for (int i = 0; i < entries.size(); i++) {
                    Entry entry = entries.get(i);
                    if (entry.has(words, asked.language())) {
                        found.add(
                                new Hit(
                                        topic.word(),
                                        topic.title(),
                                        entry.title(),
                                        entry.node(),
                                        i + 1));
                    }
                }
            }
        }
        return new Documentation(parts, words, found);
    }

    /// What changed is asked of the ledger node by node, so only where somebody looks at it.
    private static boolean searched(Topic topic, String words) {
        return topic != Topic.CHANGES && !(words.isEmpty() && topic == Topic.READABILITY);
    }

    @Override
    public Drawn draw(Documentation view, Sheet sheet) {
        String title = sheet.say(TITLE);
        return Drawn.of(
                title,
                HERE,
                Head.of(title, sheet.say(words())).tag(),
                sheet.live(search(view, sheet)),
                found(view, sheet),
                parts(view, sheet));
    }

    private static Tag search(Documentation view, Sheet sheet) {
        return Tag.of(
                        "form",
                        Tag.of(
                                "div",
                                Tag.of(
                                                "label",
                                                sheet.say(
                                                        "Search the documentation",
                                                        "Chercher dans la documentation"))
                                        .at("for", "doc-q"),
                                Tag.of("input")
                                        .at("type", "search")
                                        .at("id", "doc-q")
                                        .at("name", "q")
                                        .at("value", view.wanted())),
                        Tag.of(
                                        "div",
                                        Tag.of("button", sheet.say("Search", "Chercher"))
                                                .as("btn main")
                                                .at("type", "submit"))
                                .as("actions"))
                .as("filters")
                .at("method", "get")
                .at("action", HERE);
    }

    private static Markup found(Documentation view, Sheet sheet) {
        if (view.wanted().isEmpty()) {
            return Markup.none();
        }
        List<Tag> lines =
                view.found().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "li",
                                                sheet.link(
                                                        HERE + "/" + it.part() + "#e" + it.number(),
                                                        sheet.say(it.title())),
                                                Markup.words(" · " + sheet.say(it.of()))))
                        .toList();
        String count =
                sheet.say(
                        Phrase.of(
                                "%1$s found for “%2$s”",
                                "%1$s trouvés pour «\u00a0%2$s\u00a0»",
                                Phrase.count(lines.size()),
                                view.wanted()));
        return Tag.of("section", Tag.of("h2", count), Tag.of("ul").with(lines)).as("sec");
    }

    private static Tag parts(Documentation view, Sheet sheet) {
        return Tag.of("section", Tag.of("h2", sheet.say("Parts", "Parties")))
                .as("sec")
                .with(
                        Tag.of("ul")
                                .as("stack")
                                .with(view.parts().stream().map(it -> part(it, sheet)).toList()));
    }

    private static Tag part(Chapter part, Sheet sheet) {
        String readers = part.readers().stream().map(sheet::say).collect(Collectors.joining(", "));
        return Tag.of(
                "li",
                Tag.of(
                                "div",
                                Tag.of(
                                        "p",
                                        sheet.link(
                                                HERE + "/" + part.name(), sheet.say(part.title())),
                                        Markup.words(
                                                part.entries() > 0
                                                        ? " (" + part.entries() + ")"
                                                        : "")),
                                Tag.of("p", sheet.say(part.words())).as("quiet"),
                                Tag.of("p", sheet.say("For: ", "Pour\u00a0: ") + readers)
                                        .as("small quiet"))
                        .as("stack-s"));
    }
}
