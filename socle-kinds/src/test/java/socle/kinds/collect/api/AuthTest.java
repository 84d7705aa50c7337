package socle.kinds.collect.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class AuthTest {

    private final Service service = new Service();
    private final Service other = new Service();

    @AfterEach
    void close() {
        service.close();
        other.close();
    }

    private KindTester tester(String auth) {
        return Trials.tester("url: %s\nauth: %s\n".formatted(service.at("/loans"), auth))
                .secret("word", "s3cret");
    }

    @Test
    void each_way_of_being_known_reaches_the_service() {
        service.on("/loans", _ -> Service.Reply.json(Trials.loans(0, 1)));
        tester("{bearer: {secret: word}}").run("loans").done();
        tester("{basic: {user: ada, password: {secret: word}}}").run("loans").done();
        tester("{header: {name: X-Key, value: {secret: word}}}").run("loans").done();
        tester("{parameter: {name: key, value: {secret: word}}}").run("loans").done();
        assertEquals("Bearer s3cret", service.asked().get(0).header("Authorization"));
        assertEquals("Basic YWRhOnMzY3JldA==", service.asked().get(1).header("Authorization"));
        assertEquals("s3cret", service.asked().get(2).header("X-Key"));
        assertEquals("s3cret", service.asked().get(3).query().get("key"));
    }

    @Test
    void a_secret_is_shown_nowhere() {
        service.on(
                "/loans",
                asked ->
                        Service.Reply.json(
                                "{\"items\": [{\"id\": %s}], \"next\": %s}"
                                        .formatted(
                                                asked.number("n", 0),
                                                asked.number("n", 0) == 1
                                                        ? "null"
                                                        : "\"?n=1&key=s3cret\"")));
        TestedNode loans =
                Trials.tester(
                                """
                                url: %s
                                records: $.items
                                pages: {by: next, next: $.next}
                                auth: {parameter: {name: key, value: {secret: word}}}
                                """
                                        .formatted(service.at("/loans")))
                        .secret("word", "s3cret")
                        .run("loans")
                        .done();
        assertEquals(2, loans.rows().size());
        assertFalse(loans.evidence().toString().contains("s3cret"));
        service.on("/bad", _ -> Service.Reply.status(403));
        TestedNode bad =
                Trials.tester(
                                """
                                url: %s
                                auth: {parameter: {name: key, value: {secret: word}}}
                                """
                                        .formatted(service.at("/bad")))
                        .secret("word", "s3cret")
                        .run("loans")
                        .failed("answers with status 403");
        assertFalse(bad.words().contains("s3cret"));
    }

    @Test
    void no_secret_goes_to_another_origin() {
        other.on("/loans", _ -> Service.Reply.json(Trials.loans(0, 1)));
        service.on(
                "/loans",
                _ ->
                        new Service.Reply(
                                302,
                                "text/plain",
                                java.util.Map.of("Location", other.at("/loans")),
                                ""));
        service.on(
                "/linked",
                _ ->
                        Service.Reply.json(Trials.loans(1, 2))
                                .with("Link", "<" + other.at("/loans") + ">; rel=next"));
        tester("{header: {name: X-Key, value: {secret: word}}}").run("loans").done();
        TestedNode linked =
                Trials.tester(
                                "url: %s\npages: link\nauth: {bearer: {secret: word}}\n"
                                        .formatted(service.at("/linked")))
                        .secret("word", "s3cret")
                        .run("loans")
                        .done();
        assertEquals(2, linked.rows().size());
        assertEquals(2, other.asked().size());
        for (Service.Asked asked : other.asked()) {
            assertFalse(asked.toString().contains("s3cret"), asked.toString());
        }
    }

    @Test
    void a_token_is_asked_for_and_again_when_it_runs_out() {
        int[] given = {0};
        service.on(
                "/token",
                asked -> {
                    assertEquals("grant_type=client_credentials&scope=read%20all", asked.body());
                    assertEquals("Basic Y2xpZW50OnMzY3JldA==", asked.header("Authorization"));
                    return Service.Reply.json(
                            "{\"access_token\": \"t%s\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"
                                    .formatted(++given[0]));
                });
        service.on(
                "/loans",
                asked ->
                        asked.header("Authorization").equals("Bearer t1")
                                        && asked.number("page", 1) == 2
                                ? Service.Reply.status(401)
                                : Trials.page(
                                        (asked.number("page", 1) - 1) * 10,
                                        asked.number("page", 1) * 10,
                                        25));
        TestedNode loans =
                Trials.tester(
                                """
                                url: %s
                                records: $.items
                                total: $.total
                                pages: page
                                auth:
                                  oauth2:
                                    token_url: %s
                                    client_id: client
                                    client_secret: {secret: word}
                                    scope: read all
                                """
                                        .formatted(service.at("/loans"), service.at("/token")))
                        .secret("word", "s3cret")
                        .run("loans")
                        .done();
        assertEquals(25, loans.rows().size());
        assertEquals(2, given[0]);
        Evidence.Sample log = loans.only("collect.calls", Evidence.Sample.class);
        assertEquals(6, log.rows().size());
    }

    @Test
    void a_token_is_asked_for_before_it_runs_out() {
        int[] given = {0};
        KindTester[] tester = new KindTester[1];
        service.on(
                "/token",
                _ ->
                        Service.Reply.json(
                                "{\"access_token\": \"t%s\", \"expires_in\": 60}"
                                        .formatted(++given[0])));
        service.on(
                "/loans",
                asked -> {
                    tester[0].clock().pass(Duration.ofSeconds(20));
                    return Trials.page(
                            (asked.number("page", 1) - 1) * 10, asked.number("page", 1) * 10, 35);
                });
        tester[0] =
                Trials.tester(
                                """
                                url: %s
                                records: $.items
                                total: $.total
                                pages: page
                                auth: {oauth2: {token_url: %s, client_id: c, client_secret: {secret: word}}}
                                """
                                        .formatted(service.at("/loans"), service.at("/token")))
                        .secret("word", "s3cret");
        tester[0].run("loans").done();
        assertTrue(given[0] >= 2, given[0] + " tokens");
        assertTrue(
                service.asked().stream()
                        .noneMatch(asked -> asked.header("Authorization").isEmpty()));
    }
}
