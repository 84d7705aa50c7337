package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.chart.Atlas.Place;
import socle.app.show.chart.Plane.Fit;
import socle.app.show.chart.Plane.Land;

/// Regions and points on a map: shaded by a number, or coloured and patterned by a name.
record GeoMap(Atlas atlas, Plane plane, Sheet sheet) implements Marks {

    private static final double NARROW = 480;
    private static final double LARGEST = 14;
    private static final double SMALL = 4;

    static GeoMap of(Sheet sheet) {
        Atlas atlas = Atlas.of(sheet);
        return new GeoMap(atlas, Plane.of(atlas.places().map(Place::shape).toList()), sheet);
    }

    @Override
    public Optional<Phrase> nothing() {
        return atlas.nothing();
    }

    @Override
    public List<String> words() {
        return new GeoWords(atlas, sheet).words();
    }

    @Override
    public double draw(Svg svg) {
        atlas.notes();
        double top = groups().draw(svg, 0) + 2;
        double air = atlas.spots().isEmpty() ? 2 : sizes().isTold() ? LARGEST + 2 : SMALL + 4;
        double most = svg.width() < NARROW ? 360 : 400;
        Fit fit = plane.fit(new Box(air, top + air, svg.width() - air, top + air + most));
        List<Land> lands = plane.lands().stream().map(land -> land.fitted(fit)).toList();
        int regions = atlas.regions().size();
        Regions drawn = new Regions(atlas, svg, atlas.ramp());
        drawn.draw(lands.subList(0, regions));
        Spots spots = new Spots(atlas, svg, atlas.ramp(), sizes());
        spots.draw(lands.subList(regions, lands.size()));
        drawn.names();
        spots.names(lands.subList(regions, lands.size()));
        return keys(svg, top + 2 * air + fit.height() + 8);
    }

    private Sizes sizes() {
        return Sizes.of(sheet, LARGEST);
    }

    private double keys(Svg svg, double top) {
        Ramp ramp = atlas.ramp();
        double y = top;
        if (ramp != null) {
            y += key(ramp).draw(svg, y);
        } else if (sheet.has(Slot.COLOR) && atlas.groups().isEmpty()) {
            sheet.note("No place has a value.", "Aucun lieu n’a de valeur.");
        }
        if (sizes().isTold() && !atlas.spots().isEmpty()) {
            y += sizes().legend(svg, y) + 4;
        }
        return y;
    }

    private RampKey key(Ramp ramp) {
        boolean missing = atlas.regions().stream().anyMatch(it -> Double.isNaN(it.number()));
        return new RampKey(ramp, sheet.chart().at(Slot.COLOR), sheet.look(), missing);
    }

    private Key groups() {
        List<Key.Entry> entries = new ArrayList<>();
        for (int i = 0; i < atlas.groups().size(); i++) {
            int series = i;
            entries.add(
                    new Key.Entry(atlas.groups().get(i), (svg, room) -> swatch(svg, room, series)));
        }
        return new Key(entries);
    }

    private void swatch(Svg svg, Box room, int series) {
        if (atlas.regions().isEmpty()) {
            double x = (room.left() + room.right()) / 2;
            double y = (room.top() + room.bottom()) / 2;
            svg.add(Symbol.of(series).tag(x, y, 5, series));
        } else {
            svg.tint(Svg.box(room), series);
        }
    }

    /// The shade of a place; -1 when it has no number.
    static int shade(@Nullable Ramp ramp, Place place) {
        return ramp == null || Double.isNaN(place.number()) ? -1 : ramp.shade(place.number());
    }
}
