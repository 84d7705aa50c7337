package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.app.show.markup.Tag;

/// Named lines across a drawing.
final class Rules {
    private Rules() {}

    static Tag dashed(String way) {
        return plain(way).at("stroke-width", 1.2).at("stroke-dasharray", "4 3");
    }

    /// A line in the colour of rules.
    static Tag plain(String way) {
        return Tag.of("path")
                .as("rule")
                .at("d", way)
                .at("fill", "none")
                .at("stroke", Palette.INK_2);
    }

    /// Writes a name at the first of its places where it meets no other text and stays inside; what
    /// finds no place is said under the drawing.
    static void name(Sheet sheet, Svg svg, List<Label> places) {
        Optional<Label> bare = places.stream().filter(it -> svg.isBare(it.box())).findFirst();
        Optional<Label> free =
                bare.or(() -> places.stream().filter(it -> svg.isFree(it.box())).findFirst());
        if (free.isPresent()) {
            svg.textOver(free.get());
            return;
        }
        String name = places.getFirst().words();
        sheet.note("Dashed line: " + name + ".", "Ligne tiretée\u00A0: " + name + ".");
    }

    /// A line up through the area, its name above it or beside its upper end.
    static void upright(Sheet sheet, Svg svg, Box area, double x, String words) {
        svg.add(dashed(Svg.way(x, area.top() - 3, x, area.bottom())));
        Label above = Label.at(x, area.top() - 6, words);
        List<Label> places = new ArrayList<>();
        places.add(above.middle().within(svg.width()));
        for (int lane = 0; lane < 4; lane++) {
            double y = area.top() + 11 + lane * 16;
            places.add(above.to(x + 5, y));
            places.add(above.to(x - 5, y).end());
        }
        name(sheet, svg, places);
    }
}
