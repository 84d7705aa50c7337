package socle.app.show.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.show.chart.TextWidths;
import socle.app.show.chart.TextWidths.Weight;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

final class PngTest {

    @Test
    void letters_are_as_wide_as_the_layout_thinks() {
        String words = "Coût de 1\u202F234,5\u00A0M$ : « été » — Wij, Å, œ?";
        for (Weight weight : Weight.values()) {
            assertEquals(
                    TextWidths.of(words, 100, weight),
                    Typeface.width(words, 100, weight),
                    1,
                    weight.toString());
        }
    }

    @Test
    void a_letter_that_the_face_lacks_is_drawn_all_the_same() {
        assertTrue(Typeface.outline("Ж≤", 20, Weight.REGULAR, 0, 0).length() > 40);
    }

    @Test
    void five_thousand_marks_are_drawn() throws Exception {
        List<Markup> marks = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            marks.add(
                    Tag.of("circle")
                            .at("cx", i % 100 * 1.0)
                            .at("cy", Math.floorDiv(i, 100) * 1.0)
                            .at("r", 1)
                            .at("fill", "#0072b2"));
        }
        var image = ImageIO.read(new ByteArrayInputStream(Png.of(svg(marks), 100, 50)));
        assertEquals(0xff0072b2, image.getRGB(100, 50));
        assertEquals(0xff0072b2, image.getRGB(197, 97));
    }

    @Test
    void a_machine_without_any_font_draws_the_same_picture(@TempDir Path folder) throws Exception {
        Path none = Files.createDirectories(folder.resolve("none"));
        Path fonts = folder.resolve("fonts.conf");
        Files.writeString(
                fonts,
                "<?xml version=\"1.0\"?><fontconfig><dir>"
                        + none
                        + "</dir><cachedir>"
                        + none
                        + "</cachedir></fontconfig>");
        ProcessBuilder bare =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Java keeps what it found of fonts in the home, for all processes.
                        "-Duser.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bare.class.getName());
        bare.environment().put("FONTCONFIG_FILE", fonts.toString());
        bare.environment().put("HOME", folder.toString());
        bare.environment().remove("DISPLAY");
        Process process = bare.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        assertEquals(Bare.picture("house"), said);
        assertNotEquals(Bare.picture("other"), said);
    }

    /// Draws a word in a process of its own, and says the picture in one line.
    static final class Bare {
        private Bare() {}

        public static void main(String[] arguments) {
            System.out.println(picture("house"));
        }

        static String picture(String word) {
            Tag text = Tag.of("text", word).at("x", 4).at("y", 30).at("font-size", 24);
            return java.util.HexFormat.of().formatHex(Png.of(svg(List.of(text)), 100, 50));
        }
    }

    private static Tag svg(List<? extends Markup> inside) {
        return Tag.of("svg")
                .at("xmlns", "http://www.w3.org/2000/svg")
                .at("viewBox", "0 0 100 50")
                .with(inside);
    }
}
