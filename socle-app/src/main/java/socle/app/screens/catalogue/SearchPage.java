package socle.app.screens.catalogue;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.Phrase;
import socle.app.screens.catalogue.Found.Hit;
import socle.app.screens.catalogue.Found.Some;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Sheet;

/// How what a search finds looks.
record SearchPage(Found found, Sheet sheet) {

    Drawn draw() {
        return Drawn.of(
                title(),
                "/search",
                Head.of(title(), sheet.say(lede())).tag(),
                sheet.live(form()),
                Markup.all(found.groups().stream().map(this::group).toList()));
    }

    private String title() {
        return found.question().isEmpty()
                ? sheet.say("Search", "Chercher")
                : sheet.say(Phrase.of("Search: %s", "Recherche\u00a0: %s", found.question()));
    }

    private Phrase lede() {
        long total = found.groups().stream().mapToLong(it -> it.hits().total()).sum();
        if (found.question().isEmpty()) {
            return new Phrase(
                    "Over nodes, columns, criteria, runs, texts and queries. Accents and capitals do"
                            + " not count.",
                    "Parmi les nœuds, colonnes, critères, exécutions, textes et requêtes. Accents et"
                            + " capitales ne comptent pas.");
        }
        return total == 0
                ? new Phrase(
                        "Nothing has all of these words. Try fewer, or the beginning of one.",
                        "Rien n’a tous ces mots. Essayez-en moins, ou le début d’un seul.")
                : Phrase.of(
                        total == 1 ? "One thing found." : "%s things found.",
                        total == 1 ? "Une chose trouvée." : "%s choses trouvées.",
                        Phrase.count(total));
    }

    private Tag form() {
        String name = sheet.say("Words to find", "Mots à trouver");
        return Tag.of(
                        "form",
                        Tag.of(
                                "div",
                                Tag.of("label", name).at("for", "words"),
                                Tag.of("input")
                                        .at("id", "words")
                                        .at("name", "q")
                                        .at("type", "search")
                                        .at("value", found.question())),
                        Tag.of(
                                        "div",
                                        Tag.of(
                                                        "button",
                                                        Icon.SEARCH.tag(),
                                                        Markup.words(
                                                                sheet.say("Search", "Chercher")))
                                                .as("btn main")
                                                .at("type", "submit"))
                                .as("actions"))
                .as("filters")
                .at("action", sheet.places().of("/search").orElse("/search"));
    }

    private Tag group(Some some) {
        String id = "found-" + some.group();
        Tag head =
                Tag.of(
                                "div",
                                Tag.of(
                                                "h2",
                                                sheet.say(some.words())
                                                        + " ("
                                                        + sheet.numbers().count(some.hits().total())
                                                        + ")")
                                        .at("id", id))
                        .as("sec-head");
        Choices all = Choices.none().with("q", found.question()).with("group", some.group());
        if (some.hits().next().isEmpty()
                && some.hits().total() > some.hits().items().size()
                && found.groups().size() > 1) {
            head =
                    head.with(
                            sheet.link(all.after("/search"), sheet.say("All of them", "Tout voir"))
                                    .as("small")
                                    .at(
                                            "aria-label",
                                            sheet.say("All of them: ", "Tout voir\u00a0: ")
                                                    + sheet.say(some.words())));
        }
        List<Tag> lines = some.hits().items().stream().map(this::hit).toList();
        Tag section =
                Tag.of("section", head, Tag.of("ul").as("lines").with(lines))
                        .as("sec card")
                        .at("aria-labelledby", id);
        return some.hits().next().isEmpty()
                ? section
                : section.with(
                        Tag.of(
                                        "p",
                                        sheet.link(
                                                all.with("after", some.hits().next().get())
                                                        .after("/search"),
                                                sheet.say("The next ones", "Les suivants")))
                                .as("pager"));
    }

    private Tag hit(Hit hit) {
        Tag words =
                Tag.of(
                        "div",
                        Tag.of("h3", sheet.link(hit.path(), marked(hit.title()))),
                        Tag.of(
                                "p",
                                Tag.of("code", marked(hit.name())),
                                Markup.words(" · " + sheet.say(hit.note()))));
        if (!hit.around().isEmpty()) {
            words = words.with(Tag.of("p", marked(hit.around())).as("small"));
        }
        return Tag.of("li", Icon.SEARCH.tag().as("quiet"), words);
    }

    /// A text with the words that were found marked.
    private Markup marked(String text) {
        String folded = Folded.of(text);
        List<String> words = Folded.words(found.question());
        List<Markup> pieces = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < text.length(); ) {
            int length = longest(folded, i, words);
            if (length == 0) {
                i++;
            } else {
                pieces.add(Markup.words(text.substring(done, i)));
                pieces.add(Tag.of("mark", text.substring(i, i + length)));
                i += length;
                done = i;
            }
        }
        pieces.add(Markup.words(text.substring(done)));
        return Markup.all(pieces);
    }

    private static int longest(String folded, int at, List<String> words) {
        int longest = 0;
        for (String word : words) {
            if (folded.startsWith(word, at)) {
                longest = Math.max(longest, word.length());
            }
        }
        return longest;
    }
}
