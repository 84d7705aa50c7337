package socle.app.web;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import socle.api.text.Phrase;
import socle.core.serve.House;

/// What is answered to what is no request, before any door is reached.
final class Refusals {
    private Refusals() {}

    static DirectHandlers handlers(House house) {
        DirectHandlers.Builder builder = DirectHandlers.builder();
        for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
            builder.addHandler(
                    type,
                    (request, event, status, headers, message) -> answer(house, status, headers));
        }
        return builder.build();
    }

    private static DirectHandler.TransportResponse answer(
            House house, Status status, ServerResponseHeaders headers) {
        Guard.SAFETY.forEach(headers::set);
        headers.set(HeaderNames.CONTENT_TYPE, "application/problem+json");
        headers.set(HeaderValues.CONNECTION_CLOSE);
        return DirectHandler.TransportResponse.builder()
                .status(status)
                .headers(headers)
                .keepAlive(false)
                .entity(Answers.bytes(trouble(status), house.language()))
                .build();
    }

    private static Trouble trouble(Status status) {
        return status.code() < Status.INTERNAL_SERVER_ERROR_500.code()
                ? Trouble.of(
                        Trouble.Sort.MALFORMED,
                        new Phrase("this is no HTTP request", "ceci n’est pas une requête HTTP"),
                        new Phrase(
                                "see its first line, its headers and their sizes",
                                "voyez sa première ligne, ses en-têtes et leurs tailles"))
                : Trouble.of(
                        Trouble.Sort.UNAVAILABLE,
                        new Phrase("this server is busy", "ce serveur est occupé"),
                        new Phrase("try again", "réessayez"));
    }
}
