package socle.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import socle.api.text.Phrase;
import socle.core.access.Access;
import socle.core.serve.Listening;

/// Where a server listens, and who may reach it: whoever works on this machine; others by TLS, once
/// somebody has an account.
final class Whereabouts {

    @Option(names = "--host", paramLabel = "ADDRESS")
    String host = "127.0.0.1";

    @Option(names = "--tls", paramLabel = "own", descriptionKey = "tls")
    @Nullable String tls;

    @Option(names = "--tls-cert", paramLabel = "FILE", descriptionKey = "tls-cert")
    @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", descriptionKey = "tls-key")
    @Nullable Path key;

    private String fingerprint = "";

    InetAddress address() throws Mistake {
        if (tls != null && !tls.equals("own")) {
            throw new Mistake(
                    Phrase.of("no TLS '%s'", "pas de TLS «\u00a0%s\u00a0»", tls),
                    new Phrase(
                            "write --tls own, or --tls-cert FILE --tls-key FILE",
                            "écrivez --tls own, ou --tls-cert FICHIER --tls-key FICHIER"));
        }
        if ((certificate == null) != (key == null)) {
            throw new Mistake(
                    new Phrase(
                            "a certificate and its key go together",
                            "un certificat et sa clé vont ensemble"),
                    new Phrase(
                            "write --tls-cert FILE --tls-key FILE",
                            "écrivez --tls-cert FICHIER --tls-key FICHIER"));
        }
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException _) {
            throw new Mistake(
                    Phrase.of("no address '%s'", "pas d’adresse «\u00a0%s\u00a0»", host),
                    new Phrase(
                            "write --host 127.0.0.1, or an address of this machine",
                            "écrivez --host 127.0.0.1, ou une adresse de cette machine"));
        }
    }

    Listening listening(InetAddress address, int port, Opened open, Access access)
            throws Mistake, IOException, InterruptedException {
        if (!address.isLoopbackAddress()) {
            guarded(access);
        }
        return new Listening(
                address, port, tls(open, address), open.settings().entrance().address());
    }

    private void guarded(Access access) throws Mistake {
        if (tls == null && certificate == null) {
            throw new Mistake(
                    Phrase.of(
                            "'%s' is reached by others, and what they say would be read on the way",
                            "«\u00a0%s\u00a0» est joignable par d’autres, et ce qu’ils disent se"
                                    + " lirait en chemin",
                            host),
                    new Phrase(
                            "add --tls own, or --tls-cert FILE --tls-key FILE; or keep --host"
                                    + " 127.0.0.1",
                            "ajoutez --tls own, ou --tls-cert FICHIER --tls-key FICHIER\u202f; ou gardez"
                                    + " --host 127.0.0.1"));
        }
        if (access.accounts().isEmpty()) {
            throw new Mistake(
                    Phrase.of(
                            "'%s' is reached by others, and nobody has an account",
                            "«\u00a0%s\u00a0» est joignable par d’autres, et personne n’a de compte",
                            host),
                    new Phrase(
                            "make the first: socle user add NAME --role owner",
                            "créez le premier\u00a0: socle user add NOM --role owner"));
        }
    }

    private Optional<SSLContext> tls(Opened open, InetAddress address)
            throws Mistake, IOException, InterruptedException {
        Path chain = certificate;
        Path secret = key;
        if (chain != null && secret != null) {
            return Optional.of(Certificates.given(chain, secret));
        }
        if (tls == null) {
            return Optional.empty();
        }
        Path folder = open.hidden("tls");
        SSLContext own = Certificates.own(folder, address);
        fingerprint = Certificates.fingerprint(folder);
        return Optional.of(own);
    }

    /// By what people know the server's own certificate again.
    Optional<Phrase> fingerprint() {
        return fingerprint.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Phrase.of(
                                "its own certificate, which browsers ask about once; SHA-256 %s",
                                "son propre certificat, sur lequel un navigateur demande une fois\u202f;"
                                        + " SHA-256 %s",
                                fingerprint));
    }
}
