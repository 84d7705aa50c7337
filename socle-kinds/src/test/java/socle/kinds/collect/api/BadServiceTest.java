package socle.kinds.collect.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.api.text.Language;
import socle.api.text.Problem;
import socle.core.ledger.StepRow;
import socle.core.testing.Golden;

/// Everything that a bad service, or bad keys, make people read, in both languages.
class BadServiceTest {

    private final Service service = new Service();
    private final Map<String, String> told = new LinkedHashMap<>();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void every_trouble_is_told_in_plain_words() {
        service.on("/gone", _ -> Service.Reply.status(404));
        service.on("/closed", _ -> Service.Reply.status(401));
        service.on("/down", _ -> Service.Reply.status(503));
        service.on("/busy", _ -> Service.Reply.status(429).with("Retry-After", "86400"));
        service.on("/text", _ -> Service.Reply.of("text/plain", "hello"));
        service.on("/broken", _ -> Service.Reply.json("{\"items\": ["));
        service.on("/object", _ -> Service.Reply.json("{\"items\": [], \"more\": 1}"));
        service.on("/empty", _ -> Service.Reply.json("[]"));
        service.on("/short", _ -> Trials.page(0, 3, 3).with("X-Total", "9"));
        service.on("/types", _ -> Service.Reply.json("[{\"id\": \"one\"}]"));
        service.on("/next", _ -> Service.Reply.json("{\"next\": \"http://[\", \"items\": []}"));
        run("an address that is gone", "url: AT/gone\n");
        run("a door that is closed", "url: AT/closed\n");
        run("a service that is down", "url: AT/down\n");
        run("a quota that is used up", "url: AT/busy\n");
        run("a host that nobody knows", "url: http://nowhere.invalid/\n");
        run("an answer in no known format", "url: AT/text\n");
        run("an answer that breaks off", "url: AT/broken\n");
        run("an answer that is no list", "url: AT/object\n");
        run("records elsewhere", "url: AT/object\nrecords: $.data\n");
        run("no record and no columns", "url: AT/empty\n");
        run("fewer than declared", "url: AT/short\nrecords: $.items\ntotal: X-Total\n");
        run("a value of another type", "url: AT/types\ncolumns: {id: BIGINT}\n");
        run(
                "a next page that is no address",
                "url: AT/next\nrecords: $.items\npages: {by: next, next: $.next}\n");
        run("a secret that is not there", "url: AT/gone\nauth: {bearer: {secret: word}}\n");
        spec("no address", "url: shop.example/orders\n");
        spec("a password in an address", "url: https://ada:secret@shop.example/\n");
        spec("a secret among headers", "url: https://a.example/\nheaders: {Authorization: x}\n");
        spec("a path that is none", "url: https://a.example/\nrecords: items\n");
        spec("cursors from nowhere", "url: https://a.example/\npages: cursor\n");
        spec(
                "new records without a key",
                "url: https://a.example/\nsince: {column: at, parameter: since}\n");
        spec(
                "a key that is no column",
                "url: https://a.example/\nkey: nr\ncolumns: {id: BIGINT}\n");
        spec("two ways of being known", "url: https://a.example/\nauth: {}\n");
        spec("a plain secret", "url: https://a.example/\nauth: {bearer: abc}\n");
        spec("a budget below zero", "url: https://a.example/\nbudget: -1\n");
        spec("pages of nothing", "url: https://a.example/\npages: {by: page, size: 0}\n");
        StringBuilder golden = new StringBuilder();
        told.forEach((what, words) -> golden.append("# ").append(what).append('\n').append(words));
        Golden.check("collect/bad-service.txt", golden.toString());
    }

    private void run(String what, String keys) {
        StepRow step =
                Trials.tester(keys.replace("AT", service.at("")))
                        .run("loans")
                        .failed("")
                        .step()
                        .orElseThrow();
        String words = step.words().in(Language.EN) + "\n" + step.words().in(Language.FR) + "\n\n";
        told.put(what, words.replace(service.at(""), "http://AT"));
    }

    private void spec(String what, String keys) {
        StringBuilder words = new StringBuilder();
        for (Problem problem : Trials.tester(keys).problems()) {
            words.append(problem.in(Language.EN)).append('\n');
            words.append(problem.in(Language.FR)).append('\n');
        }
        told.put(what, words.append('\n').toString());
    }
}
