package socle.app.show.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.show.Channel;
import socle.api.show.Slot;
import socle.api.text.Phrase;

/// Small drawings of one sort, one a value of the facet, on the same scales: small multiples.
record Facets(Sheet sheet, Map<String, Sheet> parts) implements Marks {

    private static final double GAP = 20;
    private static final double LEAST = 160;
    private static final double NAME = 20;

    /// One drawing a value of the facet, in the order of the rows.
    static Facets of(Sheet sheet) {
        Channel facet = sheet.chart().at(Slot.FACET);
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        List<@Nullable Object> values = sheet.rows().column(facet.column());
        for (int row = 0; row < values.size(); row++) {
            parts.computeIfAbsent(sheet.look().name(values.get(row), facet), _ -> new ArrayList<>())
                    .add(row);
        }
        List<List<Integer>> sisters = List.copyOf(parts.values());
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        int number = 0;
        for (String name : parts.keySet()) {
            sheets.put(
                    name,
                    new Sheet(
                            sheet.chart(),
                            sheet.rows(),
                            sisters,
                            number++,
                            sheet.look(),
                            sheet.notes()));
        }
        return new Facets(sheet, sheets);
    }

    @Override
    public Optional<Phrase> nothing() {
        List<Optional<Phrase>> reasons =
                parts.values().stream().map(part -> Marks.of(part).nothing()).toList();
        return reasons.stream().allMatch(Optional::isPresent)
                ? reasons.getFirst()
                : Optional.empty();
    }

    @Override
    public double draw(Svg svg) {
        double top = legend(svg);
        int wanted = Math.min(sheet.chart().shape().columns(), parts.size());
        int fit = (int) Math.max(1, Math.floor((svg.width() + GAP) / (LEAST + GAP)));
        int columns = Math.min(wanted, fit);
        double width = (svg.width() - GAP * (columns - 1)) / columns;
        double lowest = top;
        int column = 0;
        for (Map.Entry<String, Sheet> part : parts.entrySet()) {
            if (column == columns) {
                column = 0;
                top = lowest + GAP;
            }
            lowest =
                    Math.max(
                            lowest, top + draw(svg.part(column * (width + GAP), top, width), part));
            column++;
        }
        return lowest;
    }

    private double draw(Svg part, Map.Entry<String, Sheet> named) {
        part.text(
                Label.at(0, 12, TextWidths.cut(named.getKey(), Label.SIZE, part.width()))
                        .in(Label.Face.HEAVY));
        Marks marks = Marks.of(named.getValue());
        Optional<Phrase> nothing = marks.nothing();
        if (nothing.isPresent()) {
            sheet.note(
                    named.getKey() + ": " + nothing.get().en(),
                    named.getKey() + "\u00A0: " + nothing.get().fr());
            return NAME;
        }
        return NAME + marks.draw(part.part(0, NAME, part.width()));
    }

    private double legend(Svg svg) {
        if (!sheet.has(Slot.COLOR)) {
            return 0;
        }
        Legend.Swatch swatch = Legend.Swatch.of(sheet.chart().mark());
        double height = Legend.over(svg, Cells.of(sheet), swatch);
        return height == 0 ? 0 : height + 10;
    }

    @Override
    public List<String> words() {
        List<String> sentences = new ArrayList<>();
        parts.forEach(
                (name, part) -> {
                    sentences.add(name + sheet.look().say(":", "\u00A0:"));
                    Marks marks = Marks.of(part);
                    sentences.addAll(
                            marks.nothing()
                                    .map(why -> List.of(why.in(sheet.look().language())))
                                    .orElseGet(marks::words));
                });
        return sentences;
    }
}
