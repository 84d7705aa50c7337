package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.show.Channel;
import socle.api.show.Slot;
import socle.app.show.chart.Atlas.Place;
import socle.app.show.chart.Telling.Said;

/// Says in words what a map shows.
record GeoWords(Atlas atlas, Sheet sheet) {

    List<String> words() {
        List<String> words = new ArrayList<>();
        Telling telling = new Telling(sheet.look(), Channel.of(""));
        if (!atlas.regions().isEmpty()) {
            words.add(telling.count("Map, regions", "Carte, régions", atlas.regions().size()));
        }
        if (!atlas.spots().isEmpty()) {
            words.add(telling.count("Map, points", "Carte, points", atlas.spots().size()));
        }
        for (String group : atlas.groups()) {
            long size =
                    atlas.places()
                            .filter(it -> atlas.groups().get(atlas.series(it)).equals(group))
                            .count();
            words.add(telling.of(group) + sheet.look().numbers().count(size) + ".");
        }
        if (atlas.ramp() != null) {
            numbers(Slot.COLOR, words);
        }
        if (sheet.has(Slot.SIZE) && !atlas.spots().isEmpty()) {
            numbers(Slot.SIZE, words);
        }
        rest(words, telling);
        return words;
    }

    private void numbers(Slot slot, List<String> words) {
        Telling telling = new Telling(sheet.look(), sheet.chart().at(slot));
        List<Place> places = slot == Slot.SIZE ? atlas.spots() : atlas.places().toList();
        List<Said> said =
                places.stream()
                        .filter(it -> Double.isFinite(sheet.number(it.row(), slot)))
                        .map(it -> new Said(it.name(), sheet.number(it.row(), slot)))
                        .toList();
        if (said.isEmpty()) {
            return;
        }
        boolean each =
                said.size() <= Telling.FEW && said.stream().noneMatch(it -> it.name().isEmpty());
        String title = sheet.chart().at(slot).title().orElse("");
        words.add(
                Telling.upper(
                                telling.of(title)
                                        + (each ? telling.each(said) : telling.extremes(said)))
                        + ".");
        telling.outliers(said).filter(_ -> !each).ifPresent(words::add);
        if (said.size() < places.size()) {
            words.add(missing(places, slot, telling));
        }
    }

    private String missing(List<Place> places, Slot slot, Telling telling) {
        List<Place> without =
                places.stream()
                        .filter(it -> !Double.isFinite(sheet.number(it.row(), slot)))
                        .toList();
        String names =
                without.stream()
                        .map(Place::name)
                        .filter(name -> !name.isEmpty())
                        .limit(Telling.FEW)
                        .collect(Collectors.joining(telling.separator()));
        String count = telling.count("Without a value", "Sans valeur", without.size());
        return names.isEmpty() || without.size() > Telling.FEW
                ? count
                : count.substring(0, count.length() - 1) + " (" + names + ").";
    }

    private void rest(List<String> words, Telling telling) {
        if (!atlas.bad().isEmpty()) {
            words.add(
                    telling.count(
                            "Shapes that could not be read",
                            "Formes illisibles",
                            atlas.bad().size()));
        }
        if (atlas.more() > 0) {
            words.add(
                    telling.count(
                            "Regions that are in the table only",
                            "Régions données par le seul tableau",
                            atlas.more()));
        }
        if (atlas.nowhere() > 0) {
            words.add(telling.count("Rows without a place", "Lignes sans lieu", atlas.nowhere()));
        }
    }
}
