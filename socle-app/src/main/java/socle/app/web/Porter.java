package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import socle.core.access.Access;
import socle.core.access.Secrets;
import socle.core.access.Visitor;

/// Knows who asks: by a token, by a session, or, while nobody has an account, by asking from this
/// very machine. A token that is wrong lets nobody in, whatever else is said.
final class Porter implements Doorman {

    private static final String BEARER = "Bearer ";

    private final Access access;
    private final SessionCookie cookie;
    private final String here;

    /// @param here what forms carry while nobody has an account
    Porter(Access access, SessionCookie cookie, String here) {
        this.access = access;
        this.cookie = cookie;
        this.here = here;
    }

    @Override
    public Entry entry(ServerRequest request) {
        Optional<String> authorization = request.headers().first(HeaderNames.AUTHORIZATION);
        if (authorization.isPresent()) {
            return byToken(authorization.get());
        }
        return cookie.read(request).flatMap(this::bySession).orElseGet(() -> anybody(request));
    }

    private Entry byToken(String authorization) {
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Entry.NOBODY;
        }
        return access.tokens()
                .find(authorization.substring(BEARER.length()).strip())
                .map(
                        held ->
                                new Entry(
                                        access.accounts()
                                                .visitor(held.account())
                                                .within(held.token().rights()),
                                        ""))
                .orElse(Entry.NOBODY);
    }

    private Optional<Entry> bySession(String secret) {
        return access.sessions()
                .find(secret)
                .map(
                        held ->
                                new Entry(
                                        access.accounts().visitor(held.account()),
                                        Secrets.derived(secret, "form")));
    }

    private Entry anybody(ServerRequest request) {
        return Peer.isAlone(request) && access.accounts().isEmpty()
                ? new Entry(Visitor.local(), here)
                : Entry.NOBODY;
    }
}
