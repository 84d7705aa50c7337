package socle.app.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import socle.api.text.Phrase;
import socle.core.serve.Listening;

/// Turns away what a page of another site makes a browser ask: a name of this server that is none
/// (a DNS name that was turned to this machine), and posts that another site began.
final class Gate implements Filter {

    private static final HeaderName SITE = HeaderNames.create("Sec-Fetch-Site");
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Answers answers;
    private final Optional<Set<String>> names;

    Gate(Answers answers, Listening where) {
        this.answers = answers;
        this.names = names(where);
    }

    /// The names that are ours: of an address that others reach, all are when none was said.
    private static Optional<Set<String>> names(Listening where) {
        Set<String> names = new TreeSet<>(HERE);
        where.name().map(name -> URI.create(name).getHost()).ifPresent(names::add);
        return where.address().isLoopbackAddress() || where.name().isPresent()
                ? Optional.of(names)
                : Optional.empty();
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        Optional<Trouble> trouble =
                host(request)
                        .map(Gate::misdirected)
                        .or(
                                () ->
                                        isElsewhere(request)
                                                ? Optional.of(elsewhere())
                                                : Optional.empty());
        if (trouble.isPresent()) {
            answers.send(request, response, trouble.get());
        } else {
            chain.proceed();
        }
    }

    /// The name that was asked for, when it is none of ours.
    private Optional<String> host(RoutingRequest request) {
        String said = request.authority().toLowerCase(Locale.ROOT);
        int port = said.startsWith("[") ? said.indexOf("]:") + 1 : said.indexOf(':');
        String name = port > 0 ? said.substring(0, port) : said;
        return names.filter(ours -> !ours.contains(name)).map(_ -> name);
    }

    /// Programs say neither from where they ask; hooks have signatures of their own.
    private static boolean isElsewhere(RoutingRequest request) {
        Method method = request.prologue().method();
        if (List.of(Method.GET, Method.HEAD, Method.OPTIONS).contains(method)
                || request.path().path().startsWith("/hooks/")) {
            return false;
        }
        Optional<String> site = request.headers().first(SITE);
        if (site.isPresent()) {
            return !OURS.contains(site.get());
        }
        return request.headers()
                .first(HeaderNames.ORIGIN)
                .filter(origin -> !isOurs(origin, request.authority()))
                .isPresent();
    }

    private static boolean isOurs(String origin, String authority) {
        int slashes = origin.indexOf("://");
        return slashes > 0 && origin.substring(slashes + 3).equalsIgnoreCase(authority);
    }

    private static Trouble misdirected(String name) {
        return Trouble.of(
                Trouble.Sort.MISDIRECTED,
                new Phrase("this server has no such name", "ce serveur n’a pas ce nom"),
                name.isEmpty()
                        ? new Phrase("say a Host", "dites un Host")
                        : new Phrase(
                                "use its own, or say it in socle.yml: access: address",
                                "prenez le sien, ou dites-le dans socle.yml\u00a0: access: address"));
    }

    private static Trouble elsewhere() {
        return Trouble.of(
                Trouble.Sort.FORBIDDEN,
                new Phrase("a page of another site asks", "la page d’un autre site le demande"),
                new Phrase("do it from a page of this server", "faites-le depuis une page d’ici"));
    }
}
