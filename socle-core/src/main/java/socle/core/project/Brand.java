package socle.core.project;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import socle.api.text.Doc;
import socle.api.text.Files;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// The author's own sign and colour.
public record Brand(
        @Doc(
                        value =
                                "A picture of the project, SVG or PNG, 1 MB at most: brand/logo.svg.",
                        fr = "Une image du projet, SVG ou PNG, 1 Mo au plus\u00a0: brand/logo.svg.")
                Optional<Files> logo,
        @Doc(
                        value = "A colour that is read on white: \"#0b4f66\".",
                        fr = "Une couleur lisible sur du blanc\u00a0: \"#0b4f66\".")
                Optional<String> color) {

    /// The least contrast of text (WCAG 2.2, 1.4.3).
    private static final double LEAST = 4.5;

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Brand {
        color.ifPresent(Brand::check);
        color = color.map(it -> it.toLowerCase(Locale.ROOT));
    }

    private static void check(String color) {
        if (!HEX.matcher(color).matches()) {
            throw SpecProblem.at(
                    "color",
                    Phrase.of("'%s' is no colour", "«\u00a0%s\u00a0» n’est pas une couleur", color),
                    new Phrase(
                            "write six digits in quotes: \"#0b4f66\"",
                            "écrivez six chiffres entre guillemets\u00a0: \"#0b4f66\""));
        }
        double contrast = contrast(color);
        if (contrast < LEAST) {
            throw SpecProblem.at(
                    "color",
                    Phrase.of(
                            "%s on white has a contrast of %.1f, and text needs 4.5",
                            "%s sur blanc a un contraste de %.1f, et il en faut 4,5 au texte",
                            color,
                            contrast),
                    new Phrase("take a darker one", "prenez-en une plus sombre"));
        }
    }

    /// The contrast of a colour with white, from 1 to 21 (WCAG 2.2, "contrast ratio").
    ///
    /// @param color `#rrggbb`
    public static double contrast(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        double luminance =
                0.2126 * linear(rgb >> 16 & 255)
                        + 0.7152 * linear(rgb >> 8 & 255)
                        + 0.0722 * linear(rgb & 255);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
