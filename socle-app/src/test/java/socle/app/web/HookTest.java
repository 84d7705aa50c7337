package socle.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.BindException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.live.Inbox.Letter;
import socle.api.text.NodeId;
import tools.jackson.databind.json.JsonMapper;

final class HookTest {

    private static final String[] PLAIN = {"Content-Type", "application/json"};
    private static final String[] EVENT = {"Content-Type", "application/cloudevents+json"};
    private static final String[] BATCH = {"Content-Type", "application/cloudevents-batch+json"};
    private static final String STRIKE =
            """
            {"specversion":"1.0","id":"%s","source":"/faa","type":"strike","time":"2025-12-31T23:59:58.5+01:00",
             "data":{"height":1200.50,"n":12345678901234567890}}""";

    private final OpenHouse house;

    HookTest(@TempDir Path folder) throws BindException {
        house = new OpenHouse(folder);
    }

    @AfterEach
    void close() {
        house.close();
        assertEquals(List.of(), List.copyOf(house.defects));
    }

    @Test
    void an_event_is_kept_as_it_came_with_all_its_digits() {
        var answer = house.post("/hooks/plain", STRIKE.formatted("7"), EVENT);
        assertEquals(202, answer.statusCode(), answer.body());
        Letter letter = letters("plain").getFirst();
        assertEquals("/faa 7", letter.key());
        assertEquals("strike", letter.type());
        assertEquals("/faa", letter.source());
        assertEquals(Instant.parse("2025-12-31T22:59:58.500Z"), letter.time());
        assertEquals("{\"height\":1200.50,\"n\":12345678901234567890}", letter.data());
    }

    @Test
    void a_repetition_is_told_and_not_written_again() {
        house.post("/hooks/plain", STRIKE.formatted("7"), EVENT);
        var again =
                house.post(
                        "/hooks/plain",
                        STRIKE.formatted("7"),
                        OpenHouse.with(Map.of("Accept-Language", "fr-FR,fr;q=0.9"), EVENT));
        assertEquals(200, again.statusCode());
        assertTrue(again.body().contains("déjà connu"), again.body());
        assertTrue(letters("plain").get(1).repeated());
        assertEquals("", letters("plain").get(1).data());
    }

