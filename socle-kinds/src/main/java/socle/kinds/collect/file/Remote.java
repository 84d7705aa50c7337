package socle.kinds.collect.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// A place on the network that files are fetched from.
@Doc(
        value = "A place on the network that a file is fetched from.",
        fr = "Un endroit du réseau d’où un fichier est récupéré.")
public record Remote(
        @Doc(
                        value = "The address of a file, or of an archive (zip, tar, tar.gz).",
                        fr = "L’adresse d’un fichier, ou d’une archive (zip, tar, tar.gz).")
                String url,
        @Doc(
                        value = "The SHA-256 that it must have, in hexadecimal.",
                        fr = "Le SHA-256 qu’il doit avoir, en hexadécimal.")
                Optional<String> sha256) {

    public Remote {
        if (!isAddress(url)) {
            throw SpecProblem.at(
                    "url",
                    Phrase.of(
                            "'%s' is no address that can be asked",
                            "«\u00a0%s\u00a0» n’est pas une adresse qu’on peut interroger",
                            url.replaceAll("//[^/]*@", "//…@")),
                    new Phrase(
                            "write http:// or https://, a host and a path",
                            "écrivez http:// ou https://, un hôte et un chemin"));
        }
        sha256 = sha256.map(text -> text.strip().toLowerCase(Locale.ROOT));
        if (!sha256.map(text -> text.matches("[0-9a-f]{64}")).orElse(true)) {
            throw SpecProblem.at(
                    "sha256",
                    new Phrase(
                            "it is not 64 hexadecimal digits",
                            "ce ne sont pas 64 chiffres hexadécimaux"),
                    new Phrase(
                            "write what the publisher tells, or what `sha256sum` says of the file",
                            "écrivez ce que dit l’éditeur, ou `sha256sum` du fichier"));
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /// The address.
    URI uri() {
        return URI.create(url);
    }

    /// The name of the file there: the last step of the address.
    String name() {
        String path = uri().getPath();
        String last = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? "file" : last;
    }
}
