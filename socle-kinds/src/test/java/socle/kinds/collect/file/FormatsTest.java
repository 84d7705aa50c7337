package socle.kinds.collect.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class FormatsTest {

    private final Path folder;

    FormatsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void packed_files_are_read_and_counted_unpacked() throws IOException, SQLException {
        assertEquals(
                List.of("a", "b"),
                tester("files: data/l.csv.gz\n")
                        .file("data/l.csv.gz", gzip("id,name\n1,a\n2,b\n"))
                        .run("loans")
                        .done()
                        .holds("collect.completeness")
                        .rows()
                        .column("name"));
        assertEquals(
                3,
                tester("files: data/l.csv.zst\n")
                        .file(
                                "data/l.csv.zst",
                                duck(
                                        "COPY (SELECT range AS id FROM range(3)) TO '%s' (FORMAT csv, COMPRESSION zstd)",
                                        "l.csv.zst"))
                        .run("loans")
                        .done()
                        .measure("collect.rows_read"));
    }

    @Test
    void a_packed_file_that_is_cut_is_told() throws IOException {
        byte[] whole = gzip("id,name\n" + "1,a\n".repeat(1000));
        tester("files: data/l.csv.gz\n")
                .file("data/l.csv.gz", Arrays.copyOf(whole, whole.length - 12))
                .run("loans")
                .failed("data/l.csv.gz does not unpack");
        tester("files: data/l.csv.gz\n")
                .file("data/l.csv.gz", "id,name\n1,a\n")
                .run("loans")
                .failed("data/l.csv.gz does not unpack");
    }

    @Test
    void tabulations_commas_and_other_ways_to_write_are_read() {
        TestedNode tsv =
                tester("files: data/l.tsv\n")
                        .file("data/l.tsv", "id\tname\n1\ta,b\n")
                        .run("loans")
                        .done();
        assertEquals(List.of("a,b"), tsv.rows().column("name"));
        TestedNode french =
                tester("files: data/l.csv\ndecimal: ','\nskip: 1\nnull_values: [s.o.]\n")
                        .file(
                                "data/l.csv",
                                "Prêts\nprix;jour;note\n1,5;31/01/2025;s.o.\n2;01/02/2025;3\n")
                        .run("loans")
                        .done();
        assertEquals("[prix DOUBLE, jour DATE, note BIGINT]", FileKindTest.columns(french.rows()));
        assertEquals(LocalDate.of(2025, 2, 1), french.rows().at(1, 1));
        TestedNode nameless =
                tester("files: data/l.csv\nheader: false\ncolumns: {id: BIGINT, name: VARCHAR}\n")
                        .file("data/l.csv", "1|a\n2|b\n")
                        .run("loans")
                        .done();
        assertEquals(List.of("a", "b"), nameless.rows().column("name"));
    }

    @Test
    void a_day_that_can_be_read_in_two_ways_stays_text_until_its_form_is_written() {
        String csv = "day\n03/04/2025\n";
        assertEquals(
                List.of("03/04/2025"),
                tester("files: data/l.csv\n")
                        .file("data/l.csv", csv)
                        .run("loans")
                        .done()
                        .rows()
                        .column("day"));
        assertEquals(
                List.of(LocalDate.of(2025, 4, 3)),
                tester("files: data/l.csv\ndate_format: '%d/%m/%Y'\n")
                        .file("data/l.csv", csv)
                        .run("loans")
                        .done()
                        .rows()
                        .column("day"));
    }

    @Test
    void lines_of_json_become_rows_and_broken_ones_are_kept_with_their_line() {
        TestedNode loans =
                tester(
                                "files: data/l.ndjson\nrejected_at_most: 1\ncolumns: {id: BIGINT, name: VARCHAR, tags: 'VARCHAR[]'}\n")
                        .file(
                                "data/l.ndjson",
                                """
                                {"id": 1, "name": "a", "tags": ["x", "y"]}

                                {"id": 2, "name":
                                {"id": 3.5, "name": "c"}
                                [4]
                                {"id": 5, "name": {"first": "e"}}
                                """)
                        .run("loans")
                        .done()
                        .holds("collect.completeness");
        assertEquals(List.of(1L, 5L), loans.rows().column("id"));
        assertEquals(List.of("a", "{\"first\":\"e\"}"), loans.rows().column("name"));
        assertEquals(List.of(3L, 4L, 5L), loans.rows("loans__rejected").column("line"));
        assertEquals(
                List.of(
                        "the line is not JSON",
                        "the value is not of the column's type",
                        "the value is no object"),
                loans.rows("loans__rejected").column("reason"));
    }

    @Test
    void a_json_array_has_its_types_found_and_kept() {
        KindTester tester =
                tester("files: data/l.json\n")
                        .file(
                                "data/l.json",
                                "[{\"id\": 1, \"on\": \"2025-01-04\", \"a b/c\": true},\n{\"id\": 2}]");
        TestedNode loans = tester.run("loans").done().holds("collect.completeness");
        assertEquals("[id BIGINT, on DATE, a b/c BOOLEAN]", FileKindTest.columns(loans.rows()));
        tester.file(
                        "data/l.json",
                        "[{\"id\": 1, \"on\": \"2025-01-04\", \"a b/c\": true, \"new\": 1}]")
                .run("loans")
                .failed("have changed since the last load; added: new");
        tester.file("data/l.json", "[{\"id\": 1,\n \"on\": nul}]")
                .run("loans")
                .failed("data/l.json");
        tester.file("data/l.json", "[]").run("loans").done();
    }

    @Test
    void a_parquet_file_tells_its_own_types_and_rows() throws IOException, SQLException {
        byte[] whole =
                duck(
                        "COPY (SELECT range AS id, 'n' || range AS name FROM range(1000)) TO '%s'",
                        "l.parquet");
        KindTester tester = tester("files: data/*.parquet\n").file("data/l.parquet", whole);
        TestedNode loans = tester.run("loans").done().holds("collect.completeness");
        assertEquals(1000, loans.measure("collect.rows_read"));
        tester.file(
                        "data/l.parquet",
                        duck(
                                "COPY (SELECT range::VARCHAR AS id, 'x' AS name FROM range(9)) TO '%s'",
                                "t.parquet"))
                .run("loans")
                .failed("id was BIGINT and is VARCHAR");
        tester.file("data/l.parquet", Arrays.copyOf(whole, whole.length / 2))
                .run("loans")
                .failed("data/l.parquet does not read as PARQUET: it does not end with PAR1");
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, whole.length - 60, whole.length - 8, (byte) 0xFF);
        tester.file("data/l.parquet", damaged).run("loans").failed("data/l.parquet");
    }

    @Test
    void a_sheet_becomes_rows_with_dates_and_the_rest_is_kept() throws IOException {
        TestedNode loans =
                tester("files: data/l.xlsx\nrejected_at_most: 1\nsheet: Loans\n")
                        .file("data/l.xlsx", workbook())
                        .run("loans")
                        .done()
                        .holds("collect.completeness");
        assertEquals(
                "[id BIGINT, name VARCHAR, price DOUBLE, day DATE, at TIMESTAMP, ok BOOLEAN]",
                FileKindTest.columns(loans.rows()));
        assertEquals(List.of(1L, 2L), loans.rows().column("id"));
        assertEquals(LocalDate.of(2025, 1, 4), loans.rows().at(0, 3));
        assertEquals(LocalDateTime.of(2025, 1, 4, 10, 30), loans.rows().at(0, 4));
        TestedNode strict =
                loans.then()
                        .file(
                                "sources/loans.yml",
                                "kind: file\nlegal: {publisher: Nobody, basis: own_data}\nfiles: data/l.xlsx\nrejected_at_most: 1\ncolumns: {id: BIGINT, name: BIGINT, price: 'DECIMAL(9,2)', day: VARCHAR, at: TIMESTAMP, ok: BOOLEAN}\n")
                        .run("loans")
                        .done();
        assertEquals(List.of(2L), strict.rows("loans__rejected").column("line"));
        assertEquals("2", String.valueOf(strict.rows().at(0, 0)));
    }

    @Test
    void a_workbook_that_is_none_or_lacks_the_sheet_is_told() throws IOException {
        tester("files: data/l.xlsx\n")
                .file("data/l.xlsx", "no archive")
                .run("loans")
                .failed("data/l.xlsx does not read as XLSX");
        tester("files: data/l.xlsx\nsheet: Prêts\n")
                .file("data/l.xlsx", workbook())
                .run("loans")
                .failed("has no sheet 'Prêts'; its sheets are Loans, Other");
    }

    private byte[] duck(String copy, String name) throws SQLException, IOException {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(copy.formatted(file));
        }
        return Files.readAllBytes(file);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Loans");
            List<String> names = List.of("id", "name", "price", "day", "at", "ok");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(0, i, names.get(i));
            }
            sheet.value(1, 0, 1);
            sheet.value(1, 1, "a");
            sheet.value(1, 2, 2.5);
            sheet.value(1, 3, LocalDate.of(2025, 1, 4));
            sheet.style(1, 3).format("yyyy-MM-dd").set();
            sheet.value(1, 4, LocalDateTime.of(2025, 1, 4, 10, 30));
            sheet.style(1, 4).format("dd/mm/yyyy hh:mm").set();
            sheet.value(1, 5, true);
            sheet.style(2, 0).bold().set();
            sheet.value(3, 0, 2);
            workbook.newWorksheet("Other");
        }
        return bytes.toByteArray();
    }

    private static KindTester tester(String keys) {
        return FileKindTest.tester(keys);
    }
}
