package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;
import tools.jackson.databind.JsonNode;

/// A measure as it is asked by the command line, by the word of its kind.
class MetricCallTest {

    private final Path here;
    private final Caller caller;

    MetricCallTest(@TempDir Path here) {
        this.here = here;
        this.caller = new Caller(here.resolve("p"));
    }

    @BeforeEach
    void project() throws IOException {
        new Caller(here).call("new", "p");
        Files.createDirectories(here.resolve("p/indicators"));
        caller.with(
                "indicators/lent.yml",
                """
                kind: indicator
                title: Loans
                from: loans
                value: sum(loans)
                grain: month
                dimensions:
                  season: {is: "CASE WHEN month(month) IN (6, 7, 8) THEN 'summer' ELSE 'other' END", label: Season}
                definition: Loans of each month.
                """);
        assertEquals(Ending.DONE, caller.call("run").ending());
    }

    @Test
    void a_measure_is_told_by_dimension_over_the_last_months_with_its_total() {
        JsonNode rows =
                caller.call(
                                "indicator",
                                "lent",
                                "--by",
                                "season",
                                "--last",
                                "6",
                                "months",
                                "--json")
                        .json()
                        .path("rows");
        assertEquals(3, rows.size(), rows.toString());
        double parts = rows.get(0).path("value").asDouble() + rows.get(1).path("value").asDouble();
        assertTrue(rows.get(2).path("total").asBoolean());
        assertEquals(rows.get(2).path("value").asDouble(), parts);
    }

    @Test
    void all_that_is_not_understood_is_told_at_once_with_an_example() {
        Called called =
                caller.call(
                        "indicator",
                        "lent",
                        "--by",
                        "colour",
                        "--last",
                        "soon",
                        "--compare",
                        "never");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(
                called.err().contains("'colour' is no dimension; there is season"), called.err());
        assertTrue(called.err().contains("'soon' is no stretch of time"), called.err());
        assertTrue(called.err().contains("'never' is not known here"), called.err());
        assertTrue(called.err().contains("lent --by season"), called.err());
    }

