package socle.kinds.collect.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class PostgresTest {

    private final String url = Servers.postgres();

    static KindTester tester(String url, String keys) {
        return KindTester.of(new DatabaseKind())
                .secret("pass", "postgres")
                .file(
                        "sources/moves.yml",
                        "kind: database\nurl: "
                                + url
                                + "\nuser: postgres\npassword: {secret: pass}\n"
                                + "legal: {publisher: The shop, basis: own_data}\n"
                                + keys);
    }

    private KindTester tester(String keys) {
        return tester(url, keys);
    }

    static String types(TestedNode node) {
        return node.rows("moves").columns().stream()
                .map(c -> c.name() + " " + c.type())
                .collect(Collectors.joining(", "));
    }

    @Test
    void a_table_becomes_a_table_with_proof_from_the_source() {
        Servers.sql(
                url,
                "CREATE TABLE moves (id int PRIMARY KEY, what text, cost numeric(10,2))",
                "INSERT INTO moves SELECT i, 'move ' || i, i / 4.0 FROM generate_series(1, 1000) i");
        TestedNode moves =
                tester("table: moves\nkey: [id]\n")
                        .run("moves")
                        .done()
                        .holds("collect.balance")
                        .holds("collect.completeness")
                        .holds("collect.accuracy");
        assertEquals("id INTEGER, what VARCHAR, cost DECIMAL(10,2)", types(moves));
        assertEquals(1000, moves.measure("collect.rows_read"));
        assertEquals(0, moves.measure("collect.key_gaps"));
        assertEquals(
                "1,000 rows at the source, 1,000 in the lake; counted in one snapshot",
                moves.verdict("collect.completeness").why().en());
        String query = moves.only("collect.query", Evidence.Statement.class).markdown();
        assertTrue(query.contains("FROM \"moves\""), query);
    }

    @Test
    void every_type_comes_and_goes_without_loss() {
        Servers.sql(
                url,
                "CREATE TYPE mood AS ENUM ('sad', 'happy')",
                "CREATE DOMAIN age AS smallint CHECK (VALUE > 0)",
                """
                CREATE TABLE moves (
                  i2 smallint, i4 int, i8 bigint, f4 real, f8 double precision, b boolean,
                  n numeric(38,10), u numeric, one numeric(3,3), t text, v varchar(10), c char(5),
                  d date, tm time, ttz timetz, ts timestamp, tz timestamptz, iv interval,
                  id uuid, j json, jb jsonb, by bytea, m mood, a age, ip inet, rg int4range,
                  ia int[], na numeric(10,2)[], ta text[], fa float8[], da date[], ma mood[], money money)
                """,
                """
                INSERT INTO moves VALUES (
                  -32768, 2147483647, -9223372036854775808, 1.1, 0.1, true,
                  1234567890123456789012345678.0123456789, 12345678901234567890123456789012345678901234567890.123, 0.125,
                  E'a,"b"\\r\\nc\\\\N', '', 'ab', '2025-02-28', '23:59:59.123456', '10:00:00+02',
                  '2025-01-04 10:11:12.5', '2025-01-04 10:11:12.000001+05:30', '1 year 2 mons 3 days 04:05:06.7',
                  'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', '{"a":  1, "a": 2}', '{"b": [1, null]}', '\\x00ff41',
                  'happy', 7, '10.0.0.1/8', '[1,5)', '{1,NULL,3}', '{1.10,2.25}', E'{"a\\\\"b","",NULL,"c,d"}',
                  '{1.5,NaN,-0}', '{2025-01-01,0044-03-15 BC}', '{sad,happy}', 12.5)
                """,
                """
                INSERT INTO moves (f4, f8, d, ts, tz, u, t, ia, by) VALUES
                  ('NaN', '-Infinity', 'infinity', '-infinity', 'infinity', 'NaN', '\\N', '{}', ''),
                  ('-0', 1e300, '0044-03-15 BC', '0044-03-15 01:02:03.4 BC', '0001-01-01 00:00:00+00 BC', 0.10, E'\\u2028 \\t', NULL, NULL)
                """,
                "INSERT INTO moves DEFAULT VALUES");
        TestedNode moves = tester("table: moves\n").run("moves").done().holds("collect.accuracy");
        assertEquals(
                "i2 SMALLINT, i4 INTEGER, i8 BIGINT, f4 FLOAT, f8 DOUBLE, b BOOLEAN,"
                        + " n DECIMAL(38,10), u VARCHAR, one DECIMAL(3,3), t VARCHAR, v VARCHAR,"
                        + " c VARCHAR, d DATE, tm TIME, ttz VARCHAR, ts TIMESTAMP,"
                        + " tz TIMESTAMP WITH TIME ZONE, iv VARCHAR, id UUID, j VARCHAR, jb VARCHAR,"
                        + " by BLOB, m VARCHAR, a SMALLINT, ip VARCHAR, rg VARCHAR, ia INTEGER[],"
                        + " na DECIMAL(10,2)[], ta VARCHAR[], fa DOUBLE[], da DATE[], ma VARCHAR[],"
                        + " money VARCHAR",
                types(moves));
        Rows rows = moves.rows("moves");
        assertEquals("a,\"b\"\r\nc\\N", rows.column("t").getFirst());
        assertEquals("", rows.column("v").getFirst());
        assertEquals("ab", rows.column("c").getFirst());
        assertEquals("{\"a\":  1, \"a\": 2}", rows.column("j").getFirst());
        assertEquals("P1Y2M3DT4H5M6.7S", rows.column("iv").getFirst());
        assertEquals("\\N", rows.column("t").get(1));
        assertEquals("NaN", rows.column("u").get(1));
        assertEquals(4, rows.size());
    }

    @Test
    void what_a_type_does_not_hold_is_rejected_and_never_rounded() {
        Servers.sql(
                url,
                "CREATE TABLE moves (id int, n numeric, p numeric(5,2), ts timestamp, a int[])",
                "INSERT INTO moves VALUES (1, 1.25, 1, NULL, NULL), (2, 1.255, 1, NULL, NULL),"
                        + " (3, 'NaN', 1, NULL, NULL), (4, 1e20, 1, NULL, NULL), (5, 2, 'NaN', NULL,"
                        + " NULL), (6, 2, 2, '294276-12-31', NULL), (7, 2, 2, NULL, '{{1},{2}}'),"
                        + " (8, 2.500, 2, NULL, NULL)");
        String keys = "table: moves\ncolumns: {n: 'DECIMAL(10,2)'}\n";
        tester(keys).run("moves").failed("rows that do not fit: 6 of 8");
        TestedNode moves =
                tester(keys + "rejected_at_most: 0.9\n")
                        .run("moves")
                        .done()
                        .holds("collect.accuracy")
                        .holds("collect.completeness")
                        .holds("collect.balance");
        assertEquals(List.of(1L, 8L), moves.rows("moves").column("id"));
        assertEquals(
                List.of(
                        "n DECIMAL(10,2)",
                        "n DECIMAL(10,2)",
                        "n DECIMAL(10,2)",
                        "p DECIMAL(5,2)",
                        "ts TIMESTAMP",
                        "a INTEGER[]"),
                moves.rows("moves__rejected").column("does_not_fit"));
    }

    @Test
    void a_query_takes_bound_values_and_cannot_write() {
        Servers.sql(
                url,
                "CREATE TABLE t (id int, name text)",
                "INSERT INTO t VALUES (1, 'it''s'), (2, 'b?'), (3, NULL)",
                "CREATE FUNCTION sly() RETURNS int LANGUAGE sql AS 'DELETE FROM t RETURNING id'");
        TestedNode moves =
                tester(
                                """
                                query: "SELECT id, name, '?' AS q FROM t WHERE name = ? OR id > ? -- end"
                                parameters: ["it's", 2]
                                """)
                        .run("moves")
                        .done();
        assertEquals(List.of(1L, 3L), moves.rows("moves").column("id"));
        tester("query: SELECT sly() AS id\n").run("moves").failed("the query writes");
        assertEquals("3", Servers.one(url, "SELECT count(*) FROM t"));
    }

    @Test
    void what_is_filtered_is_in_the_balance() {
        Servers.sql(url, "CREATE TABLE moves AS SELECT generate_series(1, 10) AS id");
        TestedNode moves =
                tester("table: moves\nfilter: id > 4\n")
                        .run("moves")
                        .done()
                        .holds("collect.balance");
        assertEquals(4, moves.measure("collect.rows_filtered"));
        assertEquals(6, moves.measure("collect.rows_written"));
    }

    @Test
    void a_watermark_takes_ties_once_and_what_changed_again() {
        Servers.sql(
                url,
                "CREATE TABLE moves (id int PRIMARY KEY, at timestamptz, what text)",
                "INSERT INTO moves VALUES (1, '2025-01-01', 'a'), (2, '2025-01-02', 'b'),"
                        + " (3, '2025-01-02', 'c'), (4, NULL, 'none')");
        KindTester tester = tester("table: moves\nkey: [id]\nwatermark: at\n");
        tester.run("moves").done();
        Servers.sql(
                url,
                "INSERT INTO moves VALUES (5, '2025-01-02', 'tie'), (6, '2025-01-03', 'new')",
                "UPDATE moves SET what = 'A', at = '2025-01-03' WHERE id = 1");
        TestedNode again =
                tester.runAgain("moves")
                        .done()
                        .holds("collect.completeness")
                        .holds("collect.accuracy")
                        .holds("collect.balance");
        assertEquals(6, again.measure("collect.rows_read"));
        assertEquals(3, again.measure("collect.rows_written"));
        assertEquals(3, again.measure("collect.rows_duplicate"));
        assertEquals(
                List.of("A", "b", "c", "none", "tie", "new"),
                byId(again.rows("moves")).stream().map(row -> row.get(2)).toList());
        Servers.sql(url, "DELETE FROM moves WHERE id IN (2, 6)");
        TestedNode deleted = tester.runAgain("moves").done();
        assertEquals(5, deleted.rows("moves").size());
        deleted.falls("collect.completeness", "4 keys at the source up to the watermark, 5 in");
        assertEquals(4, tester.runFully("moves").done().rows("moves").size());
    }

    @Test
    void rows_late_by_less_than_the_look_back_are_read_again_and_merged() {
        for (String type : List.of("timestamptz", "timestamp", "date")) {
            Servers.sql(
                    url,
                    "DROP TABLE IF EXISTS moves",
                    "CREATE TABLE moves (id int PRIMARY KEY, at " + type + ", what text)",
                    "INSERT INTO moves VALUES (1, '2025-01-01', 'a'), (2, '2025-01-08', 'b'),"
                            + " (3, '2025-01-10 00:00:00', 'c')");
            KindTester tester = tester("table: moves\nkey: [id]\nwatermark: at\nlook_back: 2d\n");
            tester.run("moves").done();
            Servers.sql(
                    url,
                    "INSERT INTO moves VALUES (4, '2025-01-08', 'late')",
                    "UPDATE moves SET what = 'B' WHERE id = 2",
                    "UPDATE moves SET what = 'too early' WHERE id = 1");
            TestedNode again =
                    tester.runAgain("moves")
                            .done()
                            .holds("collect.completeness")
                            .holds("collect.accuracy")
                            .holds("collect.balance");
            assertEquals(3, again.measure("collect.rows_read"), type);
            assertEquals(2, again.measure("collect.rows_written"), type);
            assertEquals(1, again.measure("collect.rows_duplicate"), type);
            assertEquals(
                    List.of("a", "B", "c", "late"),
                    byId(again.rows("moves")).stream().map(row -> row.get(2)).toList());
            Servers.sql(url, "DELETE FROM moves WHERE id = 2");
            assertEquals(3, tester.runAgain("moves").done().rows("moves").size());
        }
    }

    @Test
    void no_time_is_taken_from_a_watermark_of_numbers() {
        Servers.sql(url, "CREATE TABLE moves (id int PRIMARY KEY)");
        tester("table: moves\nkey: [id]\nwatermark: id\nlook_back: 1h\n")
                .run("moves")
                .failed("the watermark 'id' is INTEGER, from which no time can be taken");
    }

    static List<List<Object>> byId(Rows rows) {
        return rows.values().stream()
                .map(row -> row.stream().map(value -> (Object) String.valueOf(value)).toList())
                .sorted((a, b) -> Integer.compare(number(a), number(b)))
                .toList();
    }

    private static int number(List<Object> row) {
        return Integer.parseInt(String.valueOf(row.getFirst()));
    }

    @Test
    void other_columns_than_before_are_told_and_nothing_is_published() {
        Servers.sql(url, "CREATE TABLE moves (id int, what text)", "INSERT INTO moves VALUES (1)");
        KindTester tester = tester("table: moves\n");
        tester.run("moves").done();
        Servers.sql(
                url,
                "ALTER TABLE moves ADD more int",
                "ALTER TABLE moves ALTER what TYPE varchar",
                "ALTER TABLE moves ALTER id TYPE bigint");
        TestedNode moves =
                tester.runAgain("moves").failed("added: more; id was INTEGER and is BIGINT");
        assertFalse(moves.verdict("collect.shape").holds());
        assertEquals(3, tester.runFully("moves").done().rows("moves").columns().size());
    }

    @Test
    void tables_of_no_row_and_of_one_column_come_whole() {
        Servers.sql(
                url,
                "CREATE TABLE moves (what text)",
                "CREATE TABLE none (id int, what text)",
                "INSERT INTO moves VALUES (''), (NULL), ('a'), (E'\\n')");
        assertEquals(4, tester("table: moves\n").run("moves").done().rows("moves").size());
        assertEquals(0, tester("table: none\n").run("moves").done().rows("moves").size());
    }

    @Test
    void rows_of_many_megabytes_come_whole() {
        Servers.sql(
                url,
                "CREATE TABLE moves AS SELECT i, repeat(E'l\\n\"é', 1500000) AS t FROM"
                        + " generate_series(1, 2) i");
        tester("table: moves\n").run("moves").done().holds("collect.accuracy");
    }
}
