package socle.app.show.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.OrdinaryPlots;
import socle.app.show.chart.Plots;
import socle.app.show.markup.Tag;

/// Each mark as a picture: the export itself, and the small one that `docs/charts.md` shows.
/// `-Dgolden=write` writes the small ones anew.
final class ChartPicturesTest {

    private static final Path PICTURES =
            Path.of(System.getProperty("socle.root", ".."), "docs", "pictures", "charts");
    private static final Source SOURCE =
            new Source(new NodeId("exemple"), List.of("exemple"), List.of());
    private static final Map<String, Block.Plot> PLOTS = OrdinaryPlots.all();
    private static final long HEAVIEST = 25_000;

    static Stream<String> names() {
        return PLOTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_mark_is_a_picture_of_its_size_and_the_same_each_time(String name) throws IOException {
        Poster poster = poster(name);
        byte[] png = poster.png();
        BufferedImage image = read(png);
        assertEquals(Math.ceil(poster.width() * Png.SCALE), image.getWidth());
        assertEquals(Math.ceil(poster.height() * Png.SCALE), image.getHeight());
        assertTrue(ink(image) > 0.005, "nearly blank: " + ink(image));
        assertArrayEquals(png, poster(name).png());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_mark_looks_as_it_did_when_it_was_last_looked_at(String name) throws IOException {
        Poster poster = poster(name);
        BufferedImage image = read(Png.of(poster.svg(), poster.width(), poster.height(), 1));
        Path file = PICTURES.resolve(name + ".png");
        if (System.getProperty("golden", "compare").equals("write")) {
            Files.createDirectories(PICTURES);
            Files.write(file, Picture.written(Picture.few(image)));
        }
        assertTrue(Files.size(file) <= HEAVIEST, "heavy: " + Files.size(file));
        assertEquals("", Picture.difference(read(Files.readAllBytes(file)), image));
    }

    @Test
    void no_picture_is_left_of_a_mark_that_is_gone() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            assertEquals(
                    new TreeSet<>(PLOTS.keySet().stream().map(it -> it + ".png").toList()),
                    new TreeSet<>(files.map(it -> it.getFileName().toString()).toList()));
        }
    }

