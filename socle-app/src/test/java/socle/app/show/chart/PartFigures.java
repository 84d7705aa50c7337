package socle.app.show.chart;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import socle.api.show.Block;
import socle.api.show.Format;
import socle.api.show.Rule;
import socle.api.show.Slot;
import socle.app.show.words.Values;

/// What drawings of parts, flows, maps and tasks may say in numbers, worked out anew by the
/// plainest way.
final class PartFigures {

    private final Block.Plot plot;
    private final Look look;
    private final List<String> said = new ArrayList<>();

    PartFigures(Block.Plot plot, Look look) {
        this.plot = plot;
        this.look = look;
    }

    List<String> of(List<Integer> rows) {
        switch (plot.chart().mark()) {
            case ARC, PARETO, TREEMAP -> shares(rows);
            case WATERFALL -> steps(rows);
            case SANKEY -> flows(rows);
            case GEO -> places(rows);
            case GANTT -> tasks(rows);
            default -> throw new IllegalStateException(plot.chart().mark().toString());
        }
        return said;
    }

    private void shares(List<Integer> rows) {
        double whole = sum(rows(), row -> true, Slot.Y);
        double reached = 0;
        int names = 1;
        for (int row : rows) {
            double value = number(row, Slot.Y);
            share(value / whole);
            reached += value > 0 ? value : 0;
            names += reached / whole < 0.8 - 1e-9 ? 1 : 0;
        }
        value(sum(rows, row -> true, Slot.Y), Slot.Y);
        share(sum(rows, row -> true, Slot.Y) / whole);
        share(0.8);
        count(names);
        count(rows.stream().filter(row -> number(row, Slot.Y) > 0).count());
        others(whole);
    }

    /// Groups beyond the fifth are one.
    private void others(double whole) {
        Map<Object, Double> sums = new LinkedHashMap<>();
        for (int row : rows()) {
            Object group = at(row, Slot.COLOR);
            if (group != null) {
                sums.merge(group, number(row, Slot.Y), Double::sum);
            }
        }
        List<Double> rest =
                sums.values().stream().sorted((a, b) -> Double.compare(b, a)).skip(5).toList();
        double sum = rest.stream().mapToDouble(it -> it).sum();
        count(rest.size());
        value(sum, Slot.Y);
        share(sum / whole);
    }

    private void steps(List<Integer> rows) {
        for (int row : rows) {
            value(number(row, Slot.HIGH), Slot.Y);
        }
    }

    private void flows(List<Integer> rows) {
        Set<Object> nodes = new HashSet<>();
        Set<Object> fed = new HashSet<>();
        for (int row : rows) {
            nodes.add(String.valueOf(at(row, Slot.SOURCE)));
            nodes.add(String.valueOf(at(row, Slot.TARGET)));
            fed.add(String.valueOf(at(row, Slot.TARGET)));
        }
        value(sum(rows, row -> !fed.contains(at(row, Slot.SOURCE)), Slot.VALUE), Slot.VALUE);
        long leaks = 0;
        for (Object node : nodes) {
            double in = sum(rows, row -> node.equals(at(row, Slot.TARGET)), Slot.VALUE);
            double out = sum(rows, row -> node.equals(at(row, Slot.SOURCE)), Slot.VALUE);
            value(in, Slot.VALUE);
            value(out, Slot.VALUE);
            leaks += in > 0 && out > 0 && Math.abs(in - out) > 1e-9 * in ? 1 : 0;
        }
        count(leaks);
        count(rows.stream().filter(row -> number(row, Slot.VALUE) > 0).count());
        count(rows.stream().filter(row -> !(number(row, Slot.VALUE) > 0)).count());
    }

    private void places(List<Integer> rows) {
        List<Integer> shaped = rows.stream().filter(row -> at(row, Slot.SHAPE) != null).toList();
        List<Integer> bad =
                shaped.stream()
                        .filter(
                                row ->
                                        new GeoJson().read(String.valueOf(at(row, Slot.SHAPE)))
                                                instanceof GeoJson.Read.Bad)
                        .toList();
        List<Integer> spots =
                rows.stream()
                        .filter(row -> at(row, Slot.SHAPE) == null)
                        .filter(row -> Double.isFinite(number(row, Slot.X)))
                        .toList();
        count(bad.size());
        count(shaped.size() - bad.size());
        count(spots.size());
        count(rows.size() - shaped.size() - spots.size());
        count(shaped.size() - bad.size() + spots.size() - colours(shaped, bad, spots));
        count(spots.stream().filter(row -> at(row, Slot.SIZE) == null).count());
    }

    private long colours(List<Integer> shaped, List<Integer> bad, List<Integer> spots) {
        List<Integer> drawn = new ArrayList<>(shaped);
        drawn.removeAll(bad);
        drawn.addAll(spots);
        return drawn.stream().filter(row -> at(row, Slot.COLOR) != null).count();
    }

    private void tasks(List<Integer> rows) {
        List<Integer> dated = new ArrayList<>();
        for (int row : rows) {
            LocalDateTime from = Values.moment(at(row, Slot.X));
            LocalDateTime to = Values.moment(at(row, Slot.X2));
            if (from != null && to != null && !to.isBefore(from)) {
                dated.add(row);
                count(Duration.between(from, to).toDays());
                count(Duration.between(from, to).toHours());
                said.add(look.dates().duration(Duration.between(from, to)));
            }
        }
        count(dated.size());
        count(rows.size() - dated.size() - 1);
        for (Rule rule : plot.chart().rules()) {
            LocalDateTime at = Written.moment(rule.x().orElseThrow());
            if (at != null) {
                said.add(look.dates().day(at.toLocalDate()));
                count(dated.stream().filter(row -> runs(row, at)).count());
            }
        }
    }

    private boolean runs(int row, LocalDateTime at) {
        LocalDateTime from = Values.moment(at(row, Slot.X));
        LocalDateTime to = Values.moment(at(row, Slot.X2));
        return from != null && to != null && !from.isAfter(at) && to.isAfter(at);
    }

    private double sum(List<Integer> rows, Predicate<Integer> which, Slot slot) {
        return rows.stream()
                .filter(which)
                .mapToDouble(row -> number(row, slot))
                .filter(Double::isFinite)
                .sum();
    }

    private List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < plot.rows().size(); row++) {
            rows.add(row);
        }
        return rows;
    }

    private void value(double value, Slot slot) {
        said.add(look.value(value, plot.chart().at(slot)));
    }

    private void share(double share) {
        said.add(look.numbers().of(share, Format.PERCENT));
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
