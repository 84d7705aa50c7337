package socle.kinds.collect.stream;

import java.util.List;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;

/// What may be wrong with a stream, in words.
final class StreamTrouble {

    private StreamTrouble() {}

    /// What Kafka's client says.
    static Trouble of(KafkaSpec kafka, Throwable thrown) {
        String servers = String.join(", ", kafka.servers());
        return switch (thrown) {
            case AuthenticationException e ->
                    Trouble.of(
                            Phrase.of(
                                    "%s does not let us in: %s",
                                    "%s ne nous laisse pas entrer\u00a0: %s", servers, words(e)),
                            new Phrase(
                                    "see `security`: the user, the secret and the mechanism",
                                    "voyez `security`\u00a0: l’utilisateur, le secret et le"
                                            + " mécanisme"));
            case AuthorizationException e ->
                    Trouble.of(
                            Phrase.of(
                                    "%s does not let us read: %s",
                                    "%s ne nous laisse pas lire\u00a0: %s", servers, words(e)),
                            new Phrase(
                                    "ask for the right to describe and read the topic",
                                    "demandez le droit de décrire et de lire le sujet"));
            case UnknownTopicOrPartitionException _ ->
                    Trouble.passing(
                            Phrase.of(
                                    "%s has no topic of these names: %s",
                                    "%s n’a pas de sujet de ces noms\u00a0: %s",
                                    servers,
                                    String.join(", ", kafka.topics())),
                            new Phrase(
                                    "see `topics`, or have them made; what was taken before stays",
                                    "voyez `topics`, ou faites-les créer\u202f; ce qui a été pris"
                                            + " avant reste"));
            default ->
                    Trouble.passing(
                            Phrase.of(
                                    "%s does not answer: %s",
                                    "%s ne répond pas\u00a0: %s", servers, words(thrown)),
                            later());
        };
    }

    private static String words(Throwable thrown) {
        String said = String.valueOf(thrown.getMessage());
        return thrown instanceof ApiException && !said.equals("null")
                ? said
                : thrown.getClass().getSimpleName() + (said.equals("null") ? "" : " " + said);
    }

    private static Phrase later() {
        return new Phrase(
                "what was taken before stays; it goes on where it was once the broker is back",
                "ce qui a été pris avant reste\u202f; cela reprendra là où c’en était dès que le"
                        + " serveur sera revenu");
    }

    /// Events that the broker says it has did not come.
    static Trouble silent(KafkaSpec kafka) {
        return Trouble.passing(
                Phrase.of(
                        "%s says that it has more events, and they do not come",
                        "%s dit avoir d’autres événements, et ils ne viennent pas",
                        String.join(", ", kafka.servers())),
                later());
    }

    /// A topic changed under our feet.
    static Trouble madeAgain(String topic) {
        return Trouble.passing(
                Phrase.of(
                        "the topic '%s' was deleted and made again while it was read",
                        "le sujet «\u00a0%s\u00a0» a été supprimé et recréé pendant sa lecture",
                        topic),
                new Phrase(
                        "nothing of this batch was kept; the next one begins at the start of the"
                                + " new topic",
                        "rien de ce lot n’a été gardé\u202f; le suivant commence au début du nouveau"
                                + " sujet"));
    }

    /// The table of before has other columns.
    static Trouble otherColumns(List<Column> before, List<Column> now) {
        return Trouble.of(
                Phrase.of(
                        "the columns were %s and would be %s",
                        "les colonnes étaient %s et seraient %s", told(before), told(now)),
                new Phrase(
                        "write them as they were; or give the new ones to another node; or begin"
                                + " again with `socle run --full`, which keeps only what the source"
                                + " still has",
                        "écrivez-les comme avant\u202f; ou donnez les nouvelles à un autre"
                                + " nœud\u202f; ou recommencez par `socle run --full`, qui ne garde"
                                + " que ce que la source a encore"));
    }

    private static String told(List<Column> columns) {
        return String.join(", ", columns.stream().map(c -> c.name() + " " + c.type()).toList());
    }

    /// A schema that is none.
    static Trouble noSchema(String file, String words) {
        return Trouble.of(
                Phrase.of(
                        "%s does not read as an Avro schema: %s",
                        "%s ne se lit pas comme un schéma Avro\u00a0: %s", file, words),
                new Phrase(
                        "see the file that `schema` names: one schema, in JSON",
                        "voyez le fichier que nomme `schema`\u00a0: un seul schéma, en JSON"));
    }
}