    @Test
    void another_mark_would_be_seen_to_differ() throws IOException {
        Poster poster = poster("arc");
        BufferedImage image = read(Png.of(poster.svg(), poster.width(), poster.height(), 1));
        BufferedImage less = read(Png.of(poster.svg(), poster.width(), poster.height(), 1));
        for (int x = 300; x < 340; x++) {
            for (int y = 200; y < 220; y++) {
                less.setRGB(x, y, 0xffffff);
            }
        }
        assertNotEquals("", Picture.difference(image, less));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heat_many", "points_many", "map_many"})
    void a_drawing_of_thousands_is_whole_to_its_last_shape(String name) throws IOException {
        Drawing.Sketch sketch = drawn(Plots.named(name)).wide();
        List<Tag> shapes = new ArrayList<>();
        shapes(sketch.svg(), shapes);
        BufferedImage whole = read(png(sketch, sketch.svg()));
        assertNotEquals(0, ink(whole));
        Tag last = shapes.getLast();
        BufferedImage without = read(png(sketch, without(sketch.svg(), last)));
        assertTrue(differs(whole, without), "the last of " + shapes.size() + " is not drawn");
    }

    private static byte[] png(Drawing.Sketch sketch, Tag svg) {
        return Png.of(svg, sketch.frame().width(), sketch.frame().height());
    }

    private static void shapes(Tag tag, List<Tag> found) {
        if (List.of("circle", "rect", "path").contains(tag.name())) {
            found.add(tag);
        }
        for (var piece : tag.inside()) {
            if (piece instanceof Tag inner && !inner.name().equals("defs")) {
                shapes(inner, found);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // this very shape
    private static Tag without(Tag tag, Tag shape) {
        return new Tag(
                tag.name(),
                tag.attributes(),
                tag.inside().stream()
                        .filter(it -> it != shape)
                        .map(it -> it instanceof Tag inner ? without(inner, shape) : it)
                        .toList());
    }

    private static boolean differs(BufferedImage one, BufferedImage other) {
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The part of a picture that is not its ground.
    private static double ink(BufferedImage image) {
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
            }
        }
        return (double) dark / image.getWidth() / image.getHeight();
    }

    private static Poster poster(String name) {
        Block.Plot plot = Objects.requireNonNull(PLOTS.get(name), name);
        return Poster.of(plot, drawn(plot), SOURCE, Language.FR);
    }

    private static Drawing.Picture drawn(Block.Plot plot) {
        return (Drawing.Picture) Drawing.of(plot, Language.FR);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /// Pictures side by side.
    private static final class Picture {

        private static final int TILE = 12;
        private static final double MOST = 0.02;
        private static final double MOST_IN_A_TILE = 0.12;
        private static final int LEVELS = 15;
        private static final int COLORS = 128;

        private Picture() {}

        /// How two pictures differ beyond what another drawing of letters makes of them: by size,
        /// on average, in one place.
        static String difference(BufferedImage one, BufferedImage other) {
            if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
                return "the size is %d × %d".formatted(other.getWidth(), other.getHeight());
            }
            double sum = 0;
            for (int x = 0; x < one.getWidth(); x += TILE) {
                for (int y = 0; y < one.getHeight(); y += TILE) {
                    double here = tile(one, other, x, y);
                    if (here > MOST_IN_A_TILE) {
                        return "%.1f %% at %d, %d".formatted(here * 100, x, y);
                    }
                    sum += here;
                }
            }
            double mean = sum * TILE * TILE / one.getWidth() / one.getHeight();
            return mean > MOST ? "%.2f %% on average".formatted(mean * 100) : "";
        }

        /// The mean distance of the points of a square, of 1.
        private static double tile(BufferedImage one, BufferedImage other, int left, int top) {
            int far = 0;
            for (int x = left; x < Math.min(left + TILE, one.getWidth()); x++) {
                for (int y = top; y < Math.min(top + TILE, one.getHeight()); y++) {
                    for (int shift = 0; shift <= 16; shift += 8) {
                        int here = one.getRGB(x, y) >> shift & 255;
                        far += Math.abs(here - (other.getRGB(x, y) >> shift & 255));
                    }
                }
            }
            return far / (3.0 * 255 * TILE * TILE);
        }

        /// The same in so few colours that each point is one byte.
        static BufferedImage few(BufferedImage image) {
            int levels = LEVELS;
            List<Integer> colors = colors(image, levels);
            while (colors.size() > COLORS) {
                colors = colors(image, --levels);
            }
            byte[][] parts = new byte[3][colors.size()];
            for (int i = 0; i < colors.size(); i++) {
                for (int part = 0; part < 3; part++) {
                    parts[part][i] = (byte) (colors.get(i) >> (16 - 8 * part));
                }
            }
            IndexColorModel model =
                    new IndexColorModel(8, colors.size(), parts[0], parts[1], parts[2]);
            BufferedImage few =
                    new BufferedImage(
                            image.getWidth(),
                            image.getHeight(),
                            BufferedImage.TYPE_BYTE_INDEXED,
                            model);
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    int index = colors.indexOf(coarse(image.getRGB(x, y), levels));
                    few.getRaster().setSample(x, y, 0, index);
                }
            }
            return few;
        }

        private static List<Integer> colors(BufferedImage image, int levels) {
            Set<Integer> colors = new TreeSet<>();
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    colors.add(coarse(image.getRGB(x, y), levels));
                }
            }
            return List.copyOf(colors);
        }

        private static int coarse(int rgb, int levels) {
            int coarse = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int level = Math.round(((rgb >> shift) & 255) * levels / 255f);
                coarse |= (level * 255 / levels) << shift;
            }
            return coarse;
        }

        static byte[] written(BufferedImage image) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }
}
