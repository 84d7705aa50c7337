package socle.kinds.collect.api;

import java.util.Locale;
import java.util.Optional;
import socle.api.text.Doc;

/// How the answers of a service are written.
public enum AnswerFormat {
    @Doc(value = "One JSON document.", fr = "Un document JSON.")
    JSON,
    @Doc(value = "One JSON value a line.", fr = "Une valeur JSON par ligne.")
    NDJSON,
    @Doc(
            value = "XML; its elements are read as if they were JSON.",
            fr = "XML\u202f; ses éléments se lisent comme du JSON.")
    XML,
    @Doc(
            value = "CSV whose first line names the columns.",
            fr = "CSV dont la première ligne nomme les colonnes.")
    CSV;

    /// The format that a media type names.
    static Optional<AnswerFormat> of(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.contains("ndjson") || type.contains("jsonl") || type.contains("json-seq")) {
            return Optional.of(NDJSON);
        }
        if (type.endsWith("json")) {
            return Optional.of(JSON);
        }
        if (type.endsWith("xml")) {
            return Optional.of(XML);
        }
        return type.endsWith("csv") ? Optional.of(CSV) : Optional.empty();
    }
}
