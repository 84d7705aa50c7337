package socle.app.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.show.Block;
import socle.api.show.Standing;
import socle.api.text.Language;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.text.Readability;

/// How easily each text reads.
record Reading(Matter matter) {

    private static final int LEAST = 20;

    List<Entry> entries() {
        return List.of(
                Sheetlet.of(new Phrase("Score of each text", "Score de chaque texte"))
                        .with(new Block.Line(method()))
                        .with(scores())
                        .entry(),
                Sheetlet.of(new Phrase("Acronyms", "Sigles")).with(unknown()).entry());
    }

    private Phrase method() {
        return switch (matter.language()) {
            case EN ->
                    new Phrase(
                            "Flesch (1948): 206.835 − 1.015 × words a sentence − 84.6 × syllables a"
                                    + " word. 60 and above reads easily, below 30 is hard. Syllables"
                                    + " are counted as groups of vowels, which is near and not"
                                    + " exact.",
                            "Flesch (1948)\u00a0: 206,835 − 1,015 × mots par phrase − 84,6 ×"
                                    + " syllabes par mot. À partir de 60 la lecture est aisée, sous 30"
                                    + " elle est difficile. Les syllabes sont comptées comme des"
                                    + " groupes de voyelles\u00a0: c’est approché.");
            case FR ->
                    new Phrase(
                            "Kandel and Moles (1958): 207 − 1.015 × words a sentence − 73.6 ×"
                                    + " syllables a word. 60 and above reads easily, below 30 is"
                                    + " hard. Syllables are counted as groups of vowels, which is"
                                    + " near and not exact.",
                            "Kandel et Moles (1958)\u00a0: 207 − 1,015 × mots par phrase − 73,6 ×"
                                    + " syllabes par mot. À partir de 60 la lecture est aisée, sous 30"
                                    + " elle est difficile. Les syllabes sont comptées comme des"
                                    + " groupes de voyelles\u00a0: c’est approché.");
        };
    }

    private Block scores() {
        Language language = matter.language();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Declared one : matter.nodes()) {
            String text =
                    one.texts().stream().map(Markdown::text).collect(Collectors.joining("\n\n"));
            Readability found = Readability.of(text, language);
            if (found.words() >= LEAST) {
                rows.add(
                        Sheetlet.row(
                                one.id().value(),
                                (long) found.words(),
                                (long) found.sentences(),
                                Math.round(found.score() * 10) / 10.0));
            }
        }
        return Sheetlet.grid(
                Phrase.of("Texts of %d words or more", "Textes de %d mots ou plus", LEAST),
                List.of(
                        Sheetlet.text("node", "noeud", language),
                        new Column(new Phrase("words", "mots").in(language), "BIGINT"),
                        new Column(new Phrase("sentences", "phrases").in(language), "BIGINT"),
                        new Column("score", "DOUBLE")),
                rows);
    }

    private Block unknown() {
        Set<String> unknown = Glossary.acronyms(matter).unknown();
        return unknown.isEmpty()
                ? new Block.Notice(
                        Standing.GOOD,
                        new Phrase(
                                "Every acronym of the texts is spelt out.",
                                "Tous les sigles des textes sont explicités."))
                : new Block.Notice(
                        Standing.WATCH,
                        Phrase.of(
                                "Nobody spells these out: %s.",
                                "Personne n’explicite\u00a0: %s.", String.join(", ", unknown)));
    }
}
