package socle.kinds.collect.http;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/// Secure connections. The authorities of the machine are read when the first one is asked for,
/// which many a collection never does.
final class Tls implements TlsSocketStrategy {

    private final @Nullable KeyStore authorities;
    private @Nullable TlsSocketStrategy ready;

    /// @param authorities whom to trust; the machine's own authorities without it
    Tls(@Nullable KeyStore authorities) {
        this.authorities = authorities;
    }

    @Override
    public SSLSocket upgrade(
            Socket socket,
            String target,
            int port,
            @Nullable Object attachment,
            HttpContext context)
            throws IOException {
        return ready().upgrade(socket, target, port, attachment, context);
    }

    private synchronized TlsSocketStrategy ready() throws IOException {
        if (ready == null) {
            ready = new DefaultClientTlsStrategy(context());
        }
        return ready;
    }

    private SSLContext context() throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Dated(trust())}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private X509ExtendedTrustManager trust() throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(authorities);
        Optional<X509ExtendedTrustManager> found =
                Arrays.stream(factory.getTrustManagers())
                        .filter(X509ExtendedTrustManager.class::isInstance)
                        .map(X509ExtendedTrustManager.class::cast)
                        .findFirst();
        return found.orElseThrow();
    }
}
