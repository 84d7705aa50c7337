package socle.kinds.collect.api;

import socle.api.text.Phrase;

/// Why a record was left out.
final class Rejection {

    static final Phrase TYPE =
            new Phrase(
                    "the value is not of the column's type",
                    "la valeur n’est pas du type de la colonne");
    static final Phrase KEYLESS = new Phrase("the key has no value", "la clé n’a pas de valeur");

    private Rejection() {}
}
