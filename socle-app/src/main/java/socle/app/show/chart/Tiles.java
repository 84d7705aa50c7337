package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.show.Slot;
import socle.api.text.Phrase;

/// The values of a treemap by group: the greatest group first, the greatest value first in each.
///
/// @param absent rows without value
/// @param zero rows that have no area
record Tiles(Sheet sheet, List<Group> groups, long absent, long zero, boolean negative) {

    Tiles {
        groups = List.copyOf(groups);
    }

    /// One value.
    record Tile(String name, double value, int row) {}

    /// Values of one colour.
    record Group(String name, List<Tile> tiles) {

        Group {
            tiles = List.copyOf(tiles);
        }

        double sum() {
            return tiles.stream().mapToDouble(Tile::value).sum();
        }
    }

    static Tiles of(Sheet sheet) {
        Map<String, List<Tile>> found = new LinkedHashMap<>();
        long absent = 0;
        long zero = 0;
        boolean negative = false;
        Map<Integer, String> names = sheet.names(Slot.X);
        for (int row : sheet.numbers()) {
            double value = sheet.number(row, Slot.Y);
            if (value > 0) {
                String group = sheet.has(Slot.COLOR) ? sheet.words(row, Slot.COLOR) : "";
                found.computeIfAbsent(group, _ -> new ArrayList<>())
                        .add(new Tile(names.getOrDefault(row, "—"), value, row));
            }
            absent += Double.isNaN(value) ? 1 : 0;
            zero += value == 0 ? 1 : 0;
            negative |= value < 0;
        }
        return new Tiles(sheet, grouped(sheet, found), absent, zero, negative);
    }

    /// Groups beyond those that colours tell apart become one.
    private static List<Group> grouped(Sheet sheet, Map<String, List<Tile>> found) {
        List<Group> groups = new ArrayList<>();
        found.forEach(
                (name, tiles) -> {
                    tiles.sort(Comparator.comparingDouble(Tile::value).reversed());
                    groups.add(new Group(name, tiles));
                });
        groups.sort(Comparator.comparingDouble(Group::sum).reversed());
        if (groups.size() <= Palette.MOST) {
            return groups;
        }
        List<Group> rest = groups.subList(Palette.MOST - 1, groups.size());
        List<Tile> tiles = new ArrayList<>();
        rest.forEach(group -> tiles.addAll(group.tiles()));
        tiles.sort(Comparator.comparingDouble(Tile::value).reversed());
        String name =
                sheet.look().say(rest.size() + " other groups", rest.size() + " autres groupes");
        List<Group> kept = new ArrayList<>(groups.subList(0, Palette.MOST - 1));
        kept.add(new Group(name, tiles));
        return kept;
    }

    Optional<Phrase> nothing() {
        if (negative) {
            return Optional.of(NoDrawing.NEGATIVE);
        }
        if (groups.isEmpty()) {
            return Optional.of(zero > 0 ? Slices.ZERO : NoDrawing.NO_VALUE);
        }
        return Optional.empty();
    }

    double whole() {
        return groups.stream().mapToDouble(Group::sum).sum();
    }

    List<Tile> tiles() {
        return groups.stream().flatMap(group -> group.tiles().stream()).toList();
    }
}
