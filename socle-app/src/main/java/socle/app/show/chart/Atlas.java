package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.words.Values;

/// The rows of a map: regions, points, and what could not be read.
///
/// @param bad rows whose geometry could not be read, each told
/// @param nowhere rows without a place
/// @param more regions that are too many to be drawn
/// @param groups the names that colours stand for; empty when colours stand for numbers
record Atlas(
        Sheet sheet,
        List<Place> regions,
        List<Place> spots,
        List<Phrase> bad,
        int nowhere,
        int more,
        List<String> groups) {

    /// More regions than this are read in the table.
    private static final int MOST = 1500;

    private static final int TOLD = 3;

    Atlas {
        regions = List.copyOf(regions);
        spots = List.copyOf(spots);
        groups = List.copyOf(groups);
    }

    /// A row that has a place.
    ///
    /// @param number its shade, NaN when it has none
    /// @param group its colour, when colours stand for names
    record Place(int row, String name, Geometry shape, double number, String group) {}

    static Atlas of(Sheet sheet) {
        GeoJson reader = new GeoJson();
        List<Place> regions = new ArrayList<>();
        List<Place> spots = new ArrayList<>();
        List<Phrase> bad = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        boolean named = isNamed(sheet);
        int nowhere = 0;
        int more = 0;
        for (int row : sheet.numbers()) {
            String group = named ? sheet.words(row, Slot.COLOR) : "";
            Object shape = sheet.at(row, Slot.SHAPE);
            double x = sheet.number(row, Slot.X);
            double y = sheet.number(row, Slot.Y);
            if (shape != null && regions.size() == MOST) {
                more++;
                continue;
            }
            if (shape != null) {
                switch (reader.read(shape.toString())) {
                    case GeoJson.Read.Shape read ->
                            regions.add(place(sheet, row, read.geometry(), group));
                    case GeoJson.Read.Bad told -> bad.add(unread(row, told.why()));
                }
            } else if (Math.abs(x) <= 360 && Math.abs(y) <= 90) {
                Geometry point = new Geometry(List.of(new double[] {x, y}), List.of(), List.of());
                spots.add(place(sheet, row, point, group));
            } else {
                nowhere++;
                continue;
            }
            if (named && !groups.contains(group)) {
                groups.add(group);
            }
        }
        return new Atlas(sheet, regions, spots, bad, nowhere, more, kept(sheet, groups));
    }

    private static Place place(Sheet sheet, int row, Geometry shape, String group) {
        String name = sheet.has(Slot.LABEL) ? sheet.words(row, Slot.LABEL) : "";
        return new Place(row, name, shape, sheet.number(row, Slot.COLOR), group);
    }

    private static Phrase unread(int row, Phrase why) {
        return new Phrase(
                "The shape of row " + (row + 1) + " is not drawn: " + why.en() + ".",
                "La forme de la ligne "
                        + (row + 1)
                        + " n’est pas dessinée\u00A0: "
                        + why.fr()
                        + ".");
    }

    /// Groups beyond those that colours tell apart share the last colour.
    private static List<String> kept(Sheet sheet, List<String> groups) {
        if (groups.size() <= Palette.MOST) {
            return groups;
        }
        List<String> kept = new ArrayList<>(groups.subList(0, Palette.MOST - 1));
        kept.add(sheet.look().say("others", "autres"));
        return kept;
    }

    /// Whether colours stand for names: some row's colour is there and no number.
    private static boolean isNamed(Sheet sheet) {
        return sheet.has(Slot.COLOR)
                && sheet.numbers().stream()
                        .map(row -> Optional.ofNullable(sheet.at(row, Slot.COLOR)))
                        .flatMap(Optional::stream)
                        .anyMatch(value -> Values.number(value) == null);
    }

    /// The series of a place.
    int series(Place place) {
        int found = groups.indexOf(place.group());
        return found >= 0 ? found : groups.isEmpty() ? 0 : groups.size() - 1;
    }

    /// The shades of the numbers that there are; null when there are none.
    @Nullable Ramp ramp() {
        double[] numbers = places().mapToDouble(Place::number).filter(Double::isFinite).toArray();
        if (!groups.isEmpty() || numbers.length == 0) {
            return null;
        }
        double low = numbers[0];
        double high = numbers[0];
        for (double number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return new Ramp(low, high);
    }

    Stream<Place> places() {
        return Stream.concat(regions.stream(), spots.stream());
    }

    Optional<Phrase> nothing() {
        boolean empty = places().allMatch(place -> place.shape().isEmpty());
        return !empty
                ? Optional.empty()
                : bad.isEmpty()
                        ? Optional.of(
                                new Phrase(
                                        "No row has a place on earth, so there is no map.",
                                        "Aucune ligne n’a de lieu sur terre\u00A0: pas de carte."))
                        : Optional.of(Objects.requireNonNull(bad.getFirst()));
    }

    /// Says what is not drawn.
    void notes() {
        bad.stream().limit(TOLD).forEach(it -> sheet.note(it.en(), it.fr()));
        if (bad.size() > TOLD) {
            sheet.note(
                    "Shapes that could not be read: " + bad.size() + ".",
                    "Formes illisibles\u00A0: " + bad.size() + ".");
        }
        if (more > 0) {
            sheet.note(
                    "The first " + MOST + " regions are drawn; the table has them all.",
                    "Les "
                            + MOST
                            + " premières régions sont dessinées\u202F; le tableau les donne"
                            + " toutes.");
        }
        if (nowhere > 0) {
            sheet.note(
                    "Rows without a place are in the table only.",
                    "Les lignes sans lieu ne sont que dans le tableau.");
        }
    }
}
