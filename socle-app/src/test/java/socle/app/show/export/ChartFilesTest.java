package socle.app.show.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.Plots;

final class ChartFilesTest {

    private static final Source SOURCE =
            new Source(
                    new NodeId("fig_cost"),
                    List.of("cost_by_species"),
                    List.of(
                            new Told(
                                    new NodeId("fig_cost"),
                                    "8f3c21",
                                    Instant.parse("2026-11-22T14:32:07Z"),
                                    1,
                                    new Evidence.Measure(
                                            new Claim("chart.rows"), Phrase.same("Rows"), 7, ""),
                                    true)));

    @Test
    void every_chart_has_four_files_that_are_the_same_each_time() {
        for (String name : Set.of("cost_by_species", "months", "series")) {
            Map<Form, byte[]> files = ChartFiles.of(Plots.named(name), SOURCE, Language.FR);
            assertEquals(Set.of(Form.values()), files.keySet());
            ChartFiles.of(Plots.named(name), SOURCE, Language.FR)
                    .forEach(
                            (form, bytes) ->
                                    assertArrayEquals(files.get(form), bytes, name + form));
        }
    }

    @Test
    void a_chart_with_nothing_to_draw_has_its_values_alone() {
        Block.Plot plot = Plots.named("cost_by_species");
        Block.Plot empty = with(plot, new Rows(plot.rows().columns(), List.of()));
        assertEquals(
                Set.of(Form.CSV, Form.XLSX), ChartFiles.of(empty, SOURCE, Language.EN).keySet());
    }

    @Test
    void the_drawing_alone_is_xml_with_its_size_title_and_words() throws Exception {
        for (Language language : Language.values()) {
            byte[] svg = file(Plots.named("series"), Form.SVG, language);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
            var root = document.getDocumentElement();
            assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
            assertTrue(Double.parseDouble(root.getAttribute("width")) > 640);
            assertTrue(root.getAttribute("font-family").contains("Atkinson"));
            assertTrue(text(document, "title").contains("series"));
            assertTrue(text(document, "desc").contains("1990"), text(document, "desc"));
            assertTrue(new String(svg, UTF_8).contains("#8f3c21"));
        }
    }

    @Test
    void every_mark_stands_alone_as_xml_without_style_or_broken_reference() throws Exception {
        for (Block.Plot plot : Plots.all().values()) {
            if (!(Drawing.of(plot, Language.EN) instanceof Drawing.Picture picture)) {
                continue;
            }
            String xml = Poster.of(plot, picture, SOURCE, Language.EN).xml();
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
            assertTrue(!xml.contains("style="), plot.name());
            Matcher used = Pattern.compile("url\\(#([^)]+)\\)").matcher(xml);
            while (used.find()) {
                assertTrue(xml.contains("id=\"" + used.group(1) + "\""), used.group());
            }
        }
    }

    private static String text(Document document, String tag) {
        return document.getElementsByTagName(tag).item(0).getTextContent();
    }

    @Test
    void the_picture_is_twice_as_large_and_opaque() throws Exception {
        var image =
                ImageIO.read(
                        new ByteArrayInputStream(
                                file(Plots.named("months"), Form.PNG, Language.EN)));
        assertEquals((640 + 32) * Png.SCALE, image.getWidth());
        assertEquals(0xffffffff, image.getRGB(2, 2));
    }

    @Test
    void values_for_programs_are_as_they_were_published() {
        Rows rows =
                new Rows(
                        List.of(new Column("a, b", "VARCHAR"), new Column("n", "DECIMAL(9,3)")),
                        List.of(
                                Arrays.asList("say \"no\"", new BigDecimal("-1234.500")),
                                Arrays.asList("", null),
                                Arrays.asList("two\nlines", new BigDecimal("1E+3")),
                                Arrays.asList("=1+1", null)));
        assertEquals(
                "\"a, b\",n\r\n"
                        + "\"say \"\"no\"\"\",-1234.500\r\n"
                        + "\"\",\r\n"
                        + "\"two\nlines\",1000\r\n"
                        + "=1+1,\r\n",
                new String(Csv.bytes(rows), UTF_8));
    }

    @Test
    void a_workbook_holds_numbers_dates_and_texts_that_are_never_formulas() throws Exception {
        Block.Plot plot =
                with(
                        Plots.named("cost_by_species"),
                        new Rows(
                                List.of(
                                        new Column("species", "VARCHAR"),
                                        new Column("cost", "DOUBLE"),
                                        new Column("day", "DATE"),
                                        new Column("at", "TIMESTAMP"),
                                        new Column("id", "BIGINT")),
                                List.of(
                                        Arrays.asList(
                                                "=HYPERLINK(\"x\")",
                                                1.5,
                                                LocalDate.of(2026, 3, 29),
                                                LocalDateTime.of(2026, 3, 29, 2, 30),
                                                12L),
                                        Arrays.asList(
                                                "@a\u0001",
                                                null,
                                                LocalDate.of(1850, 1, 1),
                                                null,
                                                1_234_567_890_123_456_789L))));
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(file(plot, Form.XLSX, Language.FR)))) {
            XSSFSheet data = book.getSheet("Données");
            assertEquals(1, data.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(data.getPaneInformation().isFreezePane());
            var first = data.getRow(1);
            assertEquals(CellType.STRING, first.getCell(0).getCellType());
            assertTrue(first.getCell(0).getCellStyle().getQuotePrefixed());
            assertEquals(1.5, first.getCell(1).getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(first.getCell(2)));
            assertEquals(
                    LocalDateTime.of(2026, 3, 29, 2, 30),
                    first.getCell(3).getLocalDateTimeCellValue());
            assertEquals(12, first.getCell(4).getNumericCellValue());
            var second = data.getRow(2);
            assertEquals("@a\uFFFD", second.getCell(0).getStringCellValue());
            assertEquals(CellType.BLANK, second.getCell(1).getCellType());
            assertEquals("1850-01-01", second.getCell(2).getStringCellValue());
            assertEquals("1234567890123456789", second.getCell(4).getStringCellValue());
            assertTrue(data.getColumnWidth(0) > data.getColumnWidth(4) / 2);
        }
    }

    @Test
    void a_workbook_says_what_it_holds_and_where_it_is_from() throws Exception {
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                file(Plots.named("cost_by_species"), Form.XLSX, Language.EN)))) {
            StringBuilder said = new StringBuilder();
            book.getSheet("About")
                    .forEach(
                            row ->
                                    said.append(row.getCell(0))
                                            .append(" = ")
                                            .append(row.getCell(1))
                                            .append('\n'));
            for (String line :
                    List.of(
                            "Title = What cost_by_species finds",
                            "Source tables = cost_by_species",
                            "Run = 8f3c21",
                            "Freshness = as its definition says",
                            "Column cost = DOUBLE, unit $")) {
                assertTrue(said.toString().contains(line), said.toString());
            }
            assertEquals(
                    "en",
                    book.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty()
                            .orElse(""));
        }
    }

    private static byte[] file(Block.Plot plot, Form form, Language language) {
        return Objects.requireNonNull(ChartFiles.of(plot, SOURCE, language).get(form));
    }

    private static Block.Plot with(Block.Plot plot, Rows rows) {
        return new Block.Plot(
                plot.name(), plot.title(), plot.subtitle(), plot.caption(), plot.chart(), rows);
    }
}
