package socle.kinds.collect.api;

import java.util.Optional;
import java.util.stream.Stream;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Secret;
import socle.api.text.SpecProblem;

/// How a service knows us. Its secrets go to the service alone, never to where it sends us.
@Doc(
        value = "How the service knows us: one of the keys below.",
        fr = "Comment le service nous reconnaît\u00a0: l’une des clés ci-dessous.")
public record Auth(
        @Doc(value = "A token, sent as `Bearer`.", fr = "Un jeton, envoyé en `Bearer`.")
                Optional<Secret> bearer,
        @Doc(value = "A user and a password.", fr = "Un utilisateur et un mot de passe.")
                Optional<Basic> basic,
        @Doc(value = "A header that holds a key.", fr = "Un en-tête qui porte une clé.")
                Optional<Keyed> header,
        @Doc(
                        value = "A parameter of the address that holds a key; it is shown nowhere.",
                        fr =
                                "Un paramètre de l’adresse qui porte une clé\u202f; il n’est montré"
                                        + " nulle part.")
                Optional<Keyed> parameter,
        @Doc(
                        value = "OAuth 2 client credentials (RFC 6749, section 4.4).",
                        fr = "OAuth 2, justificatifs du client (RFC 6749, section 4.4).")
                Optional<OAuth2> oauth2) {

    /// A user and a password.
    @Doc(value = "A user and a password.", fr = "Un utilisateur et un mot de passe.")
    public record Basic(
            @Doc(value = "The user's name.", fr = "Le nom de l’utilisateur.") String user,
            @Doc(value = "The password.", fr = "Le mot de passe.") Secret password) {}

    /// A named place that holds a key.
    @Doc(value = "A named place that holds a key.", fr = "Un endroit nommé qui porte une clé.")
    public record Keyed(
            @Doc(value = "Its name.", fr = "Son nom.") String name,
            @Doc(value = "What it holds.", fr = "Ce qu’il porte.") Secret value) {}

    /// Where a token is asked for, and by whom.
    @Doc(
            value = "Where a token is asked for, and by whom; asked again before it runs out.",
            fr = "Où demander un jeton, et pour qui\u202f; redemandé avant qu’il n’expire.")
    public record OAuth2(
            @Doc(value = "Where tokens are given.", fr = "Où les jetons sont donnés.")
                    String token_url,
            @Doc(value = "The client's name.", fr = "Le nom du client.") String client_id,
            @Doc(value = "The client's secret.", fr = "Le secret du client.") Secret client_secret,
            @Doc(value = "What the token shall allow.", fr = "Ce que le jeton doit permettre.")
                    @Default("''")
                    String scope) {
        public OAuth2 {
            var _ = ApiRules.address("token_url", token_url);
        }
    }

    public Auth {
        long written =
                Stream.of(bearer, basic, header, parameter, oauth2)
                        .filter(Optional::isPresent)
                        .count();
        if (written != 1) {
            throw SpecProblem.of(
                    Phrase.of(
                            "%s ways of being known are written",
                            "%s façons d’être reconnu sont écrites", written),
                    new Phrase(
                            "write one of bearer, basic, header, parameter and oauth2",
                            "écrivez l’une de bearer, basic, header, parameter et oauth2"));
        }
    }
}
