package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import socle.api.show.Slot;
import socle.app.show.chart.Atlas.Place;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.Plane.Land;
import socle.app.show.markup.Tag;

/// The points of a map: as large as their size says, shaded by a number, or in the colour and shape
/// of a name.
record Spots(Atlas atlas, Svg svg, @Nullable Ramp ramp, Sizes sizes) {

    /// More points than this are drawn as one way a colour.
    private static final int MANY = 400;

    /// So many may carry a name.
    private static final int NAMED = 12;

    private static final double SMALL = 4;

    /// @param lands of the points, in their order
    void draw(List<Land> lands) {
        if (lands.size() > MANY && !sizes.isTold()) {
            many(lands);
        } else {
            ordered(lands).forEach(i -> one(atlas.spots().get(i), point(lands, i)));
        }
    }

    /// The largest first, so that none is covered.
    private List<Integer> ordered(List<Land> lands) {
        return IntStream.range(0, lands.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -radius(atlas.spots().get(i))))
                .toList();
    }

    private static double[] point(List<Land> lands, int i) {
        return lands.get(i).points().getFirst();
    }

    private double radius(Place spot) {
        return sizes.isTold() ? sizes.radius(spot.row()) : SMALL;
    }

    private void one(Place spot, double[] at) {
        int series = atlas.series(spot);
        int shade = GeoMap.shade(ramp, spot);
        double radius = radius(spot);
        Tag disc = Tag.of("circle").at("cx", at[0]).at("cy", at[1]).at("r", radius);
        Tag tag =
                shade >= 0
                        ? Ramp.fill(disc, shade).as("ax").at("stroke", Palette.LINE)
                        : ramp != null
                                ? disc.as("mark hf ax")
                                        .at("fill", Palette.PAPER)
                                        .at("stroke", Palette.LINE)
                                : Symbol.of(series)
                                        .tag(at[0], at[1], radius, series)
                                        .at("fill-opacity", 0.7);
        svg.add(Svg.mark(tag, spot.row()));
    }

    private void many(List<Land> lands) {
        List<StringBuilder> ways = new ArrayList<>();
        for (int i = 0; i < Math.max(Palette.MOST, Ramp.size()); i++) {
            ways.add(new StringBuilder());
        }
        for (int i = 0; i < lands.size(); i++) {
            Place spot = atlas.spots().get(i);
            int shade = GeoMap.shade(ramp, spot);
            double[] at = point(lands, i);
            ways.get(shade >= 0 ? shade : atlas.series(spot))
                    .append('M')
                    .append(Tag.number(at[0]))
                    .append(' ')
                    .append(Tag.number(at[1]))
                    .append(
                            ramp == null
                                    ? Symbol.of(atlas.series(spot)).way(2.2)
                                    : "m-2.2 0a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0");
        }
        for (int i = 0; i < ways.size(); i++) {
            if (!ways.get(i).isEmpty()) {
                Tag path = Tag.of("path").at("d", ways.get(i).toString());
                svg.add(ramp == null ? dots(path, i) : Ramp.fill(path, i));
            }
        }
    }

    private static Tag dots(Tag path, int series) {
        boolean strokes = series == 0 || Symbol.of(series).isOpen();
        Tag tag =
                strokes
                        ? Palette.stroke(path, series)
                                .at("stroke-width", series == 0 ? 4.4 : 1.2)
                                .at("stroke-linecap", "round")
                        : Palette.fill(path, series);
        return tag.at(strokes ? "stroke-opacity" : "fill-opacity", 0.55);
    }

    /// The names of the largest points, or of all when they are few.
    void names(List<Land> lands) {
        boolean all = lands.size() <= NAMED;
        if (!atlas.sheet().has(Slot.LABEL) || (!all && !sizes.isTold())) {
            return;
        }
        for (int i : ordered(lands).stream().limit(NAMED).toList()) {
            Place spot = atlas.spots().get(i);
            double[] at = point(lands, i);
            double far = radius(spot) + 4;
            Label label = Label.at(at[0] + far, at[1] + 4, spot.name()).in(Face.STRONG);
            List<Label> places =
                    List.of(
                            label,
                            label.to(at[0] - far, at[1] + 4).end(),
                            label.to(at[0], at[1] - far).middle(),
                            label.to(at[0], at[1] + far + 8).middle());
            places.stream().filter(it -> svg.isFree(it.box())).findFirst().ifPresent(svg::textOver);
        }
    }
}
