package socle.kinds.collect.stream;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.kinds.collect.LegalSheet;

/// What an author says of events that come all the time.
@Doc(
        value =
                "Takes in events as they come, from Kafka topics or posted to a hook, each exactly"
                        + " once.",
        fr =
                "Reçoit des événements au fil de l’eau, de sujets Kafka ou envoyés à un point"
                        + " d’entrée, chacun exactement une fois.")
public record StreamSpec(
        @Doc(value = "Kafka topics to take in.", fr = "Des sujets Kafka à recevoir.")
                Optional<KafkaSpec> kafka,
        @Doc(
                        value = "A hook to which events are posted, instead of Kafka.",
                        fr = "Un point d’entrée où sont envoyés les événements, au lieu de Kafka.")
                Optional<HookSpec> hook,
        @Doc(
                        value =
                                "Every column: its SQL type, or its type and where its value stands.",
                        fr =
                                "Chaque colonne\u00a0: son type SQL, ou son type et l’endroit de sa"
                                        + " valeur.")
                Map<String, EventColumn> columns,
        @Doc(
                        value =
                                "The columns that tell one event from another: what comes again is a"
                                        + " duplicate, and is left out.",
                        fr =
                                "Les colonnes qui distinguent un événement d’un autre\u00a0: ce qui"
                                        + " revient est un double, et n’est pas repris.")
                List<String> key,
        @Doc(
                        value = "How long a key is remembered: 1d, 7d.",
                        fr = "Combien de temps une clé est retenue\u00a0: 1d, 7d.")
                @Default("7d")
                Duration remembers,
        @Doc(
                        value = "The column that tells when an event happened.",
                        fr = "La colonne qui dit quand un événement a eu lieu.")
                Optional<String> time,
        @Doc(
                        value =
                                "How far behind the newest event of its partition one may come; later"
                                        + " ones go to the part `late`.",
                        fr =
                                "De combien un événement peut venir après le plus récent de sa"
                                        + " partition\u202f; au-delà il va dans la partie `late`.")
                Optional<Duration> lateness,
        @Doc(
                        value =
                                "The largest event, 256kB, 1MB; larger ones go to the part `dead`, or"
                                        + " are refused by the hook.",
                        fr =
                                "Le plus grand événement, 256kB, 1MB\u202f; les plus grands vont dans la"
                                        + " partie `dead`, ou sont refusés par le point d’entrée.")
                @Default("1MB")
                String largest,
        @Doc(
                        value =
                                "How much is taken in and published at once while a server listens.",
                        fr = "Combien est reçu et publié à la fois tant qu’un serveur écoute.")
                @Default("{}")
                BatchSpec batch,
        @Doc(
                        value = "The legal sheet; without it nothing is collected.",
                        fr = "La fiche juridique\u202f; sans elle rien n’est collecté.")
                Optional<LegalSheet> legal) {

    public StreamSpec {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        key = List.copyOf(key);
        StreamRules.origin(kafka.isPresent(), hook.isPresent());
        StreamRules.columns(columns);
        StreamRules.key(key, columns);
        StreamRules.remembers(remembers);
        StreamRules.time(time, columns);
        StreamRules.lateness(lateness, time);
        StreamRules.size(largest);
    }

    /// The largest event, in bytes.
    int bytes() {
        return StreamRules.size(largest);
    }
}
