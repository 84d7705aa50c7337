package socle.kinds.collect.stream;

import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Files;
import socle.api.text.Phrase;
import socle.api.text.Secret;
import socle.api.text.SpecProblem;

/// How a broker is spoken to in confidence.
@Doc(
        value = "How a broker is spoken to in confidence.",
        fr = "Comment on parle à un serveur en confiance.")
public record SecuritySpec(
        @Doc(value = "Who signs in.", fr = "Qui se connecte.") Optional<String> user,
        @Doc(
                        value = "The password, by the name of its secret: {secret: name}.",
                        fr = "Le mot de passe, par le nom de son secret\u00a0: {secret: nom}.")
                Optional<Secret> password,
        @Doc(value = "How the password is shown.", fr = "Comment le mot de passe est montré.")
                @Default("scram_sha_512")
                Mechanism mechanism,
        @Doc(
                        value = "Whether the connection is encrypted (TLS).",
                        fr = "Si la connexion est chiffrée (TLS).")
                @Default("true")
                boolean tls,
        @Doc(
                        value =
                                "The certificates (PEM) of those who vouch for the broker, as a file of"
                                        + " the project; those that Java trusts when left out.",
                        fr =
                                "Les certificats (PEM) de ceux qui répondent du serveur, fichier du"
                                        + " projet\u202f; sinon, ceux auxquels Java se fie.")
                Optional<Files> authority) {

    public SecuritySpec {
        if (user.isPresent() != password.isPresent()) {
            throw SpecProblem.at(
                    user.isPresent() ? "user" : "password",
                    new Phrase(
                            "a user and a password go together",
                            "un utilisateur et un mot de passe vont ensemble"),
                    new Phrase("write both, or neither", "écrivez les deux, ou aucun"));
        }
        if (!tls && mechanism == Mechanism.PLAIN && user.isPresent()) {
            throw SpecProblem.at(
                    "tls",
                    new Phrase(
                            "the password would travel as it is, for anybody to read",
                            "le mot de passe voyagerait tel quel, lisible par tous"),
                    new Phrase(
                            "leave `tls` at true, or choose scram_sha_512",
                            "laissez `tls` à true, ou choisissez scram_sha_512"));
        }
        if (!tls && authority.isPresent()) {
            throw SpecProblem.at(
                    "authority",
                    new Phrase(
                            "certificates belong to an encrypted connection",
                            "des certificats vont avec une connexion chiffrée"),
                    new Phrase("leave `tls` at true", "laissez `tls` à true"));
        }
    }
}
