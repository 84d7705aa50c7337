package socle.kinds.collect.scrape;

import socle.api.text.Phrase;

/// Why a row was left out.
enum Why {
    TYPE,
    MISSING,
    BROKEN,
    TOO_LARGE;

    /// It, in words.
    Phrase words() {
        return switch (this) {
            case TYPE ->
                    new Phrase(
                            "the value is not of the field's type",
                            "la valeur n’est pas du type du champ");
            case MISSING ->
                    new Phrase(
                            "a field that every row needs is not there",
                            "un champ que chaque ligne doit avoir n’y est pas");
            case BROKEN -> new Phrase("the JSON-LD is not JSON", "le JSON-LD n’est pas du JSON");
            case TOO_LARGE ->
                    new Phrase(
                            "the row has more than four million characters",
                            "la ligne a plus de quatre millions de caractères");
        };
    }
}
