package socle.kinds.collect.stream;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;
import socle.kinds.collect.ColumnTypes;

/// What the keys of a stream may hold; each breach is told at its key.
final class StreamRules {

    private static final Pattern SERVER =
            Pattern.compile("(\\[[0-9A-Fa-f:]+]|[^\\s:/@]+):\\d{1,5}");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,8})\\s*(B|kB|MB)?");

    /// The engine holds a whole line in memory, several times over.
    private static final int LARGEST = 4 << 20;

    private StreamRules() {}

    static void origin(boolean kafka, boolean hook) {
        if (kafka == hook) {
            throw SpecProblem.of(
                    kafka
                            ? new Phrase(
                                    "both `kafka` and `hook` are written",
                                    "`kafka` et `hook` sont écrits tous deux")
                            : new Phrase(
                                    "neither `kafka` nor `hook` is written",
                                    "ni `kafka` ni `hook` n’est écrit"),
                    new Phrase("write one of them", "écrivez l’un des deux"));
        }
    }

    static void servers(List<String> servers) {
        for (String server : servers) {
            if (!SERVER.matcher(server).matches()) {
                throw SpecProblem.at(
                        "servers",
                        Phrase.of(
                                "'%s' is no address of a broker",
                                "«\u00a0%s\u00a0» n’est pas l’adresse d’un serveur", server),
                        new Phrase(
                                "write its host and port: broker.example:9092",
                                "écrivez son hôte et son port\u00a0: broker.example:9092"));
            }
        }
        needed("servers", servers.isEmpty());
    }

    static void topics(List<String> topics) {
        for (String topic : topics) {
            if (!TOPIC.matcher(topic).matches()) {
                throw SpecProblem.at(
                        "topics",
                        Phrase.of(
                                "'%s' is no name of a topic",
                                "«\u00a0%s\u00a0» n’est pas un nom de sujet", topic),
                        new Phrase(
                                "a name has letters, digits, points, hyphens and underscores",
                                "un nom a des lettres, des chiffres, des points, des tirets et des"
                                        + " tirets bas"));
            }
        }
        needed("topics", topics.isEmpty());
    }

    private static void needed(String key, boolean isEmpty) {
        if (isEmpty) {
            throw SpecProblem.at(
                    key,
                    Phrase.of("`%s` is empty", "`%s` est vide", key),
                    new Phrase("write one at least", "écrivez-en au moins un"));
        }
    }

    static void schema(EventFormat format, boolean given) {
        boolean wanted = format != EventFormat.JSON;
        if (wanted != given) {
            throw SpecProblem.at(
                    wanted ? "format" : "schema",
                    wanted
                            ? new Phrase(
                                    "events in Avro do not read without their schema",
                                    "des événements en Avro ne se lisent pas sans leur schéma")
                            : new Phrase(
                                    "events in JSON have no schema",
                                    "des événements en JSON n’ont pas de schéma"),
                    wanted
                            ? new Phrase(
                                    "name its file under `schema`: data/event.avsc",
                                    "citez son fichier sous `schema`\u00a0: data/event.avsc")
                            : new Phrase(
                                    "leave `schema` out, or write `format: avro`",
                                    "retirez `schema`, ou écrivez `format: avro`"));
        }
    }

    static void columns(Map<String, EventColumn> columns) {
        needed("columns", columns.isEmpty());
        columns.forEach(
                (name, column) -> {
                    ColumnTypes.check(name, column.type());
                    if (name.startsWith("_") || name.contains("\"") || Place.taken(name)) {
                        throw SpecProblem.at(
                                "columns",
                                Phrase.of(
                                        "no column may be named '%s'",
                                        "aucune colonne ne peut s’appeler «\u00a0%s\u00a0»", name),
                                new Phrase(
                                        "give it another name, and the old one as its `path`; names"
                                                + " that begin with _, received_at and kafka_… are"
                                                + " taken",
                                        "donnez-lui un autre nom, et l’ancien comme `path`\u202f; les"
                                                + " noms qui commencent par _, received_at et"
                                                + " kafka_… sont pris"));
                    }
                });
    }

    static void key(List<String> key, Map<String, EventColumn> columns) {
        for (String name : key) {
            String type = type("key", name, columns);
            if (!Types.isKey(type)) {
                throw SpecProblem.at(
                        "key",
                        Phrase.of(
                                "values of type %s do not tell events apart",
                                "des valeurs de type %s ne distinguent pas des événements", type),
                        new Phrase(
                                "choose a column of text, whole numbers, dates or UUIDs",
                                "choisissez une colonne de texte, de nombres entiers, de dates ou"
                                        + " d’UUID"));
            }
        }
    }

    static void remembers(Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(Duration.ofDays(400)) > 0) {
            throw SpecProblem.at(
                    "remembers",
                    new Phrase(
                            "keys cannot be remembered as long",
                            "des clés ne peuvent pas être retenues ainsi"),
                    new Phrase("write 1h to 400d", "écrivez de 1h à 400d"));
        }
    }

    static void time(Optional<String> time, Map<String, EventColumn> columns) {
        if (time.isPresent()) {
            String type = type("time", time.get(), columns);
            if (!type.startsWith("TIMESTAMP")) {
                throw SpecProblem.at(
                        "time",
                        Phrase.of(
                                "a column of type %s does not tell when an event happened",
                                "une colonne de type %s ne dit pas quand un événement a eu lieu",
                                type),
                        new Phrase(
                                "choose one of type TIMESTAMP or TIMESTAMPTZ",
                                "choisissez-en une de type TIMESTAMP ou TIMESTAMPTZ"));
            }
        }
    }

    private static String type(String key, String name, Map<String, EventColumn> columns) {
        EventColumn column = columns.get(name);
        if (column == null) {
            throw SpecProblem.at(
                    key,
                    Phrase.of(
                            "no column is named '%s'",
                            "aucune colonne ne s’appelle «\u00a0%s\u00a0»", name),
                    Suggestion.todo(
                            name,
                            columns.keySet(),
                            new Phrase("name one of `columns`", "citez-en une de `columns`")));
        }
        return Types.canonical(column.type());
    }

    static void lateness(Optional<Duration> lateness, Optional<String> time) {
        if (lateness.isPresent() && time.isEmpty()) {
            throw SpecProblem.at(
                    "lateness",
                    new Phrase(
                            "nobody can tell which events are late: no column tells when they"
                                    + " happened",
                            "nul ne peut dire quels événements sont en retard\u00a0: aucune colonne ne"
                                    + " dit quand ils ont eu lieu"),
                    new Phrase("name it under `time`", "citez-la sous `time`"));
        }
    }

    /// A size in bytes.
    static int size(String text) {
        Matcher parts = SIZE.matcher(text.strip());
        if (parts.matches()) {
            String unit = String.valueOf(parts.group(2)).toUpperCase(Locale.ROOT);
            long many = unit.equals("MB") ? 1 << 20 : unit.equals("KB") ? 1 << 10 : 1;
            long bytes = Long.parseLong(parts.group(1)) * many;
            if (bytes <= LARGEST) {
                return (int) bytes;
            }
        }
        throw SpecProblem.at(
                "largest",
                Phrase.of(
                        "'%s' is no size for an event",
                        "«\u00a0%s\u00a0» n’est pas une taille d’événement", text),
                new Phrase("write 256kB, 1MB, up to 4MB", "écrivez 256kB, 1MB, jusqu’à 4MB"));
    }
}
