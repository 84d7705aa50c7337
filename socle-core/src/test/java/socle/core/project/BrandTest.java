package socle.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.text.Language;
import socle.core.testing.PlainSql;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

final class BrandTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";

    @TempDir Path folder = Path.of(".");

    @Test
    void a_logo_that_is_not_there_is_told_at_its_line() throws IOException {
        assertEquals(
                "socle.yml:2:15  there is no file logo.svg; write its path from the project's root",
                told("{logo: logo.svg}"));
    }

    @Test
    void a_logo_is_svg_or_png() throws IOException {
        write("logo.svg", SVG.getBytes(StandardCharsets.UTF_8));
        assertEquals("", told("{logo: logo.svg}"));
        write("logo.png", png(400));
        assertEquals("", told("{logo: logo.png}"));
    }

    @Test
    void what_is_no_picture_is_told() throws IOException {
        for (String text :
                List.of(
                        "GIF89a",
                        "<html/>",
                        "<svg",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg>&e;</svg>")) {
            write("logo.svg", text.getBytes(StandardCharsets.UTF_8));
            assertTrue(told("{logo: logo.svg}").contains("is neither SVG nor a PNG"), text);
        }
        write("logo.png", png(4_001));
        assertTrue(told("{logo: logo.png}").contains("is neither SVG nor a PNG"));
    }

    @Test
    void a_logo_weighs_one_megabyte_at_most() throws IOException {
        write("logo.svg", (SVG + " ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8));
        assertTrue(told("{logo: logo.svg}").contains("is larger than 1 MB"));
    }

    @Test
    void a_colour_is_six_digits_and_can_be_read_on_white() throws IOException {
        assertEquals("", told("{color: \"#0B4F66\"}"));
        assertEquals(
                "socle.yml:2:9  'teal' is no colour; write six digits in quotes: \"#0b4f66\"",
                told("{color: teal}"));
        assertEquals(
                "socle.yml:2:9  #00a0ff on white has a contrast of 2.8, and text needs 4.5; take a darker one",
                told("{color: \"#00a0ff\"}"));
    }

    /// Pairs of WCAG's own examples: grey #767676 is the lightest that passes.
    @Test
    void contrast_is_that_of_the_standard() {
        assertEquals(21, Brand.contrast("#000000"), 1e-9);
        assertEquals(1, Brand.contrast("#ffffff"), 1e-9);
        assertEquals(4.54, Brand.contrast("#767676"), 0.005);
        assertEquals(4.48, Brand.contrast("#777777"), 0.005);
    }

    private String told(String brand) throws IOException {
        write("socle.yml", ("name: Test\nbrand: " + brand + "\n").getBytes(StandardCharsets.UTF_8));
        SpecReader reader = new SpecReader(new Forms(), new PlainSql());
        return String.join(
                "\n",
                new ProjectReader(SmallKinds.all(), reader)
                        .read(folder).problems().stream()
                                .map(problem -> problem.in(Language.EN))
                                .toList());
    }

    private void write(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
    }

    private static byte[] png(int side) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(side)
                .putInt(side)
                .array();
    }
}
