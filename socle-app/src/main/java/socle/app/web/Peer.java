package socle.app.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetSocketAddress;
import java.util.List;
import socle.core.access.From;

/// Who is at the other end of the line.
///
/// @param isProxied whether what stands before this server on its machine may say who asks
record Peer(boolean isProxied) {

    private static final HeaderName FORWARDED_FOR = HeaderNames.create("X-Forwarded-For");

    /// Headers that what stands before a server adds.
    private static final List<HeaderName> FORWARDED =
            List.of(
                    FORWARDED_FOR,
                    HeaderNames.create("Forwarded"),
                    HeaderNames.create("X-Forwarded-Host"),
                    HeaderNames.create("Via"));

    /// The address of whoever asks. What a header says of it is believed of a proxy of this machine
    /// alone, and of what it says the last word, which is its own.
    String address(ServerRequest request) {
        String direct =
                request.remotePeer().address() instanceof InetSocketAddress inet
                                && inet.getAddress() != null
                        ? inet.getAddress().getHostAddress()
                        : "unknown";
        if (!isProxied || !isHere(request)) {
            return direct;
        }
        return request.headers()
                .first(FORWARDED_FOR)
                .map(said -> said.substring(said.lastIndexOf(',') + 1).strip())
                .filter(said -> said.length() <= 45 && said.matches("[0-9a-fA-F.:]+"))
                .orElse(direct);
    }

    From from(ServerRequest request) {
        return new From(
                address(request), request.headers().first(HeaderNames.USER_AGENT).orElse(""));
    }

    /// Whether a program of this machine asks, for itself.
    static boolean isAlone(ServerRequest request) {
        return isHere(request) && FORWARDED.stream().noneMatch(request.headers()::contains);
    }

    private static boolean isHere(ServerRequest request) {
        return request.remotePeer().address() instanceof InetSocketAddress inet
                && inet.getAddress() != null
                && inet.getAddress().isLoopbackAddress();
    }
}
