package socle.app.show.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import socle.app.show.markup.Tag;

/// The colours of the style sheet: what may be read on what, and what stays apart for whom.
final class DrawingColoursTest {

    /// Two colours this far apart (CIEDE2000) are told apart side by side without effort.
    private static final double FAR = 10;

    /// Neighbours of one row of shades: nearly twice what is just noticed (2.3, M. Mahy, L. Van
    /// Eycken and A. Oosterlinck, 1994); their values stand beside them.
    private static final double STEP = 4;

    /// The tokens of one theme.
    enum Theme {
        LIGHT(1),
        DARK(2);

        private final int group;

        Theme(int group) {
            this.group = group;
        }

        Tint at(String token) {
            String pair = ":\\s*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)";
            Matcher matcher = Pattern.compile("--" + token + pair).matcher(css());
            assertTrue(matcher.find(), token);
            return Tint.of(matcher.group(group));
        }

        List<Tint> series() {
            List<Tint> series = new ArrayList<>();
            for (int i = 1; i <= Palette.MOST; i++) {
                series.add(at("series-" + i));
            }
            return series;
        }

        List<Tint> ramp() {
            List<Tint> ramp = new ArrayList<>();
            for (int i = 0; i < Ramp.size(); i++) {
                ramp.add(at("ramp-" + i));
            }
            return ramp;
        }
    }

    private static String css() {
        try (InputStream css =
                Objects.requireNonNull(
                        DrawingColoursTest.class.getResourceAsStream(
                                "/socle/app/show/css/socle.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marks_stand_out_from_both_grounds(Theme theme) {
        for (String ground : List.of("surface", "ground")) {
            for (int i = 0; i < Palette.MOST; i++) {
                assertContrast(3, theme, "series-" + (i + 1), ground);
            }
            assertContrast(3, theme, "muted-mark", ground);
            assertContrast(3, theme, "line-strong", ground);
            assertContrast(4.5, theme, "ink", ground);
            assertContrast(4.5, theme, "ink-2", ground);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_is_readable_on_marks(Theme theme) {
        for (int i = 0; i < Palette.MOST; i++) {
            assertContrast(4.5, theme, "on-series", "series-" + (i + 1));
            Tint color = theme.at("series-" + (i + 1));
            Tint stroke = color.over(color.over(theme.at("surface"), Palette.TINT), Palette.FAINT);
            double contrast = theme.at("ink").contrast(stroke);
            assertTrue(contrast >= 4.5, theme + ": ink on tint " + (i + 1) + " " + contrast);
        }
        for (int i = 0; i < Ramp.size(); i++) {
            double contrast = Tint.of(inCell(theme, i)).contrast(theme.ramp().get(i));
            assertTrue(contrast >= 4.5, theme + ": text on shade " + i + " " + contrast);
        }
    }

    /// What the style sheet says of text in a cell of a shade.
    private static String inCell(Theme theme, int shade) {
        Matcher matcher =
                Pattern.compile(
                                "text\\.u"
                                        + shade
                                        + "[^{]*\\{ fill: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})")
                        .matcher(css());
        assertTrue(matcher.find(), "u" + shade);
        return matcher.group(theme == Theme.LIGHT ? 1 : 2);
    }

    @Test
    void paper_has_the_colours_of_light_screens() {
        for (int i = 0; i < Palette.MOST; i++) {
            assertEquals(Theme.LIGHT.series().get(i), Tint.of(Palette.color(i)));
        }
        for (int i = 0; i < Ramp.size(); i++) {
            String html = Ramp.fill(Tag.of("rect"), i).html();
            assertEquals(
                    Theme.LIGHT.ramp().get(i),
                    Tint.of(html.substring(html.indexOf("fill=\"") + 6, html.lastIndexOf('"'))));
        }
        assertEquals(Theme.LIGHT.at("ink"), Tint.of(Palette.INK));
        assertEquals(Theme.LIGHT.at("ink-2"), Tint.of(Palette.INK_2));
        assertEquals(Theme.LIGHT.at("muted-mark"), Tint.of(Palette.MUTED));
        assertEquals(Theme.LIGHT.at("line-strong"), Tint.of(Palette.LINE));
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void series_that_look_alike_differ_in_pattern_dash_and_symbol(Sight sight) {
        for (Theme theme : Theme.values()) {
            for (int i = 0; i < Palette.MOST; i++) {
                for (int j = 0; j < i; j++) {
                    Tint one = sight.of(theme.series().get(i));
                    Tint other = sight.of(theme.series().get(j));
                    if (one.distance(other) < FAR) {
                        assertNotEquals(pattern(i), pattern(j));
                        assertNotEquals(Palette.dash(i), Palette.dash(j));
                        assertNotEquals(Symbol.of(i), Symbol.of(j));
                    }
                }
            }
        }
    }

    private static String pattern(int series) {
        return series == 0 ? "" : Palette.pattern("p", series).html();
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void shades_stay_apart_and_in_order(Sight sight) {
        for (Theme theme : Theme.values()) {
            List<Tint> ramp = theme.ramp().stream().map(sight::of).toList();
            double sense = Math.signum(ramp.getLast().luminance() - ramp.getFirst().luminance());
            for (int i = 1; i < ramp.size(); i++) {
                double step = ramp.get(i).luminance() - ramp.get(i - 1).luminance();
                assertTrue(step * sense > 0, theme + ": shade " + i + " is out of order");
                double apart = ramp.get(i).distance(ramp.get(i - 1));
                assertTrue(apart >= STEP, theme + ": shades " + (i - 1) + ", " + i + " " + apart);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void what_is_told_stands_out_from_what_is_muted(Sight sight) {
        for (Theme theme : Theme.values()) {
            double apart =
                    sight.of(theme.at("series-1")).distance(sight.of(theme.at("muted-mark")));
            assertTrue(apart >= FAR, theme + " " + apart);
        }
    }

    @Test
    void distances_are_those_of_the_published_pairs() {
        assertDistance(2.0425, 50, 2.6772, -79.7751, 50, 0, -82.7485);
        assertDistance(4.3065, 50, 2.5, 0, 50, 0, -2.5);
        assertDistance(27.1492, 50, 2.5, 0, 73, 25, -18);
        assertDistance(1.2644, 60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387);
        assertDistance(0.9082, 2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514);
    }

    private static void assertDistance(double expected, double... labs) {
        double[] one = {labs[0], labs[1], labs[2]};
        double[] two = {labs[3], labs[4], labs[5]};
        assertEquals(expected, Tint.distance(one, two), 1e-4);
    }

    private static void assertContrast(double least, Theme theme, String one, String other) {
        double contrast = theme.at(one).contrast(theme.at(other));
        assertTrue(
                contrast >= least, theme + ": " + one + " on " + other + " has only " + contrast);
    }
}
