package socle.core.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static socle.core.sight.Gallery.VIEW;
import static socle.core.sight.Gallery.WHOLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.core.engine.DuckDbSession;
import socle.core.engine.Excerpt;
import socle.core.engine.Limits;

/// What readers try. Ann may see the rows of the north: the canary sings in all others, in files
/// and in the catalogue.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SandboxTest {

    private static final String CANARY = "canary7";

    /// Chance, time and plain arithmetic that the engine writes as macros.
    private static final String LOOKED_AT =
            """
            ago assert_true current_catalog current_database current_date current_role \
            current_schema current_user date_add days_in_month error fdiv fmod \
            format_pg_type format_type gen_random_uuid generate_subscripts geomean \
            geometric_mean get_current_time get_current_timestamp if json \
            json_copy_strftime_if_date json_copy_strftime_if_timestamp json_group_array \
            json_group_object json_group_structure map_contains_entry map_contains_value \
            map_to_pg_oid md5_number_lower md5_number_upper now nullif pg_size_pretty \
            pg_typeof random regexp_split_to_table session_user split_part today \
            transaction_timestamp user uuid uuidv4 uuidv7 variant_group_array wavg \
            weighted_avg""";

    private static final Limits LIMITS = new Limits(1_000, 1L << 20, 0, Duration.ofSeconds(2));

    private final Gallery gallery;
    private final Moment ann;
    private final Path project;

    SandboxTest(@TempDir Path project) throws IOException {
        this.project = project;
        Files.writeString(project.resolve("x.csv"), "a\n" + CANARY + "\n");
        Files.writeString(project.resolve("x.json"), "{\"a\": \"" + CANARY + "\"}");
        gallery = new Gallery(project);
        gallery.declare("staff");
        gallery.declare("old", "staff");
        gallery.publish(
                "staff",
                WHOLE,
                "SELECT * FROM (VALUES ('ann', 51, 'north'), ('"
                        + CANARY
                        + "', 62, 'south')) t(name, age, region)");
        gallery.publish("old", VIEW, "SELECT * FROM staff WHERE age > 50");
        gallery.publish("towns", WHOLE, "SELECT 'Paris' AS town");
        try (DuckDbSession other = gallery.engine.session()) {
            other.execute("CREATE TABLE private_notes AS SELECT '" + CANARY + "' AS note");
            other.execute("CREATE MACRO leak() AS TABLE SELECT * FROM private_notes");
            other.execute("CREATE MACRO peek() AS (SELECT note FROM private_notes)");
        }
        Narrowed north = new Narrowed(Optional.of("region = 'north'"), Set.of(), Map.of());
        ann =
                gallery.moments()
                        .now()
                        .through(
                                new Narrowing() {
                                    @Override
                                    public Optional<Narrowed> of(String table) {
                                        return table.equals("staff")
                                                ? Optional.of(north)
                                                : Optional.empty();
                                    }

                                    @Override
                                    public String visitor() {
                                        return "ann";
                                    }
                                });
    }

    @AfterAll
    void close() {
        gallery.close();
    }

    static List<String> refused() {
        return List.of(
                "SELECT * FROM main.staff",
                "SELECT * FROM memory.main.staff",
                "SELECT * FROM memory.staff",
                "SELECT * FROM temp.staff",
                "SELECT * FROM temp.main.staff",
                "SELECT * FROM \"main\".\"staff\"",
                "SELECT * FROM /* x */ main /* y */ . /* z */ staff",
                "FROM main.staff",
                "TABLE main.staff",
                "SELECT (SELECT max(name) FROM main.staff)",
                "WITH staff AS (SELECT * FROM main.staff) SELECT * FROM staff",
                "WITH x AS MATERIALIZED (FROM memory.main.staff) FROM x",
                "SELECT * FROM towns WHERE EXISTS (FROM main.staff)",
                "SELECT * FROM towns, LATERAL (SELECT * FROM main.staff)",
                "SELECT * FROM towns POSITIONAL JOIN main.staff",
                "SELECT * FROM towns ASOF JOIN main.staff ON town >= name",
                "PIVOT main.staff ON region IN ('south') USING max(name)",
                "UNPIVOT main.staff ON name INTO NAME n VALUE v",
                "SUMMARIZE main.staff",
                "SELECT * FROM (SUMMARIZE main.staff)",
                "DESCRIBE main.staff",
                "SHOW TABLES",
                "SHOW ALL TABLES",
                "SHOW DATABASES",
                "SELECT * FROM (SHOW TABLES)",
                "SELECT * FROM (SHOW ALL TABLES)",
                "SELECT * FROM staff AT (VERSION => 1)",
                "SELECT * FROM 'x.csv'",
                "SELECT * FROM \"x.csv\"",
                "SELECT * FROM './x.json'",
                "SELECT * FROM '.socle/lake/staff/v00001/part-0.parquet'",
                "SELECT * FROM '*'",
                "SELECT * FROM read_csv('x.csv')",
                "SELECT * FROM read_csv_auto('x.csv')",
                "SELECT * FROM READ_TEXT('x.csv')",
                "SELECT * FROM \"read_text\"('x.csv')",
                "SELECT * FROM read_blob('x.csv')",
                "SELECT * FROM read_json('x.json')",
                "SELECT * FROM read_json_objects('x.json')",
                "SELECT * FROM read_parquet('.socle/lake/staff/*/*.parquet')",
                "SELECT * FROM parquet_scan('.socle/lake/staff/*/*.parquet')",
                "SELECT * FROM parquet_metadata('.socle/lake/staff/*/*.parquet')",
                "SELECT * FROM read_duckdb('x.db')",
                "SELECT * FROM sniff_csv('x.csv')",
                "SELECT * FROM glob('*')",
                "SELECT * FROM query('SELECT * FROM main.staff')",
                "SELECT * FROM query_table('staff')",
                "SELECT * FROM query_table(['main.staff'])",
                "SELECT * FROM seq_scan('private_notes')",
                "SELECT * FROM json_execute_serialized_sql(json_serialize_sql('FROM main.staff'))",
                "SELECT json_serialize_plan('FROM main.staff')",
                "SELECT json_serialize_sql('FROM main.staff')",
                "SELECT * FROM leak()",
                "SELECT * FROM main.leak()",
                "SELECT * FROM private_notes",
                "SELECT * FROM PRIVATE_NOTES",
                "SELECT * FROM duckdb_views()",
                "SELECT * FROM duckdb_views",
                "SELECT * FROM duckdb_tables",
                "SELECT * FROM duckdb_settings()",
                "SELECT * FROM duckdb_secrets()",
                "SELECT * FROM duckdb_variables()",
                "SELECT * FROM duckdb_logs",
                "SELECT * FROM duckdb_external_file_cache()",
                "SELECT * FROM pragma_table_info('staff')",
                "SELECT * FROM pragma_storage_info('private_notes')",
                "SELECT * FROM pragma_show('staff')",
                "SELECT * FROM sqlite_master",
                "SELECT * FROM pg_views",
                "SELECT * FROM pg_catalog.pg_views",
                "SELECT * FROM information_schema.tables",
                "SELECT * FROM pg_class",
                "SELECT pg_get_viewdef(1)",
                "SELECT pg_catalog.pg_get_viewdef(1)",
                "SELECT obj_description(1, 'x')",
                "SELECT current_setting('temp_directory')",
                "SELECT main.current_setting('temp_directory')",
                "SELECT 'temp_directory'.current_setting()",
                "SELECT list_transform(['temp_directory'], lambda x: current_setting(x))",
                "SELECT getenv('PATH')",
                "SELECT getvariable('visitor')",
                "SELECT current_query()",
                "SELECT stats(name) FROM staff",
                "SELECT sleep_ms(10000)",
                "SELECT * FROM histogram(staff, name)",
                "SELECT * FROM histogram_values('private_notes', note)",
                "SELECT * FROM summary((FROM towns))",
                "SELECT * FROM checkpoint()",
                "SELECT * FROM enable_logging()",
                "SELECT * FROM enable_profiling()",
                "SELECT * FROM duckdb_logs_parsed('QueryLog')",
                "SELECT 1; SELECT 2",
                "SELECT 1; DROP VIEW staff",
                "SELECT 1; COPY main.staff TO 'y.csv'",
                "SELECT 1\0; DROP VIEW staff",
                "COPY main.staff TO 'y.csv'",
                "COPY (SELECT 1) TO 'y.csv'",
                "EXPORT DATABASE 'y'",
                "IMPORT DATABASE 'y'",
                "ATTACH ':memory:' AS y",
                "DETACH memory",
                "USE memory",
                "SET memory_limit = '90%'",
                "SET VARIABLE visitor = 'bob'",
                "RESET memory_limit",
                "PRAGMA database_list",
                "CALL pragma_version()",
                "INSTALL httpfs",
                "LOAD httpfs",
                "CREATE TABLE y AS SELECT 1",
                "CREATE TEMP VIEW staff AS FROM main.staff",
                "CREATE MACRO y() AS 1",
                "CREATE SECRET y (TYPE s3)",
                "DROP VIEW staff",
                "ALTER VIEW staff RENAME TO y",
                "INSERT INTO private_notes VALUES ('y')",
                "DELETE FROM private_notes",
                "UPDATE private_notes SET note = 'y'",
                "MERGE INTO private_notes USING towns ON true WHEN MATCHED THEN DELETE",
                "WITH y AS (DELETE FROM private_notes RETURNING *) SELECT * FROM y",
                "PREPARE y AS SELECT 1",
                "EXECUTE y",
                "DEALLOCATE y",
                "BEGIN",
                "COMMIT",
                "CHECKPOINT",
                "VACUUM",
                "ANALYZE",
                "EXPLAIN SELECT * FROM main.staff",
                "EXPLAIN ANALYZE SELECT * FROM staff",
                "COMMENT ON VIEW staff IS 'y'",
                "SELECT * FROM stаff",
                "SELECT * FROM ｍain.staff",
                "SELECT * FROM \u202Estaff",
                "SELECT 1 INTO y",
                "",
                ";",
                "-- nothing",
                "PIVOT staff ON region USING max(name)",
                "SELECT " + "(".repeat(19_990),
                "SELECT " + "(".repeat(1_000),
                "SELECT " + "[".repeat(400) + "]".repeat(400) + "[",
                "SELECT * FROM " + "(SELECT * FROM ".repeat(900) + "towns" + ")".repeat(900),
                "SELECT 1 FROM towns" + ", towns".repeat(150),
                "SELECT " + "x".repeat(30_000));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_reaches_beyond_published_tables_never_comes_to_the_engine(String attack) {
        Refusal refusal = assertThrows(Refusal.class, () -> ask(attack));
        assertFalse(refusal.what().en().isBlank() || refusal.todo().fr().isBlank());
        assertFalse(said(refusal).contains(CANARY), said(refusal));
        assertTrue(Files.notExists(project.resolve("y.csv")));
    }

    static List<String> harmless() {
        return List.of(
                "SELECT * FROM staff",
                "FROM STAFF",
                "TABLE staff",
                "SELECT * FROM \"Staff\"",
                "SELECT * FROM old",
                "SELECT * FROM towns, staff, old",
                "WITH staff AS (SELECT * FROM staff) SELECT * FROM staff",
                "WITH a AS (FROM staff), staff AS (FROM a) FROM staff, a",
                "WITH RECURSIVE staff AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM staff WHERE i < 9)"
                        + " FROM staff",
                "SELECT * FROM (WITH staff AS (SELECT 2) FROM staff) x, staff",
                "SELECT (SELECT max(name) FROM staff), (FROM old SELECT max(name))",
                "SELECT s FROM staff s",
                "SELECT {'a': s} FROM staff s",
                "SELECT list(s) FROM staff s",
                "SELECT to_json(s) FROM staff s",
                "SELECT COLUMNS(*) FROM staff",
                "SELECT * REPLACE (upper(name) AS name) FROM staff",
                "SELECT name FROM staff UNION ALL SELECT name FROM old",
                "SELECT * FROM staff a FULL JOIN staff b ON a.age <> b.age",
                "SELECT * FROM staff ANTI JOIN towns ON staff.name = towns.town",
                "SELECT * FROM towns POSITIONAL JOIN staff",
                "SELECT * FROM towns LEFT JOIN LATERAL (SELECT max(name) FROM staff) ON true",
                "PIVOT staff ON region IN ('south', 'north') USING max(name)",
                "UNPIVOT staff ON name INTO NAME n VALUE v",
                "SUMMARIZE staff",
                "SUMMARIZE old",
                "SELECT * FROM (SUMMARIZE staff)",
                "DESCRIBE staff",
                "SELECT * FROM (DESCRIBE old)",
                "SELECT * FROM staff USING SAMPLE 100%",
                "SELECT approx_top_k(name, 9), mode(name), min(name), max(name), list(name),"
                        + " string_agg(name), histogram(name), arg_max(name, age) FROM staff",
                "SELECT first(name) OVER (ORDER BY age DESC) FROM staff",
                "SELECT * FROM staff QUALIFY row_number() OVER (ORDER BY age DESC) = 1",
                "SELECT count(*) FROM staff WHERE region = 'south'",
                "SELECT * FROM staff WHERE region = 'south' OR true",
                "SELECT * FROM staff WHERE CAST(name AS INTEGER) > 0",
                "SELECT CAST(name AS INTEGER) FROM staff",
                "SELECT 1 / (CASE WHEN name LIKE 'can%' THEN error(name) ELSE 0 END) FROM staff",
                "SELECT error(name) FROM staff WHERE name LIKE 'can%'",
                "SELECT * FROM staff WHERE region = 'south' AND error(name) IS NULL",
                "SELECT * FROM staff ORDER BY CAST(name AS INTEGER)",
                "SELECT * FROM staff JOIN towns ON CAST(staff.name AS INTEGER) = 1",
                "SELECT max(CAST(name AS INTEGER)) FROM old",
                "SELECT * FROM old WHERE error(name) IS NULL",
                "SELECT * FROM staff LIMIT 100 OFFSET 0",
                "SELECT * FROM staff LIMIT (SELECT count(*) FROM staff)",
                "SELECT peek",
                "SELECT staff.rowid FROM staff",
                "SELECT rowid, filename, file_row_number FROM staff",
                "SELECT filename FROM staff",
                "SELECT * FROM staff WHERE name = ?",
                "SELECT $1",
                "SELECT $visitor",
                "SELECT * FROM unnest([1, 2]), range(3), generate_series(1, 2)",
                "SELECT * FROM json_each('{\"a\": 1}')",
                "VALUES (1), (2)",
                "SELECT current_user, current_database(), version()",
                "SELECT typeof(s), alias(s) FROM staff s",
                "SELECT list_transform([1], lambda x: (SELECT max(name) FROM staff))",
                "SELECT list_aggregate(['a'], 'max')",
                "SELECT 'FROM main.staff'",
                "SELECT $$ ; DROP VIEW staff $$",
                "SELECT 1 -- ; DROP VIEW staff",
                "SELECT 1 /* ; DROP VIEW staff */",
                "SELECT 1;");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void what_is_asked_of_published_tables_gives_what_the_reader_may_see(String question) {
        String told;
        try {
            told = ask(question).toString();
        } catch (SqlFailure failure) {
            told = failure.words();
        }
        assertFalse(told.contains(CANARY), told);
    }

    /// A macro is a function without a name that anybody could know beforehand: nobody but the
    /// engine's own session makes one, and the engine of a project has none.
    @Test
    void there_is_no_macro_but_those_of_the_engine() {
        try (DuckDbSession session = gallery.engine.session()) {
            Rows own =
                    session.query(
                            "SELECT DISTINCT function_name FROM duckdb_functions() WHERE NOT internal"
                                    + " ORDER BY ALL");
            assertEquals(List.of("leak", "peek"), own.column("function_name"));
        }
    }

    /// Whoever takes a newer engine looks at what is new.
    @Test
    void every_function_of_the_engine_that_is_not_a_mere_function_was_looked_at() {
        Set<String> open = new TreeSet<>();
        try (DuckDbSession session = gallery.engine.session()) {
            session
                    .query(
                            "SELECT DISTINCT function_name FROM duckdb_functions() WHERE internal AND"
                                    + " regexp_matches(function_name, '^[a-z_0-9]+$') AND (stability"
                                    + " <> 'CONSISTENT' OR function_type = 'macro') AND function_type"
                                    + " IN ('scalar', 'macro', 'aggregate')")
                    .column("function_name")
                    .stream()
                    .map(String::valueOf)
                    .filter(name -> !name.startsWith("list_") && !name.startsWith("array_"))
                    .filter(name -> isOpen("SELECT " + name + "(1, 2)"))
                    .forEach(open::add);
        }
        assertEquals(LOOKED_AT, String.join(" ", open));
    }

    private boolean isOpen(String question) {
        try {
            ask(question);
            return true;
        } catch (Refusal refused) {
            return false;
        } catch (SqlFailure _) {
            return true;
        }
    }

    @Test
    void what_never_ends_is_stopped_at_its_limit() {
        for (String endless :
                List.of(
                        "SELECT count(*) FROM range(10000000000) a, range(100000) b",
                        "WITH RECURSIVE t AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM t) SELECT"
                                + " max(i) FROM t",
                        "SELECT sum(hash(a.range + b.range)) FROM range(10000000) a, range(1000) b")) {
            SqlFailure over = assertThrows(SqlFailure.class, () -> ask(endless));
            assertTrue(over.words().startsWith("stopped at its limit of 2 s"), over.words());
        }
    }

    @Test
    void what_is_too_much_is_cut_off_or_told() {
        Excerpt first =
                ann.first(new Ask("SELECT * FROM range(10000000)", List.of(), LIMITS, new Stop()));
        assertEquals(1_000, first.rows().size());
        assertFalse(first.isWhole());
        assertThrows(
                SqlFailure.class,
                () -> ask("SELECT list(range) FROM range(100000000) GROUP BY range % 2"));
    }

    @Test
    void a_file_holds_what_the_reader_may_see_in_types_that_it_knows() {
        Path file = project.resolve("answer.parquet");
        Ask ask =
                Ask.of(
                        "SELECT name, sum(age) AS s, sum(age) AS S FROM staff GROUP BY 1 -- x",
                        LIMITS);
        assertEquals(1, ann.write(ask, file));
        try (DuckDbSession session = gallery.engine.session()) {
            String read = "SELECT * FROM read_parquet('" + file + "')";
            assertEquals(List.of("ann"), session.query(read).column("name"));
            assertEquals(
                    List.of("name VARCHAR", "s DECIMAL(38,0)", "S_2 DECIMAL(38,0)"),
                    session.describe(read).stream()
                            .map(it -> it.name() + " " + it.type())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_refused_is_not_written_either(String question) {
        Path file = project.resolve("refused.parquet");
        assertThrows(Refusal.class, () -> ann.write(Ask.of(question, LIMITS), file));
        assertFalse(Files.exists(file));
    }

    @Test
    void the_functions_that_are_told_may_be_called() {
        List<String> told = ann.functions();
        assertTrue(told.containsAll(List.of("count", "date_trunc", "range")), told.toString());
        for (String name : told) {
            assertTrue(isOpen("SELECT \"" + name + "\"(1, 2)"), name);
        }
    }

    private Rows ask(String select) {
        return ann.first(new Ask(select, List.of(), LIMITS, new Stop())).rows();
    }

    private static String said(Refusal refusal) {
        return refusal.what().en() + refusal.what().fr() + refusal.todo().en();
    }
}
