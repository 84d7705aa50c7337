package socle.kinds.collect.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.kinds.Example;

class StreamWordsTest {

    private static List<String> told(String... lines) {
        return Example.problems(
                KindTester.of(new StreamKind())
                        .file(
                                "sources/s.yml",
                                "kind: stream\nlegal: {publisher: T, basis: own_data}\n"
                                        + String.join("\n", lines)
                                        + "\n"));
    }

    private static void refused(String words, String... lines) {
        List<String> told = told(lines);
        assertEquals(1, told.size(), told.toString());
        assertEquals(words, told.getFirst());
    }

    private static final String KAFKA = "kafka: {servers: [\"b:9092\"], topics: t}";

    @Test
    void an_origin_is_one_of_two() {
        refused(
                "1 neither `kafka` nor `hook` is written; write one of them",
                "columns: {id: BIGINT}");
        refused(
                "1 both `kafka` and `hook` are written; write one of them",
                KAFKA,
                "hook: {}",
                "columns: {id: BIGINT}");
    }

    @Test
    void servers_topics_and_schemas_are_what_they_should_be() {
        refused(
                "3 'b' is no address of a broker; write its host and port: broker.example:9092",
                "kafka: {servers: [b], topics: t}",
                "columns: {id: BIGINT}");
        refused(
                "3 'a b' is no name of a topic; a name has letters, digits, points, hyphens and"
                        + " underscores",
                "kafka: {servers: [\"b:1\"], topics: a b}",
                "columns: {id: BIGINT}");
        refused(
                "3 events in Avro do not read without their schema; name its file under `schema`:"
                        + " data/event.avsc",
                "kafka: {servers: [\"b:1\"], topics: t, format: avro}",
                "columns: {id: BIGINT}");
    }

    @Test
    void a_password_never_travels_as_it_is() {
        refused(
                "3 the password would travel as it is, for anybody to read; leave `tls` at true, or"
                        + " choose scram_sha_512",
                "kafka: {servers: [\"b:1\"], topics: t, security: {user: a, password: {secret: p},"
                        + " mechanism: plain, tls: false}}",
                "columns: {id: BIGINT}");
    }

    @Test
    void keys_times_and_paths_name_what_is_there() {
        refused(
                "5 no column is named 'ide'; did you mean 'id'?",
                KAFKA,
                "columns: {id: BIGINT}",
                "key: ide");
        refused(
                "5 a column of type BIGINT does not tell when an event happened; choose one of type"
                        + " TIMESTAMP or TIMESTAMPTZ",
                KAFKA,
                "columns: {id: BIGINT}",
                "time: id");
        refused(
                "5 nobody can tell which events are late: no column tells when they happened; name"
                        + " it under `time`",
                KAFKA,
                "columns: {id: BIGINT}",
                "lateness: 1h");
        refused(
                "4 nothing around an event is named '@kye'; did you mean '@key'?",
                KAFKA,
                "columns: {id: {type: BIGINT, path: \"@kye\"}}");
        refused(
                "4 'a..b' is no path to one value; write names with points between, and places in"
                        + " lists: place.city, items[0].price",
                KAFKA,
                "columns: {id: {type: BIGINT, path: a..b}}");
    }

    @Test
    void a_path_becomes_that_of_the_engine() {
        assertEquals("$.\"place\".\"city\"", EventPath.of("place.city").json());
        assertEquals("$.\"items\"[0].\"price\"", EventPath.of("$.items[0].price").json());
        assertEquals("$.\"a.b\".\"c d\"", EventPath.of("\"a.b\".c d").json());
        assertEquals("$.\"key\"", EventPath.of("@key").json());
    }

    @Test
    void the_example_has_no_problem() {
        assertEquals(List.of(), Example.problems(Example.of("stream")));
    }
}
