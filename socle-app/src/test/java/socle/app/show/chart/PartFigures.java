package socle.app.show.chart;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.app.show.words.Values;

/// What marks of parts and flows may say in numbers: the whole, the shares of it, how many reach
/// four fifths, what comes in and goes out of a place, how long a task takes.
final class PartFigures {

    private final Block.Plot plot;
    private final Look look = new Look(Language.EN);
    private final List<String> said = new ArrayList<>();

    PartFigures(Block.Plot plot) {
        this.plot = plot;
    }

    /// Parts of a whole.
    List<String> shares(Slot value) {
        List<Double> parts = new ArrayList<>();
        Map<String, Double> groups = new LinkedHashMap<>();
        for (int row = 0; row < plot.rows().size(); row++) {
            double number = number(row, value);
            if (number > 0) {
                parts.add(number);
                groups.merge(String.valueOf(at(row, Slot.COLOR)), number, Double::sum);
            }
        }
        double whole = parts.stream().mapToDouble(it -> it).sum();
        count(parts.size());
        written(whole, value);
        reached(parts, whole);
        parts.forEach(it -> share(it / whole));
        List<Double> greatest = new ArrayList<>(groups.values());
        greatest.sort(Collections.reverseOrder());
        for (int i = 0; i < greatest.size(); i++) {
            double rest = greatest.stream().skip(i).mapToDouble(it -> it).sum();
            for (double sum : List.of(greatest.get(i), rest)) {
                written(sum, value);
                share(sum / whole);
            }
            count(greatest.size() - i);
        }
        return said;
    }

    private void reached(List<Double> parts, double whole) {
        List<Double> sorted = new ArrayList<>(parts);
        sorted.sort(Collections.reverseOrder());
        double sum = 0;
        int names = 0;
        while (names < sorted.size() && sum < 0.8 * whole * (1 - 1e-12)) {
            sum += sorted.get(names++);
        }
        count(names);
        said.add("80");
    }

    /// What flows.
    List<String> flows() {
        Map<Object, Double> in = new HashMap<>();
        Map<Object, Double> out = new HashMap<>();
        long flows = 0;
        for (int row = 0; row < plot.rows().size(); row++) {
            double number = number(row, Slot.VALUE);
            if (number > 0) {
                flows++;
                out.merge(Objects.requireNonNull(at(row, Slot.SOURCE)), number, Double::sum);
                in.merge(Objects.requireNonNull(at(row, Slot.TARGET)), number, Double::sum);
            }
        }
        written(
                out.entrySet().stream()
                        .filter(it -> !in.containsKey(it.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .sum(),
                Slot.VALUE);
        count(flows);
        long differ = 0;
        for (Map.Entry<Object, Double> through : in.entrySet()) {
            Double leaves = out.get(through.getKey());
            if (leaves != null && Math.abs(leaves - through.getValue()) > 1e-9 * leaves) {
                written(through.getValue(), Slot.VALUE);
                written(leaves, Slot.VALUE);
                differ++;
            }
        }
        count(differ);
        return said;
    }

    /// How long tasks take, and how many run at each rule.
    List<String> tasks() {
        for (int row = 0; row < plot.rows().size(); row++) {
            LocalDateTime from = Values.moment(at(row, Slot.X));
            LocalDateTime to = Values.moment(at(row, Slot.X2));
            if (from != null && to != null) {
                count(Math.round(Duration.between(from, to).toHours() / 24.0));
                count(Duration.between(from, to).toMinutes());
            }
        }
        plot.chart()
                .rules()
                .forEach(
                        rule -> {
                            LocalDateTime at = Written.moment(rule.x().orElse(""));
                            said.add(new Values(Language.EN).of(at));
                        });
        return said;
    }

    private void written(double value, Slot slot) {
        Channel channel = plot.chart().at(slot);
        said.add(look.value(value, channel));
        said.add(look.mark(value, channel));
    }

    private void share(double share) {
        said.add(look.numbers().of(share, Format.PERCENT));
        said.add(look.numbers().percent(share, 1));
    }

    private void count(long count) {
        said.add(look.numbers().count(count));
    }

    private @Nullable Object at(int row, Slot slot) {
        return plot.chart()
                .channel(slot)
                .map(it -> plot.rows().at(row, plot.rows().indexOf(it.column())))
                .orElse(null);
    }

    private double number(int row, Slot slot) {
        Double number = Values.number(at(row, slot));
        return number == null ? Double.NaN : number;
    }
}
