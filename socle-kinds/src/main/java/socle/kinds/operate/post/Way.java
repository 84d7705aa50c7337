package socle.kinds.operate.post;

import java.time.Duration;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/// How those who take messages are met.
///
/// @param patience with each of them
/// @param trust whose certificates are believed of mail servers
public record Way(Duration patience, Supplier<SSLSocketFactory> trust) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// As this machine meets them.
    public static Way plain() {
        return new Way(PATIENCE, () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
