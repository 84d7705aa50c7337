package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import socle.api.proof.Told;
import socle.api.text.Markdown;
import socle.app.show.MarkdownHtml;
import socle.app.show.Mention;
import socle.app.show.markup.Markup;
import socle.core.proof.Competence;
import socle.core.proof.Covered;
import socle.core.text.Inserts;

/// What a speaker may say of a competence: its chapters, shortened to whole sentences, and its
/// limits.
record SpeakerWords(Book book) {

    /// About two minutes of speech.
    private static final int LETTERS = 1_600;

    String of(Competence competence, List<Covered> covered) {
        List<String> words = new ArrayList<>();
        words.add(book.say(competence.words()));
        for (Chapter chapter : book.chapters(competence)) {
            words.add(chapter.node().title());
            words.add(shortened(chapter));
        }
        List<String> lacking =
                covered.stream()
                        .flatMap(it -> it.lacking().stream())
                        .map(book::say)
                        .distinct()
                        .toList();
        if (!lacking.isEmpty()) {
            words.add(
                    book.say("What is lacking: ", "Ce qui manque\u00A0: ")
                            + String.join(book.say("; ", "\u202F; "), lacking)
                            + ".");
        }
        return String.join("\n", words);
    }

    private String shortened(Chapter chapter) {
        StringBuilder kept = new StringBuilder();
        for (Markdown text : chapter.texts()) {
            for (String paragraph : paragraphs(text)) {
                if (kept.length() + paragraph.length() > LETTERS) {
                    return kept.append("\n…").toString();
                }
                kept.append(kept.isEmpty() ? "" : "\n").append(paragraph);
            }
        }
        return kept.toString();
    }

    /// The paragraphs of a text, with what it cites.
    List<String> paragraphs(Markdown text) {
        return pieces(text).stream().map(Element::text).toList();
    }

    /// The same, with what each is: a heading, a paragraph, a line of a list or a table.
    List<Element> pieces(Markdown text) {
        Markup html = new MarkdownHtml(book.language(), "", 2).of(text, this::answered);
        return Jsoup.parseBodyFragment(html.html())
                .select("h1, h2, h3, h4, h5, h6, p, li:not(:has(p)), tr")
                .stream()
                .filter(it -> !it.text().isBlank())
                .toList();
    }

    private Mention answered(Inserts.Insert insert) {
        return new Mention(Markup.words(words(insert)), Optional.empty());
    }

    private String words(Inserts.Insert insert) {
        if (insert.verb() != Inserts.Verb.EVIDENCE) {
            return "«\u00A0" + book.say(book.page(insert.node().node()).title()) + "\u00A0»";
        }
        return book.source().seen().evidence(insert.node().node()).stream()
                .filter(it -> it.evidence().claim().value().equals(insert.claim().orElse("")))
                .findFirst()
                .map((Told it) -> book.inline(it))
                .orElse("…");
    }
}
