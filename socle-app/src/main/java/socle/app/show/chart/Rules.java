package socle.app.show.chart;

import java.util.List;
import socle.app.show.markup.Tag;

/// Named lines across a drawing.
final class Rules {
    private Rules() {}

    static Tag dashed(String way) {
        return Tag.of("path")
                .as("rule")
                .at("d", way)
                .at("fill", "none")
                .at("stroke", Palette.INK_2)
                .at("stroke-width", 1.2)
                .at("stroke-dasharray", "4 3");
    }

    /// Writes a name at the first of its places where it meets no other text and stays inside; what
    /// finds no place is said under the drawing.
    static void name(Sheet sheet, Svg svg, List<Label> places) {
        for (Label label : places) {
            if (svg.isFree(label.box())) {
                svg.textOver(label);
                return;
            }
        }
        String name = places.getFirst().words();
        sheet.note("Dashed line: " + name + ".", "Ligne tiretée\u00A0: " + name + ".");
    }
}
