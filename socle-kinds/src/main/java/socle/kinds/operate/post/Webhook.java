package socle.kinds.operate.post;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Secret;
import socle.api.text.SpecProblem;

/// A program that is told.
@Doc(
        value = "A program that is told, by HTTP POST of a CloudEvent.",
        fr = "Un programme qui est prévenu, par HTTP POST d’un CloudEvent.")
public record Webhook(
        @Doc(
                        value = "The address to post to. A redirect is not followed.",
                        fr = "L’adresse où poster. Une redirection n’est pas suivie.")
                String url,
        @Doc(
                        value =
                                "The secret that signs each post (HMAC-SHA256, as Standard Webhooks"
                                        + " writes it); one that begins with whsec_ is Base64.",
                        fr =
                                "Le secret qui signe chaque envoi (HMAC-SHA256, à la façon de Standard"
                                        + " Webhooks)\u202f; s’il commence par whsec_, il est en"
                                        + " Base64.")
                Optional<Secret> signed) {

    public Webhook {
        var _ = address(url);
    }

    /// Where to post.
    URI uri() {
        return URI.create(url);
    }

    private static URI address(String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException _) {
            // told below, as any other text that is no address
        }
        throw SpecProblem.at(
                "url",
                Phrase.of(
                        "'%s' is no address that can be posted to",
                        "«\u00a0%s\u00a0» n’est pas une adresse où poster",
                        text.replaceAll("//[^/]*@", "//…@")),
                new Phrase(
                        "write http:// or https://, a host and a path, without a name or password",
                        "écrivez http:// ou https://, un hôte et un chemin, sans nom ni mot de passe"));
    }
}
