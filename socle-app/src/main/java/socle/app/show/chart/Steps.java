package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.show.Slot;
import socle.app.show.markup.Tag;

/// The steps of a waterfall, in the order of the rows.
record Steps(Sheet sheet, List<Step> steps) {

    Steps {
        steps = List.copyOf(steps);
    }

    /// What a step is.
    enum Sort {
        UP,
        DOWN,
        TOTAL
    }

    /// One step.
    ///
    /// @param value what its row says: the change, or the total
    /// @param from,to where its bar begins and ends
    /// @param row its number among the rows
    record Step(String name, Sort sort, double value, double from, double to, int row) {}

    static Steps of(Sheet sheet) {
        List<Step> steps = new ArrayList<>();
        Map<Integer, String> names = sheet.names(Slot.X);
        for (int row : sheet.numbers()) {
            double from = sheet.number(row, Slot.LOW);
            double to = sheet.number(row, Slot.HIGH);
            double value = sheet.number(row, Slot.Y);
            if (Double.isFinite(from) && Double.isFinite(to) && Double.isFinite(value)) {
                boolean total = Boolean.TRUE.equals(sheet.at(row, Slot.POOLED));
                Sort sort = total ? Sort.TOTAL : value < 0 ? Sort.DOWN : Sort.UP;
                String name = names.getOrDefault(row, sheet.look().say("Total", "Total"));
                steps.add(new Step(name, sort, value, from, to, row));
            }
        }
        return new Steps(sheet, steps);
    }

    /// From the lowest to the highest end; totals are lengths, so zero is among them.
    Linear.Domain domain() {
        Linear.Domain domain = new Linear.Domain(0, 0);
        for (Step step : steps) {
            domain = domain.with(step.from()).with(step.to());
        }
        return domain.low() == domain.high() ? new Linear.Domain(0, 1) : domain;
    }

    /// The value beside a bar: changes carry their sign.
    String words(Step step) {
        String words = sheet.look().mark(step.value(), sheet.value());
        return step.sort() == Sort.UP && step.value() > 0 ? "+" + words : words;
    }

    void draw(Svg svg, Step step, Box box) {
        Tag shape = Svg.box(box);
        switch (step.sort()) {
            case UP -> svg.shape(shape, 0, step.row());
            case DOWN -> svg.shape(shape, 1, step.row());
            case TOTAL -> svg.add(Svg.mark(total(shape), step.row()));
        }
    }

    /// Totals have an edge, so that not only their colour tells them from changes.
    private static Tag total(Tag shape) {
        return Palette.muted(shape)
                .as("l" + Palette.MOST)
                .at("stroke", Palette.color(Palette.MOST - 1))
                .at("stroke-width", 1.5);
    }

    /// What the colours mean, of those that there are.
    Key key() {
        Look look = sheet.look();
        List<Key.Entry> entries = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            Optional<Step> first = steps.stream().filter(it -> it.sort() == sort).findFirst();
            String name =
                    switch (sort) {
                        case UP -> look.say("more", "en plus");
                        case DOWN -> look.say("less", "en moins");
                        case TOTAL -> look.say("total", "total");
                    };
            first.ifPresent(step -> entries.add(new Key.Entry(name, swatch(sort))));
        }
        return new Key(entries);
    }

    private static Key.Swatch swatch(Sort sort) {
        return (svg, room) -> {
            Tag shape = Svg.box(room);
            switch (sort) {
                case UP -> svg.shape(shape, 0);
                case DOWN -> svg.shape(shape, 1);
                case TOTAL -> svg.add(total(shape));
            }
        };
    }

    List<String> told() {
        Telling telling = new Telling(sheet.look(), sheet.value());
        List<String> sentences = new ArrayList<>();
        sentences.add(telling.count("Waterfall, steps", "Cascade, pas", steps.size()));
        List<String> each =
                steps.stream().limit(Telling.FEW * 2L).map(it -> told(it, telling)).toList();
        sentences.add(Telling.upper(String.join(telling.separator(), each)) + ".");
        double end = steps.getLast().to();
        sentences.add(
                telling.of(sheet.look().say("At the end", "À la fin")) + telling.value(end) + ".");
        int absent = sheet.numbers().size() - steps.size();
        if (absent > 0) {
            sentences.add(telling.count("Values that are absent", "Valeurs absentes", absent));
        }
        return sentences;
    }

    private String told(Step step, Telling telling) {
        String sign = step.sort() == Sort.UP && step.value() > 0 ? "+" : "";
        return step.name() + " " + sign + telling.value(step.value());
    }
}
