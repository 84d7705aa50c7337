package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Nodes as files, and a notebook as others open and execute it.
class ExportTest {

    private static final String NOTEBOOK =
            """
            ---
            title: What people borrow
            parameters:
              - {name: least, type: integer, value: "2"}
            ---
            Numbers, texts with "quotes", commas and nothing at all:

            ```sql
            /* name: values_of_all_sorts */
            SELECT 1 AS n, 0.1 AS x, 'a, "b"' AS words, TRUE AS yes, DATE '2025-01-31' AS day
            UNION ALL SELECT 2, 2.5, 'l''été', FALSE, DATE '2024-02-29'
            UNION ALL SELECT 3, NULL, NULL, NULL, NULL
            ORDER BY n
            ```
            ```sql
            /*
            name: shares
            title: Shares, by division
            */
            SELECT yes, count(*) / 3 AS share, sum(n) AS total, median(x) AS middle
            FROM values_of_all_sorts WHERE n <= getvariable('least') GROUP BY yes
            ```
            ```sql
            /* name: own_words_of_the_engine */
            SELECT list_sum(range(4)) AS s
            ```
            """;

    private final Path here;
    private final Caller caller;

    ExportTest(@TempDir Path here) {
        this.here = here;
        new Caller(here).call("new", "p", "--lang", "en");
        this.caller = new Caller(here.resolve("p"));
    }

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(here.resolve("p/notebooks"));
        Files.writeString(here.resolve("p/notebooks/borrowed.md"), NOTEBOOK);
        caller.call("run");
    }

    private Path exported() {
        Called called =
                caller.call("export", "borrowed", "--to", "ipynb", "--out", "../out", "--json");
        assertEquals(Ending.DONE, called.ending(), called.err());
        return here.resolve("out/borrowed.ipynb");
    }

    /// What the cells of a notebook print, one text a cell.
    private static List<String> printed(Path notebook) throws IOException {
        List<String> printed = new ArrayList<>();
        for (JsonNode cell : new JsonMapper().readTree(Files.readString(notebook)).path("cells")) {
            if (cell.path("cell_type").asString().equals("code")) {
                StringBuilder text = new StringBuilder();
                for (JsonNode output : cell.path("outputs")) {
                    assertEquals("stdout", output.path("name").asString(), output.toString());
                    output.path("text").forEach(line -> text.append(line.asString()));
                }
                printed.add(text.toString());
            }
        }
        return printed;
    }

    @Test
    void the_tables_of_a_node_become_files() throws IOException {
        Called called =
                caller.call("export", "borrowed", "--to", "csv", "--out", "../out", "--json");
        assertEquals(3, called.json().path("files").size(), called.err());
        assertEquals(
                """
                n,x,words,yes,day\r
                1,0.1,"a, ""b""\",true,2025-01-31\r
                2,2.5,l'été,false,2024-02-29\r
                3,,,,\r
                """,
                Files.readString(here.resolve("out/borrowed__values_of_all_sorts.csv")));
    }

    @Test
    void a_workbook_says_what_its_rows_are_and_which_run_made_them() throws IOException {
        Called called =
                caller.call("export", "borrowed", "--to", "xlsx,parquet", "--out", "../out");
        assertEquals(Ending.DONE, called.ending(), called.err());
        assertTrue(Files.size(here.resolve("out/borrowed__shares.parquet")) > 0);
        Path file = here.resolve("out/borrowed__values_of_all_sorts.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            XSSFSheet data = book.getSheetAt(0);
            assertEquals(2.5, data.getRow(2).getCell(1).getNumericCellValue());
            assertTrue(data.getRow(1).getCell(3).getBooleanCellValue());
            assertEquals(1, data.getPaneInformation().getHorizontalSplitTopRow());
            List<String> about = new ArrayList<>();
            book.getSheetAt(1).forEach(row -> about.add(row.getCell(0).getStringCellValue()));
            assertTrue(
                    about.containsAll(List.of("Title", "Run", "Run at (UTC)")), about.toString());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void a_form_that_a_node_has_not_is_a_mistake_of_the_caller() {
        Called called = caller.call("export", "loans", "--to", "ipynb");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("'loans' has no form 'ipynb'"), called.err());
    }

    @Test
    void a_notebook_goes_with_its_outputs_and_its_tables() throws IOException {
        List<String> printed = printed(exported());
        assertEquals(4, printed.size());
        assertTrue(
                printed.get(1).contains("1 | 0.1 | a, \"b\" | true  | 2025-01-31\n"),
                printed.get(1));
        assertTrue(printed.get(1).endsWith("(3 rows of 3)\n"), printed.get(1));
        assertTrue(Files.exists(here.resolve("out/borrowed_files/shares.csv")));
    }

    @Test
    void jupyter_executes_a_notebook_to_the_same_figures() throws Exception {
        assumeTrue(isThere("jupyter-nbconvert"), "jupyter-nbconvert is not installed");
        Path notebook = exported();
        Path done = notebook.resolveSibling("done.ipynb");
        Process process =
                new ProcessBuilder(
                                "jupyter-nbconvert",
                                "--to",
                                "notebook",
                                "--execute",
                                "--output",
                                done.getFileName().toString(),
                                notebook.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(here.resolve("log").toFile())
                        .start();
        assertEquals(0, process.waitFor(), () -> read(here.resolve("log")));
        List<String> ours = printed(notebook);
        List<String> theirs = printed(done);
        for (int i = 0; i < ours.size(); i++) {
            assertTrue(theirs.get(i).startsWith(ours.get(i)), theirs.get(i));
        }
        assertTrue(theirs.get(1).contains("the same figures (3 rows)"), theirs.get(1));
        assertTrue(theirs.get(2).contains("the same figures (2 rows)"), theirs.get(2));
        assertTrue(theirs.get(3).contains("Not asked again"), theirs.get(3));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
