package socle.kinds.operate.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Secret;
import socle.api.text.SpecProblem;

/// People who are told by e-mail, and the server that takes it.
@Doc(
        value = "People who are told, and the mail server that takes the message.",
        fr = "Des personnes qui sont prévenues, et le serveur de courrier qui prend le message.")
public record Email(
        @Doc(value = "Their addresses.", fr = "Leurs adresses.") List<String> to,
        @Doc(value = "The address it comes from.", fr = "L’adresse d’où il vient.") String from,
        @Doc(value = "The mail server: host:port.", fr = "Le serveur de courrier\u00a0: hôte:port.")
                String server,
        @Doc(
                        value = "How the way to the server is kept from others' eyes.",
                        fr = "Comment le chemin vers le serveur est protégé des regards.")
                @Default("starttls")
                Security security,
        @Doc(
                        value = "The name that the server knows us by.",
                        fr = "Le nom sous lequel le serveur nous connaît.")
                Optional<String> user,
        @Doc(value = "The password of that name.", fr = "Le mot de passe de ce nom.")
                Optional<Secret> password) {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}@<>,;:\"\\\\()\\[\\]]+@[\\p{Alnum}.-]+");
    private static final Pattern SERVER = Pattern.compile("([\\p{Alnum}._-]+):(\\d{1,5})");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

    public Email {
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw SpecProblem.at(
                    "to",
                    new Phrase("no address is given", "aucune adresse n’est donnée"),
                    new Phrase("write one or more", "écrivez-en une ou plusieurs"));
        }
        to.forEach(one -> address("to", one));
        address("from", from);
        if (!SERVER.matcher(server).matches()) {
            throw SpecProblem.at(
                    "server",
                    Phrase.of("'%s' is no server", "«\u00a0%s\u00a0» n’est pas un serveur", server),
                    new Phrase(
                            "write its host and port: smtp.example.org:587",
                            "écrivez son hôte et son port\u00a0: smtp.example.org:587"));
        }
        if (user.isPresent() != password.isPresent()) {
            throw SpecProblem.at(
                    user.isPresent() ? "user" : "password",
                    new Phrase(
                            "a user and a password go together",
                            "un nom et un mot de passe vont ensemble"),
                    new Phrase("write both or neither", "écrivez les deux ou aucun"));
        }
        if (user.isPresent() && security == Security.NONE && !HERE.contains(host(server))) {
            throw SpecProblem.at(
                    "security",
                    new Phrase(
                            "the password would cross the network in clear",
                            "le mot de passe traverserait le réseau en clair"),
                    new Phrase("write starttls or tls", "écrivez starttls ou tls"));
        }
    }

    /// The host of its server.
    String host() {
        return host(server);
    }

    /// The port of its server.
    int port() {
        return Integer.parseInt(server.substring(server.lastIndexOf(':') + 1));
    }

    private static String host(String server) {
        return server.substring(0, server.lastIndexOf(':'));
    }

    private static void address(String key, String text) {
        if (!ADDRESS.matcher(text).matches()) {
            throw SpecProblem.at(
                    key,
                    Phrase.of(
                            "'%s' is no e-mail address",
                            "«\u00a0%s\u00a0» n’est pas une adresse de courriel", text),
                    new Phrase(
                            "write a plain address: on.call@example.org",
                            "écrivez une adresse simple\u00a0: astreinte@example.org"));
        }
    }
}
