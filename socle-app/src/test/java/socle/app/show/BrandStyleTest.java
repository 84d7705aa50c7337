package socle.app.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandStyleTest {

    private static final Pattern ACCENT =
            Pattern.compile("--(accent|on-accent): light-dark\\(#(\\w{6}), #(\\w{6})\\)");

    @ParameterizedTest
    @ValueSource(strings = {"#7a1f5c", "#0b4f66", "#000000", "#8a4b00", "#0000cc", "#b00020"})
    void links_and_buttons_of_a_dark_colour_are_read_on_every_ground_of_ours(String color) {
        Matcher found = ACCENT.matcher(BrandStyle.of(color));
        assertTrue(found.find(), color);
        int light = Integer.parseInt(found.group(2), 16);
        int dark = Integer.parseInt(found.group(3), 16);
        assertTrue(BrandStyle.contrast(light, 0xebefef) >= 4.5, color);
        assertTrue(BrandStyle.contrast(dark, 0x1e272b) >= 4.5, color);
        assertTrue(found.find(), color);
        assertTrue(BrandStyle.contrast(Integer.parseInt(found.group(2), 16), light) >= 4.5, color);
        assertTrue(BrandStyle.contrast(Integer.parseInt(found.group(3), 16), dark) >= 4.5, color);
    }

    /// 4.6 on white, 3.9 on the darkest of our light grounds.
    @Test
    void a_colour_that_is_not_read_on_our_ground_is_for_ornaments_alone() {
        String style = BrandStyle.of("#757575");
        assertFalse(style.contains("--accent"), style);
        assertTrue(style.contains("border-top: 4px solid #757575"), style);
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertEquals(21, BrandStyle.contrast(0x000000, 0xffffff), 0.001);
        assertEquals(4.61, BrandStyle.contrast(0x757575, 0xffffff), 0.005);
    }
}
