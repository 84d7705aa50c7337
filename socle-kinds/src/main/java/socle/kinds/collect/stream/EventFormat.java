package socle.kinds.collect.stream;

import socle.api.text.Doc;

/// How the events of a topic are written.
public enum EventFormat {
    @Doc(value = "JSON objects.", fr = "Des objets JSON.")
    JSON,
    @Doc(value = "Avro, in its binary encoding.", fr = "De l’Avro, en codage binaire.")
    AVRO,
    @Doc(
            value =
                    "The same after five bytes that name a schema in a registry; they are passed"
                            + " over.",
            fr =
                    "Le même après cinq octets qui nomment un schéma dans un registre\u202f; ils sont"
                            + " passés.")
    AVRO_AFTER_SCHEMA_ID
}
