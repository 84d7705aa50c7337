package socle.app.show;

import java.util.Locale;

/// The author's colour on our pages: of links and actions where it can be read on every ground of
/// ours, light and dark; of ornaments alone where it cannot.
public final class BrandStyle {

    /// The darkest of our light grounds, and the lightest of our dark ones (`--sunken`).
    private static final int LIGHT = 0xebefef;

    private static final int DARK = 0x1e272b;

    /// The least contrast of text (WCAG 2.2, 1.4.3).
    private static final double LEAST = 4.5;

    private static final int WHITE = 0xffffff;
    private static final int BLACK = 0x000000;
    private static final int STEPS = 20;

    private BrandStyle() {}

    /// A style sheet, to be read after ours.
    ///
    /// @param color `#rrggbb`
    public static String of(String color) {
        int own = Integer.parseInt(color.substring(1), 16);
        return ornaments(color) + (contrast(own, LIGHT) < LEAST ? "" : actions(own));
    }

    private static String ornaments(String color) {
        return """
               .side, .porch .card { border-top: 4px solid $; }
               .project { border-bottom: 2px solid $; }
               """
                .replace("$", color);
    }

    private static String actions(int own) {
        int light = readable(own);
        String lights =
                "--accent: %s; --accent-hard: %s; --accent-soft: %s; --on-accent: #ffffff;"
                        .formatted(
                                hex(own),
                                hex(mixed(own, BLACK, 0.3)),
                                hex(mixed(own, WHITE, 0.88)));
        return """
               :root { --accent: light-dark(%s, %s); --accent-hard: light-dark(%s, %s); \
               --accent-soft: light-dark(%s, %s); --on-accent: light-dark(#ffffff, #0e1416); }
               @supports not (color: light-dark(#fff, #000)) { :root { %s } }
               """
                .formatted(
                        hex(own),
                        hex(light),
                        hex(mixed(own, BLACK, 0.3)),
                        hex(mixed(light, WHITE, 0.4)),
                        hex(mixed(own, WHITE, 0.88)),
                        hex(mixed(own, DARK, 0.7)),
                        lights);
    }

    /// As much nearer to white as it takes to be read on a dark ground.
    private static int readable(int own) {
        for (int step = 0; step < STEPS; step++) {
            int lighter = mixed(own, WHITE, (double) step / STEPS);
            if (contrast(lighter, DARK) >= LEAST) {
                return lighter;
            }
        }
        return WHITE;
    }

    private static String hex(int color) {
        return String.format(Locale.ROOT, "#%06x", color);
    }

    private static int mixed(int one, int other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = (one >> shift & 255) * (1 - share) + (other >> shift & 255) * share;
            mixed |= (int) Math.round(part) << shift;
        }
        return mixed;
    }

    /// From 1 to 21 (WCAG 2.2, "contrast ratio").
    static double contrast(int one, int other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
