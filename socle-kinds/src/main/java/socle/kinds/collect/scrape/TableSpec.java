package socle.kinds.collect.scrape;

import java.util.Optional;
import java.util.OptionalInt;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// Which tables of a page are read.
@Doc(
        value = "Which HTML tables of a page are read, spans and header cells understood.",
        fr = "Les tableaux HTML d’une page qui sont lus, fusions et en-têtes compris.")
public record TableSpec(
        @Doc(value = "A CSS selector of tables.", fr = "Un sélecteur CSS de tableaux.")
                @Default("table")
                String select,
        @Doc(
                        value = "Words of its caption, in upper or lower case alike.",
                        fr = "Des mots de sa légende, en majuscules ou minuscules.")
                Optional<String> caption,
        @Doc(
                        value = "Which of those that fit, from 1; all when left out.",
                        fr =
                                "Lequel de ceux qui conviennent, à partir de 1\u202f; tous par défaut.")
                Optional<Integer> index,
        @Doc(
                        value =
                                "How many rows at the top name the columns; found by their header"
                                        + " cells when left out.",
                        fr =
                                "Combien de lignes du haut nomment les colonnes\u202f; trouvé par"
                                        + " les cellules d’en-tête par défaut.")
                Optional<Integer> header_rows) {

    public TableSpec {
        SelectorRules.css("select", select);
        if (index.isPresent() && index.get() < 1) {
            throw SpecProblem.at(
                    "index",
                    Phrase.of("there is no table %s", "il n’y a pas de tableau %s", index.get()),
                    new Phrase("the first is 1", "le premier est 1"));
        }
        if (header_rows.isPresent() && header_rows.get() < 0) {
            throw SpecProblem.at(
                    "header_rows",
                    Phrase.of(
                            "a table cannot have %s header rows",
                            "un tableau ne peut avoir %s lignes d’en-tête", header_rows.get()),
                    new Phrase("write 0 or more", "écrivez 0 ou plus"));
        }
    }

    /// How many rows name the columns, when its author said it.
    OptionalInt headerRows() {
        return header_rows.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
