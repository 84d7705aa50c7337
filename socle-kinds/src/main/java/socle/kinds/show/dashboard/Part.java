package socle.kinds.show.dashboard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;

/// A block of a dashboard, as an author writes it.
public sealed interface Part permits ChartPart, IndicatorPart, TablePart, FilterPart, TabPart {

    /// Columns of the grid that a page has.
    int WHOLE = 12;

    /// Its name among the others: of its rows, and of what the reader chooses in it.
    String id();

    /// Where its keys begin.
    Place place();

    /// Refuses a width that is none.
    static void wide(int width) {
        if (width < 1 || width > WHOLE) {
            throw SpecProblem.at(
                    "width",
                    Phrase.of("a width is 1 to %d", "une largeur va de 1 à %d", WHOLE),
                    new Phrase(
                            "12 is the whole page, 6 half of it",
                            "12 est toute la page, 6 la moitié"));
        }
    }

    /// Refuses a name that is none.
    static void named(Optional<String> name) {
        if (name.isPresent() && !NodeId.isName(name.get())) {
            throw SpecProblem.at(
                    "name",
                    Phrase.of("'%s' is no name", "«\u00a0%s\u00a0» n’est pas un nom", name.get()),
                    new Phrase(
                            "write lower case letters, digits and underscores",
                            "écrivez des minuscules, des chiffres et des tirets bas"));
        }
    }

    /// Words as a name in an address.
    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("(^_+)|(_+$)", "");
        return slug.isEmpty() ? "x" : slug;
    }
}
