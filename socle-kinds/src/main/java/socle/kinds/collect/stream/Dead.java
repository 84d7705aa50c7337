package socle.kinds.collect.stream;

import java.util.Arrays;
import java.util.stream.Collectors;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// Why an event was set aside.
enum Dead {
    EMPTY,
    TOO_LARGE,
    NOT_UTF8,
    NOT_AVRO,
    NOT_JSON,
    NOT_OBJECT,
    MISSING,
    UNFIT;

    /// It, in words.
    Phrase words() {
        return switch (this) {
            case EMPTY -> new Phrase("the event has no value", "l’événement n’a pas de valeur");
            case TOO_LARGE ->
                    new Phrase(
                            "the event is larger than `largest`", "l’événement dépasse `largest`");
            case NOT_UTF8 -> new Phrase("the text is not in UTF-8", "le texte n’est pas en UTF-8");
            case NOT_AVRO ->
                    new Phrase(
                            "the bytes do not read as Avro by the schema",
                            "les octets ne se lisent pas en Avro selon le schéma");
            case NOT_JSON -> new Phrase("the text is not JSON", "le texte n’est pas du JSON");
            case NOT_OBJECT -> new Phrase("the value is no object", "la valeur n’est pas un objet");
            case MISSING ->
                    new Phrase("a value that is required is missing", "une valeur requise manque");
            case UNFIT ->
                    new Phrase(
                            "the value is not of the column's type",
                            "la valeur n’est pas du type de la colonne");
        };
    }

    /// An SQL expression that turns the name of a reason into words.
    static String inWords(String name, Language language) {
        return Arrays.stream(values())
                .map(
                        one ->
                                "WHEN %s THEN %s"
                                        .formatted(
                                                Sql.literal(one.name()),
                                                Sql.literal(one.words().in(language))))
                .collect(Collectors.joining(" ", "CASE " + name + " ", " END"));
    }
}
