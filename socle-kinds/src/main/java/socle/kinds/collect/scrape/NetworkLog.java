package socle.kinds.collect.scrape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import socle.api.text.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What a browser wrote of its exchanges (Chromium's NetLog, JSON): the one place where it says
/// with which status the server answered to the page itself.
final class NetworkLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NetworkLog() {}

    /// Refuses a page that its server did not give.
    static void check(Path file) throws Unreadable {
        String line = status(file);
        if (!line.matches("HTTP/\\S+ 2\\d\\d.*")) {
            throw new Unreadable(
                    Phrase.of(
                            "asked by the browser, the server answered: %s",
                            "demandé par le navigateur, le serveur a répondu\u00a0: %s",
                            line.isEmpty() ? new Phrase("nothing", "rien") : Phrase.same(line)));
        }
    }

    /// The last status line of the exchange whose answer became the page.
    private static String status(Path file) throws Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            JsonNode events = JSON.readTree(in).path("events");
            int page = -1;
            String line = "";
            for (JsonNode event : events) {
                JsonNode told = event.path("params");
                int source = event.path("source").path("id").asInt(-2);
                if (told.path("request_type").asString("").equals("main frame")) {
                    page = source;
                }
                String head = told.path("headers").path(0).asString("");
                if (source == page && head.startsWith("HTTP/")) {
                    line = head;
                }
            }
            return line;
        } catch (IOException | JacksonException _) {
            throw new Unreadable(
                    new Phrase(
                            "the browser left no log of its exchanges",
                            "le navigateur n’a pas laissé de journal de ses échanges"));
        }
    }
}
