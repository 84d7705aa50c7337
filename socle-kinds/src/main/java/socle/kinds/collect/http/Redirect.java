package socle.kinds.collect.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What to ask next when an answer leads elsewhere (RFC 9110, section 15.4).
public final class Redirect {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    /// Nothing that an author wrote beside the address goes to another origin, but these.
    private static final Set<String> HARMLESS = Set.of("accept", "accept-language", "range");

    private Redirect() {}

    /// The address that an answer leads to, when it does.
    public static Optional<URI> of(Reply.Answer answer) {
        return STATUSES.contains(answer.status())
                ? answer.headers()
                        .first("Location")
                        .flatMap(text -> Location.of(answer.uri(), text))
                : Optional.empty();
    }

    /// The same ask there: secrets stay with the origin that they were for.
    static Ask next(Ask ask, int status, URI there) {
        boolean turns = status == 303 || (status < 303 && ask.method() == Method.POST);
        Method method = turns && ask.method() != Method.HEAD ? Method.GET : ask.method();
        List<Header> kept =
                sameOrigin(ask.uri(), there)
                        ? ask.headers()
                        : ask.headers().stream()
                                .filter(
                                        h ->
                                                HARMLESS.contains(
                                                        h.name()
                                                                .toLowerCase(
                                                                        java.util.Locale.ROOT)))
                                .toList();
        return ask.moved(method, there, kept);
    }

    private static boolean sameOrigin(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(String.valueOf(other.getScheme()))
                && String.valueOf(one.getHost()).equalsIgnoreCase(other.getHost())
                && one.getPort() == other.getPort();
    }
}