    @Test
    void a_node_that_measures_nothing_is_told() {
        Called called = caller.call("indicator", "loans");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("loans measures nothing"), called.err());
    }

    @Test
    void a_moving_value_looks_back_as_far_as_it_is_told() {
        JsonNode rows =
                caller.call(
                                "indicator",
                                "lent",
                                "--period",
                                "month",
                                "--moving",
                                "3 months",
                                "--json")
                        .json()
                        .path("rows");
        double mean = 0;
        for (int row = 5; row < 8; row++) {
            mean += rows.get(row).path("value").asDouble() / 3;
        }
        assertEquals(mean, rows.get(7).path("moving").asDouble(), 1e-9);
        assertTrue(rows.get(1).path("moving").isNull());
        Called split =
                caller.call("indicator", "lent", "--period", "quarter", "--moving", "4", "months");
        assertTrue(split.err().contains("which 4 months are not"), split.err());
    }

    private XSSFWorkbook book(String node, String... asked) throws IOException {
        List<String> words = new ArrayList<>(List.of("indicator", node));
        words.addAll(List.of(asked));
        words.addAll(List.of("--to", "xlsx,csv,parquet", "--out", "../out"));
        Called called = caller.call(words.toArray(String[]::new));
        assertEquals(Ending.DONE, called.ending(), called.err());
        assertTrue(Files.exists(here.resolve("out/" + node + "_cut.parquet")));
        return new XSSFWorkbook(Files.newInputStream(here.resolve("out/" + node + "_cut.xlsx")));
    }

    /// What another program computes of a workbook whose formulas have lost their values, in each
    /// line of a sheet the cells that are text.
    private List<List<String>> calculated(XSSFWorkbook book, String sheet)
            throws IOException, InterruptedException {
        for (Sheet each : book) {
            for (Row row : each) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        ((XSSFCell) cell).getCTCell().unsetV();
                    }
                }
            }
        }
        Path folder = Files.createDirectories(here.resolve("office"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("bare.xlsx"))) {
            book.write(out);
        }
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + here.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                                "--outdir",
                                folder.toString(),
                                folder.resolve("bare.xlsx").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(here.resolve("office.log").toFile())
                        .start();
        assertEquals(0, office.waitFor());
        assumeTrue(
                Files.exists(folder.resolve("bare-" + sheet + ".csv")),
                "soffice has no program for tables");
        return Files.readAllLines(folder.resolve("bare-" + sheet + ".csv")).stream()
                .map(MetricCallTest::fields)
                .toList();
    }

    /// The office program puts some numbers in quotes.
    private static List<String> fields(String line) {
        return Stream.of(line.split(",", -1)).map(it -> it.replace("\"", "")).toList();
    }

    private static boolean isOffice() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(it -> Files.isExecutable(Path.of(it, "soffice")));
    }

    @Test
    void an_office_program_computes_the_totals_that_the_engine_found() throws Exception {
        assumeTrue(isOffice(), "soffice is missing");
        double all =
                caller.call("indicator", "lent", "--json")
                        .json()
                        .path("rows")
                        .get(0)
                        .path("value")
                        .asDouble();
        try (XSSFWorkbook book = book("lent", "--by", "season", "--period", "month")) {
            Sheet totals = book.getSheet("Totals");
            int column = column(totals, "value");
            double first = totals.getRow(1).getCell(column).getNumericCellValue();
            int value = column(book.getSheetAt(0), "value");
            int last = book.getSheetAt(0).getLastRowNum();
            List<List<String>> data = calculated(book, "Data");
            assertEquals(all, Double.parseDouble(data.get(last).get(value)), 1e-9);
            Path other = here.resolve("office/bare-Totals.csv");
            String line = Files.readAllLines(other).get(1);
            assertEquals(first, Double.parseDouble(fields(line).get(column)), 1e-9);
        }
    }

    @Test
    void a_workbook_has_totals_as_formulas_where_values_add_up() throws IOException {
        try (XSSFWorkbook book = book("lent", "--by", "season", "--period", "month")) {
            Sheet data = book.getSheetAt(0);
            assertEquals(1, data.getPaneInformation().getHorizontalSplitTopRow());
            Row last = data.getRow(data.getLastRowNum());
            int value = column(data, "value");
            assertEquals(CellType.FORMULA, last.getCell(value).getCellType());
            assertTrue(last.getCell(value).getCellFormula().startsWith("SUBTOTAL(109,"));
            double all =
                    caller.call("indicator", "lent", "--json")
                            .json()
                            .path("rows")
                            .get(0)
                            .path("value")
                            .asDouble();
            assertEquals(all, last.getCell(value).getNumericCellValue(), 1e-9);
            Sheet totals = book.getSheet("Totals");
            assertTrue(totals.getLastRowNum() > 12);
            assertTrue(
                    totals.getRow(1)
                            .getCell(column(totals, "value"))
                            .getCellFormula()
                            .startsWith("SUMIFS("));
        }
    }

    @Test
    void a_workbook_has_what_the_engine_computed_where_values_do_not_add_up() throws IOException {
        caller.with(
                "indicators/share.yml",
                """
                kind: indicator
                title: Mean of loans
                from: loans
                value: sum(loans) / count(*)
                grain: month
                dimensions:
                  season: {is: "CASE WHEN month(month) IN (6, 7, 8) THEN 'summer' ELSE 'other' END", label: Season}
                definition: Mean loans of a month.
                """);
        assertEquals(Ending.DONE, caller.call("run").ending());
        double all =
                caller.call("indicator", "share", "--json")
                        .json()
                        .path("rows")
                        .get(0)
                        .path("value")
                        .asDouble();
        try (XSSFWorkbook book = book("share", "--by", "season")) {
            Sheet data = book.getSheetAt(0);
            Row last = data.getRow(data.getLastRowNum());
            Cell value = last.getCell(column(data, "value"));
            assertEquals(CellType.NUMERIC, value.getCellType());
            assertEquals(all, value.getNumericCellValue(), 1e-9);
            String note = last.getCell(last.getLastCellNum() - 1).getStringCellValue();
            assertTrue(note.contains("ratios do not add up"), note);
        }
    }

    private static int column(Sheet sheet, String name) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void its_options_are_explained_in_both_languages() {
        String help = caller.call("indicator", "--help").out().replaceAll("\\s+", " ");
        assertTrue(help.contains("12 months"), help);
        assertTrue(
                caller.call("--lang", "fr", "indicator", "--help").out().contains("remplissent"));
    }
}
