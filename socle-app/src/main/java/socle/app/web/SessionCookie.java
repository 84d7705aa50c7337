package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Optional;

/// A secret that a browser keeps for this server alone (RFC 6265bis): no script reads it, no other
/// site sends it with a form.
///
/// @param name as it is called over TLS after `__Host-`, which a browser takes from this very host
///     alone
/// @param isSecure whether it goes over TLS alone
record SessionCookie(String name, boolean isSecure) {

    Optional<String> read(ServerRequest request) {
        return request.headers().cookies().first(called()).asOptional();
    }

    /// Keeps it until the browser is closed.
    void set(ServerResponse response, String secret) {
        write(response, secret, "");
    }

    /// Keeps it for a while.
    void set(ServerResponse response, String secret, Duration time) {
        write(response, secret, "; Max-Age=" + time.toSeconds());
    }

    void clear(ServerResponse response) {
        write(response, "", "; Max-Age=0");
    }

    private void write(ServerResponse response, String secret, String age) {
        response.headers()
                .add(
                        HeaderNames.SET_COOKIE,
                        called()
                                + "="
                                + secret
                                + "; Path=/; HttpOnly; SameSite=Lax"
                                + (isSecure ? "; Secure" : "")
                                + age);
    }

    private String called() {
        return isSecure ? "__Host-" + name : name + "-here";
    }
}
