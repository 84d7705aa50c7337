package socle.app.show.chart;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import socle.api.show.Block;
import socle.api.show.Mark;
import socle.api.text.Language;
import socle.app.show.browser.Chromium;

/// Writes pictures of a page with every mark, in both themes and as eyes of each [Sight] see it:
/// `Sights FOLDER`, a folder beside which `css` and `fonts` of the pages lie.
final class Sights {

    private static final int WIDTH = 1480;

    /// So many colours are left in a picture: enough for the eye, and a third of the bytes.
    private static final int LEVELS = 15;

    private Sights() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path page = folder.resolve("charts.html");
        Files.writeString(page, page());
        Path home = Files.createTempDirectory("sights");
        try (Chromium browser = Chromium.start(Chromium.find().orElseThrow(), home)) {
            BufferedImage light = picture(browser, page, "light");
            write(light, folder.resolve("charts-light.png"));
            write(picture(browser, page, "dark"), folder.resolve("charts-dark.png"));
            for (Sight sight : EnumSet.complementOf(EnumSet.of(Sight.TRICHROMACY))) {
                String name = "charts-" + sight.name().toLowerCase(Locale.ROOT) + ".png";
                write(seen(light, sight), folder.resolve(name));
            }
        }
    }

    /// One plot of each mark, as a phone shows it.
    private static String page() {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html><html lang='en'><meta charset='utf-8'>");
        page.append("<link rel='stylesheet' href='css/socle.css'><style>");
        page.append("main{display:block;columns:4;column-gap:24px;padding:20px;max-width:none}");
        page.append("figure{break-inside:avoid;margin:0 0 20px}.plot{display:block!important}");
        page.append("</style><main>");
        for (Block.Plot plot : plots()) {
            if (Drawing.of(plot, Language.EN) instanceof Drawing.Picture picture) {
                page.append("<figure class='card' style='padding:12px'><b>")
                        .append(plot.chart().mark().name().toLowerCase(Locale.ROOT))
                        .append("</b>")
                        .append(picture.narrow().svg().html())
                        .append("</figure>");
            }
        }
        return page.toString();
    }

    private static List<Block.Plot> plots() {
        Set<Mark> told = EnumSet.noneOf(Mark.class);
        List<Block.Plot> plots = new ArrayList<>();
        for (Block.Plot plot : Plots.all().values()) {
            if (told.add(plot.chart().mark())) {
                plots.add(plot);
            }
        }
        plots.add(Plots.named("phases_stacked"));
        plots.add(Plots.named("series"));
        plots.add(Plots.named("map_names"));
        return plots;
    }

    private static BufferedImage picture(Chromium browser, Path page, String scheme)
            throws Exception {
        browser.open(page.toAbsolutePath(), WIDTH, scheme);
        browser.evaluate("document.fonts.ready.then(() => 1)");
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(browser.picture())));
    }

    private static BufferedImage seen(BufferedImage picture, Sight sight) {
        Map<Integer, Integer> known = new HashMap<>();
        BufferedImage seen =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y) & 0xffffff;
                seen.setRGB(x, y, known.computeIfAbsent(rgb, it -> sight.of(Tint.of(it)).rgb()));
            }
        }
        return seen;
    }

    /// Writes a picture at three fifths of its size in its most frequent colours.
    private static void write(BufferedImage picture, Path file) throws IOException {
        int width = picture.getWidth() * 3 / 5;
        int height = picture.getHeight() * 3 / 5;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Image scaled = picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
        small.getGraphics().drawImage(scaled, 0, 0, null);
        ImageIO.write(indexed(small), "png", file.toFile());
    }

    private static BufferedImage indexed(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(coarse(picture.getRGB(x, y)), 1, Integer::sum);
            }
        }
        List<Integer> colors =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                        .limit(64)
                        .map(Map.Entry::getKey)
                        .toList();
        byte[][] parts = new byte[3][colors.size()];
        for (int i = 0; i < colors.size(); i++) {
            for (int part = 0; part < 3; part++) {
                parts[part][i] = (byte) (colors.get(i) >> (16 - 8 * part));
            }
        }
        IndexColorModel model = new IndexColorModel(8, colors.size(), parts[0], parts[1], parts[2]);
        BufferedImage found =
                new BufferedImage(
                        picture.getWidth(),
                        picture.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index =
                        nearest.computeIfAbsent(
                                coarse(picture.getRGB(x, y)), it -> nearest(it, colors));
                found.getRaster().setSample(x, y, 0, index);
            }
        }
        return found;
    }

    /// A colour with few levels a part.
    private static int coarse(int rgb) {
        int coarse = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int level = Math.round(((rgb >> shift) & 255) * LEVELS / 255f);
            coarse |= (level * 255 / LEVELS) << shift;
        }
        return coarse;
    }

    private static int nearest(int color, List<Integer> colors) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colors.size(); i++) {
            int far = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                int apart = ((color >> shift) & 255) - ((colors.get(i) >> shift) & 255);
                far += apart * apart;
            }
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }
}
