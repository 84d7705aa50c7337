package socle.core.serve;

import java.net.InetAddress;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/// Where a house listens, and how.
///
/// @param port 0 for any that is free
/// @param tls how what is said stays between the two; nothing on this machine alone
/// @param name where people reach it when that is elsewhere: `https://data.example.org`
public record Listening(
        InetAddress address, int port, Optional<SSLContext> tls, Optional<String> name) {

    /// On this machine alone.
    public static Listening here(int port) {
        return new Listening(
                InetAddress.getLoopbackAddress(), port, Optional.empty(), Optional.empty());
    }

    /// Whether people reach it by TLS, its own or that of what stands before it.
    public boolean isSecure() {
        return tls.isPresent() || name.isPresent();
    }
}