    @Test
    void a_batch_is_taken_whole_or_not_at_all() {
        String good = "[" + STRIKE.formatted("1") + "," + STRIKE.formatted("2") + "]";
        assertEquals(202, house.post("/hooks/wide", good, BATCH).statusCode());
        String bad = "[" + STRIKE.formatted("3") + ",{\"specversion\":\"1.0\",\"id\":\"4\"}]";
        var refused = house.post("/hooks/wide", bad, BATCH);
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("/1/source"), refused.body());
        assertEquals(2, letters("wide").size());
        assertEquals(200, house.post("/hooks/wide", "[]", BATCH).statusCode());
    }

    @Test
    void a_binary_event_has_its_attributes_in_headers() {
        var answer =
                house.post(
                        "/hooks/plain",
                        "{\"a\": 1.0}",
                        OpenHouse.with(
                                Map.of(
                                        "ce-specversion", "1.0",
                                        "ce-id", "%C3%A9t%C3%A9",
                                        "ce-source", "/s",
                                        "ce-type", "t"),
                                PLAIN));
        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals("/s été", letters("plain").getFirst().key());
        assertEquals("{\"a\": 1.0}", letters("plain").getFirst().data());
    }

    @Test
    void plain_json_is_known_by_the_key_that_is_given_or_by_its_bytes() {
        house.post(
                "/hooks/plain",
                "{\"a\":1}",
                OpenHouse.with(Map.of("Idempotency-Key", "\"k\""), PLAIN));
        assertEquals(202, house.post("/hooks/plain", "{\"a\":1}", PLAIN).statusCode());
        assertEquals(200, house.post("/hooks/plain", "{\"a\":1}", PLAIN).statusCode());
        assertEquals("k", letters("plain").getFirst().key());
    }

    @Test
    void what_cannot_be_read_is_told_with_its_place() {
        assertRefused(400, house.post("/hooks/plain", "{\"a\":1,}", PLAIN), "1:");
        assertRefused(400, house.post("/hooks/plain", "", PLAIN), "1:1");
        assertRefused(400, house.post("/hooks/plain", "{\"a\":1,\"a\":2}", PLAIN), "1:");
        assertRefused(400, house.post("/hooks/plain", "[]", EVENT), "/");
        String other = STRIKE.formatted("7").replace("\"1.0\"", "\"0.3\"");
        assertRefused(400, house.post("/hooks/plain", other, EVENT), "/specversion");
        String late = STRIKE.formatted("7").replace("2025-12-31T", "yesterday ");
        assertRefused(400, house.post("/hooks/plain", late, EVENT), "/time");
        assertEquals(List.of(), letters("plain"));
    }

    private static void assertRefused(int status, HttpResponse<String> answer, String place) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
        String detail = JsonMapper.shared().readTree(answer.body()).path("detail").asString();
        assertTrue(detail.startsWith(place), detail);
    }

    @Test
    void other_names_methods_and_forms_are_refused() {
        assertEquals(404, house.post("/hooks/none", "{}", PLAIN).statusCode());
        assertEquals(404, house.get("/elsewhere").statusCode());
        var wrong = house.get("/hooks/plain");
        assertEquals(405, wrong.statusCode());
        assertEquals("POST", wrong.headers().firstValue("Allow").orElse(""));
        assertEquals(
                415, house.post("/hooks/plain", "a=1", "Content-Type", "text/plain").statusCode());
        assertEquals(415, house.post("/hooks/plain", "{}").statusCode());
    }

    @Test
    void what_is_too_large_is_not_read_whatever_it_says_of_its_size() {
        String large = "\"" + "x".repeat(500) + "\"";
        assertEquals(413, house.post("/hooks/plain", large, PLAIN).statusCode());
        var chunked =
                house.request("/hooks/plain", PLAIN)
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () ->
                                                new ByteArrayInputStream(
                                                        large.getBytes(StandardCharsets.UTF_8))));
        assertEquals(413, house.send(chunked).statusCode());
        assertEquals(202, house.post("/hooks/plain", "1", PLAIN).statusCode());
    }

    @Test
    void a_full_box_tells_when_to_come_again() {
        for (int i = 0; i < 3; i++) {
            assertEquals(202, house.post("/hooks/plain", "[" + i + "]", PLAIN).statusCode());
        }
        var full = house.post("/hooks/plain", "[3]", PLAIN);
        assertEquals(429, full.statusCode());
        assertEquals("5", full.headers().firstValue("Retry-After").orElse(""));
        assertEquals(3, letters("plain").size());
    }

    @Test
    void a_hook_without_secret_takes_nothing_from_elsewhere() {
        for (String name : List.of("X-Forwarded-For", "Forwarded", "Via", "Origin")) {
            String[] headers = OpenHouse.with(Map.of(name, "http://evil.example"), PLAIN);
            assertEquals(403, house.post("/hooks/plain", "{}", headers).statusCode(), name);
        }
    }

    @Test
    void a_right_signature_opens_in_both_forms() throws Exception {
        String[] standard = standard("m1", house.clock.instant(), "{\"a\":1}");
        assertEquals(202, house.post("/hooks/signed", "{\"a\":1}", standard).statusCode());
        assertEquals("m1", letters("signed").getFirst().key());
        assertEquals(200, house.post("/hooks/signed", "{\"a\":1}", standard).statusCode());
        assertEquals(202, house.post("/hooks/signed", "{\"a\":1}", hub("{\"a\":1}")).statusCode());
        assertEquals(
                200,
                house.post(
                                "/hooks/signed",
                                "{\"a\":1}",
                                OpenHouse.with(
                                        Map.of("Idempotency-Key", "another"), hub("{\"a\":1}")))
                        .statusCode(),
                "a key that is not signed does not make it another");
    }

    @Test
    void a_missing_forged_or_stale_signature_is_refused() throws Exception {
        assertTrouble("unsigned", house.post("/hooks/signed", "{}", PLAIN));
        assertTrouble("forged", house.post("/hooks/signed", "{} ", hub("{}")));
        Instant now = house.clock.instant();
        assertTrouble("forged", house.post("/hooks/signed", "[1]", standard("m", now, "[2]")));
        String[] old = standard("m", now.minusSeconds(301), "[1]");
        assertTrouble("stale", house.post("/hooks/signed", "[1]", old));
        String[] future = standard("m", now.plusSeconds(301), "[1]");
        assertTrouble("stale", house.post("/hooks/signed", "[1]", future));
        assertEquals(List.of(), letters("signed"));
        assertEquals(503, house.post("/hooks/lacking", "[1]", hub("[1]")).statusCode());
    }

    private static void assertTrouble(String sort, HttpResponse<String> answer) {
        assertEquals(401, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("urn:socle:problem:" + sort), answer.body());
        assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
    }

    private List<Letter> letters(String node) {
        try (var visit = house.editions.visit()) {
            return visit.contents().workshop().ledger().letters().oldest(new NodeId(node), 99);
        }
    }

    private static String[] standard(String id, Instant at, String body) throws Exception {
        String signed = id + "." + at.getEpochSecond() + "." + body;
        byte[] key = Base64.getDecoder().decode(OpenHouse.SECRET.substring("whsec_".length()));
        return OpenHouse.with(
                Map.of(
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        String.valueOf(at.getEpochSecond()),
                        "webhook-signature",
                        "v1,AAAA v1," + Base64.getEncoder().encodeToString(mac(key, signed))),
                PLAIN);
    }

    private static String[] hub(String body) throws Exception {
        byte[] key = OpenHouse.SECRET.getBytes(StandardCharsets.UTF_8);
        return OpenHouse.with(
                Map.of("X-Hub-Signature-256", "sha256=" + HexFormat.of().formatHex(mac(key, body))),
                PLAIN);
    }

    private static byte[] mac(byte[] key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
