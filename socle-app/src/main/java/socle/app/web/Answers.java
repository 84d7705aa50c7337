package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.text.Language;
import socle.api.text.Phrase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Answers in JSON, and tells trouble to browsers by a page, in the language of whoever asks.
final class Answers {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROBLEM = "application/problem+json";

    private final Language language;
    private final TroublePages pages;

    /// @param language for programs that ask for none
    Answers(Language language, TroublePages pages) {
        this.language = language;
        this.pages = pages;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    Language language(ServerRequest request) {
        return request.headers()
                .first(HeaderNames.ACCEPT_LANGUAGE)
                .flatMap(Wished::of)
                .orElse(language);
    }

    void send(ServerResponse response, int status, ObjectNode body) {
        response.status(Status.create(status));
        response.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
        response.send(JSON.writeValueAsBytes(body));
    }

    void send(ServerRequest request, ServerResponse response, Trouble trouble) {
        response.status(Status.create(trouble.sort().status()));
        response.headers().set(HeaderNames.VARY, "Accept, Accept-Language, Authorization, Cookie");
        trouble.after()
                .ifPresent(
                        time ->
                                response.headers()
                                        .set(
                                                HeaderNames.RETRY_AFTER,
                                                String.valueOf(time.toSeconds())));
        if (trouble.sort().status() == Status.UNAUTHORIZED_401.code()) {
            response.headers()
                    .set(
                            HeaderNames.WWW_AUTHENTICATE,
                            trouble.sort() == Trouble.Sort.NOBODY ? "Bearer" : "HMAC-SHA256");
        }
        if (!request.content().consumed()) {
            response.headers().set(HeaderValues.CONNECTION_CLOSE);
        }
        Optional<TroublePages.Page> page = pages.of(request, trouble);
        if (page.isPresent()) {
            PagePress.head(response);
            response.headers().set(HeaderNames.CONTENT_LANGUAGE, page.get().language().code());
            response.send(page.get().html().getBytes(StandardCharsets.UTF_8));
            return;
        }
        Language wished = language(request);
        response.headers().set(HeaderNames.CONTENT_TYPE, PROBLEM);
        response.headers().set(HeaderNames.CONTENT_LANGUAGE, wished.code());
        response.send(bytes(trouble, wished));
    }

    static byte[] bytes(Trouble trouble, Language language) {
        ObjectNode body = object();
        body.put("type", "urn:socle:problem:" + trouble.sort().word())
                .put("title", trouble.sort().title().in(language))
                .put("status", trouble.sort().status())
                .put("detail", sentence(trouble).in(language));
        return JSON.writeValueAsBytes(body);
    }

    static Phrase sentence(Trouble trouble) {
        return Phrase.of("%s; %s", "%s\u202f; %s", trouble.what(), trouble.todo());
    }

    /// A door that is there, opened by another method.
    void wrongMethod(ServerRequest request, ServerResponse response, Method... allowed) {
        String methods = Stream.of(allowed).map(Method::text).collect(Collectors.joining(", "));
        response.headers().set(HeaderNames.ALLOW, methods);
        send(
                request,
                response,
                Trouble.of(
                        Trouble.Sort.METHOD,
                        Phrase.of(
                                "this door takes %s alone", "cette porte ne prend que %s", methods),
                        new Phrase("use that", "utilisez cela")));
    }

    /// No door.
    void unknownDoor(ServerRequest request, ServerResponse response) {
        send(
                request,
                response,
                Trouble.of(
                        Trouble.Sort.UNKNOWN,
                        new Phrase("nothing has this address", "rien n’a cette adresse"),
                        new Phrase(
                                "search for what you want by its name, or begin at /; programs read"
                                        + " /api/v1/openapi.json",
                                "cherchez par son nom ce que vous voulez, ou partez de /\u202f; les"
                                        + " programmes lisent /api/v1/openapi.json")));
    }

    /// What nobody expected: told without a word of what was asked.
    void defect(ServerRequest request, ServerResponse response, Throwable defect) {
        send(
                request,
                response,
                Trouble.of(
                        Trouble.Sort.DEFECT,
                        Phrase.same(defect.getClass().getSimpleName()),
                        new Phrase(
                                "please report it, with what was asked",
                                "signalez-le, avec ce qui a été demandé")));
    }
}
