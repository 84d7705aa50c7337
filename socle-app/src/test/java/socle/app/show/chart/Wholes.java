package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.api.show.Slot;
import socle.app.show.words.Values;

/// What may be said of parts of a whole: the whole, each share, those of groups and of the groups
/// that are left, how many reach four fifths.
record Wholes(Block.Plot plot, Look look) {

    List<String> words() {
        List<Double> parts = new ArrayList<>();
        Map<String, Double> groups = new LinkedHashMap<>();
        for (int row = 0; row < plot.rows().size(); row++) {
            Double value = Values.number(at(row, Slot.Y));
            if (value != null) {
                parts.add(value);
                groups.merge(String.valueOf(at(row, Slot.COLOR)), value, Double::sum);
            }
        }
        double whole = parts.stream().mapToDouble(it -> it).sum();
        List<String> said = new ArrayList<>(List.of(look.value(whole, channel()), "80"));
        parts.forEach(it -> part(said, it, whole));
        List<Double> sorted = groups.values().stream().sorted(Comparator.reverseOrder()).toList();
        for (int i = 0; i < sorted.size(); i++) {
            part(said, sorted.get(i), whole);
            part(
                    said,
                    sorted.subList(i, sorted.size()).stream().mapToDouble(it -> it).sum(),
                    whole);
        }
        said.add(look.numbers().count(reaching(parts, whole * 0.8)));
        return said;
    }

    private void part(List<String> said, double value, double whole) {
        said.add(look.value(value, channel()));
        said.add(look.numbers().of(value / whole, Format.PERCENT));
        said.add(look.numbers().percent(value / whole, 1));
    }

    private static int reaching(List<Double> parts, double goal) {
        List<Double> sorted = parts.stream().sorted(Comparator.reverseOrder()).toList();
        double sum = 0;
        int count = 0;
        while (count < sorted.size() && sum < goal * (1 - 1e-12)) {
            sum += sorted.get(count++);
        }
        return count;
    }

    private Channel channel() {
        return plot.chart().at(Slot.Y);
    }

    private Object at(int row, Slot slot) {
        return plot.chart()
                .channel(slot)
                .map(it -> plot.rows().at(row, plot.rows().indexOf(it.column())))
                .orElse("");
    }
}
