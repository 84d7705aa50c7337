package socle.app.web;

import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;

/// Stands before every door: what each answer says for safety's sake, and what is counted.
final class Guard implements Filter {

    /// What an answer says unless its door says otherwise: it may not be kept, framed or guessed
    /// at.
    static final List<Header> SAFETY =
            List.of(
                    HeaderValues.create(
                            "Content-Security-Policy",
                            "default-src 'none'; frame-ancestors 'none'"),
                    HeaderValues.create("X-Content-Type-Options", "nosniff"),
                    HeaderValues.create("X-Frame-Options", "DENY"),
                    HeaderValues.create("Referrer-Policy", "no-referrer"),
                    HeaderValues.create("Cross-Origin-Resource-Policy", "same-origin"),
                    HeaderValues.create("Cross-Origin-Opener-Policy", "same-origin"),
                    HeaderValues.create(
                            "Permissions-Policy",
                            "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
                    HeaderValues.create("Cache-Control", "no-store"));

    /// A browser that came once by TLS comes by TLS alone for a year (RFC 6797).
    private static final Header TLS =
            HeaderValues.create("Strict-Transport-Security", "max-age=31536000");

    private final boolean isSecure;
    private final Requests requests;
    private final Templates templates;

    Guard(boolean isSecure, Requests requests, Templates templates) {
        this.isSecure = isSecure;
        this.requests = requests;
        this.templates = templates;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        SAFETY.forEach(response.headers()::set);
        if (isSecure) {
            response.headers().set(TLS);
        }
        response.whenSent(
                () ->
                        requests.answered(
                                templates.of(request.path().path()),
                                request.prologue().method().text(),
                                response.status().code()));
        chain.proceed();
        if (isLast(request, response)) {
            // What is left of a body that was not read is never taken for another request.
            throw new CloseConnectionException("said so");
        }
    }

    private static boolean isLast(RoutingRequest request, RoutingResponse response) {
        return response.headers().containsToken(HeaderValues.CONNECTION_CLOSE)
                || request.headers().containsToken(HeaderValues.CONNECTION_CLOSE);
    }
}
