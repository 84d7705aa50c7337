package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final int MANY = Dense.MANY;

    /// So many may carry a name.
    private static final int NAMED = 12;

    private static final double SMALL = 4;
    private static final double OPACITY = 0.75;
    private static final String DISC = "m-2.2 0a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0";

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
                                        .at("fill-opacity", OPACITY);
        svg.add(Svg.mark(tag, spot.row()));
    }

    /// One way a shade, or a dozen a name.
    private void many(List<Land> lands) {
        if (ramp == null) {
            List<Points.Dot> dots = new ArrayList<>();
            for (int i = 0; i < lands.size(); i++) {
                Place spot = atlas.spots().get(i);
                double[] at = point(lands, i);
                dots.add(new Points.Dot(at[0], at[1], 2, atlas.series(spot), spot.row()));
            }
            for (int series = 0; series < Palette.MOST; series++) {
                Dense.draw(svg, dots, series);
            }
            return;
        }
        Map<Integer, StringBuilder> ways = new TreeMap<>();
        for (int i = 0; i < lands.size(); i++) {
            int shade = GeoMap.shade(ramp, atlas.spots().get(i));
            double[] at = point(lands, i);
            ways.computeIfAbsent(shade, _ -> new StringBuilder())
                    .append('M')
                    .append(Tag.number(at[0]))
                    .append(' ')
                    .append(Tag.number(at[1]))
                    .append(DISC);
        }
        ways.forEach(
                (shade, way) -> {
                    Tag path = Tag.of("path").at("d", way.toString());
                    svg.add(
                            shade < 0
                                    ? path.as("hf").at("fill", Palette.PAPER)
                                    : Ramp.fill(path, shade));
                });
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
