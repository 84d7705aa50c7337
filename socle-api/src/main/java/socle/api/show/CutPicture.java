package socle.api.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Phrase;

/// The picture of an answer by the grammar of charts: over periods a line, by names bars, of an
/// estimate its intervals; what stands beside and further dimensions are colours, then small
/// drawings. Totals and periods that are not over are not drawn.
///
/// @param answer as a chart has it
record CutPicture(CutRows answer) {

    /// Names that a drawing has room for, the highest; colours and small drawings fewer.
    private static final int MOST_NAMES = 20;

    private static final int MOST_COLOURS = 6;

    /// The picture; nothing when it would need more than colours and small drawings, or when there
    /// is but one value.
    Optional<Block.Plot> plot(String name, String title, Optional<Leads> leads) {
        List<String> names = names();
        boolean timed = answer.cut().period().isPresent();
        int free = timed ? names.size() : names.size() - 1;
        Kept kept = kept(names);
        if (free < 0 || free > 2 || kept.rows().size() < 2) {
            return Optional.empty();
        }
        Rows drawn = sorted(kept.rows(), names);
        Chart chart = timed ? line(names, title) : lying(names, title);
        return Optional.of(
                new Block.Plot(
                        name,
                        Phrase.same(title),
                        kept.isWhole() ? answer.about() : cut(),
                        Phrase.same(""),
                        chart,
                        narrowed(drawn, chart),
                        leads));
    }

    private Phrase cut() {
        return Phrase.of(
                "%s; the highest %d names, %d where they are colours",
                "%s\u202f; les %d noms les plus hauts, %d là où ils sont des couleurs",
                answer.about(),
                MOST_NAMES,
                MOST_COLOURS);
    }

    /// The columns that hold names, in the order in which they take places. What stands beside is a
    /// colour as soon as there are other names.
    private List<String> names() {
        List<String> names = new ArrayList<>(answer.cut().by());
        boolean compares = answer.rows().indexOf(CutRows.BESIDE) >= 0;
        boolean timed = answer.cut().period().isPresent();
        if (compares) {
            names.add(timed || names.isEmpty() ? 0 : 1, CutRows.BESIDE);
        }
        return names;
    }

    /// The rows that are drawn.
    private record Kept(Rows rows, boolean isWhole) {}

    private Kept kept(List<String> names) {
        Rows all = answer.rows();
        int value = all.indexOf(CutRows.VALUE);
        int complete = all.indexOf("complete");
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (int row = 0; row < all.size(); row++) {
            boolean over = complete < 0 || !Boolean.FALSE.equals(all.at(row, complete));
            boolean part = answer.cut().by().isEmpty() || !answer.isTotal(row);
            if (over && part && all.at(row, value) != null) {
                lines.add(all.values().get(row));
            }
        }
        Rows rows = Rows.of(all.columns(), lines);
        boolean timed = answer.cut().period().isPresent();
        boolean whole = true;
        for (String name : answer.cut().by()) {
            int most = !timed && names.indexOf(name) == 0 ? MOST_NAMES : MOST_COLOURS;
            List<String> ranked = ranked(rows, name);
            whole &= ranked.size() <= most;
            rows = of(rows, name, new HashSet<>(ranked.subList(0, Math.min(most, ranked.size()))));
        }
        return new Kept(rows, whole);
    }

    private static Rows of(Rows rows, String column, Set<String> kept) {
        int at = rows.indexOf(column);
        return Rows.of(
                rows.columns(),
                rows.values().stream()
                        .filter(row -> kept.contains(String.valueOf(row.get(at))))
                        .toList());
    }

    /// Names by the value that each has last, from the highest.
    private static List<String> ranked(Rows rows, String column) {
        int at = rows.indexOf(column);
        int value = rows.indexOf(CutRows.VALUE);
        int beside = rows.indexOf(CutRows.BESIDE);
        Map<String, Double> last = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            boolean own = beside < 0 || Objects.equals(rows.at(row, beside), rows.at(0, beside));
            if (rows.at(row, value) instanceof Double number) {
                String name = String.valueOf(rows.at(row, at));
                last.merge(name, number, (before, now) -> own ? now : before);
            }
        }
        return last.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// In the order of periods, then of ranks; what stands beside keeps its own order.
    private Rows sorted(Rows rows, List<String> names) {
        Comparator<List<@Nullable Object>> order = (_, _) -> 0;
        if (answer.cut().period().isPresent()) {
            int at = rows.indexOf(CutRows.PERIOD);
            order = order.thenComparing(row -> String.valueOf(row.get(at)));
        }
        for (String name : names) {
            int at = rows.indexOf(name);
            List<String> ranked = name.equals(CutRows.BESIDE) ? seen(rows, at) : ranked(rows, name);
            order = order.thenComparing(row -> ranked.indexOf(String.valueOf(row.get(at))));
        }
        return Rows.of(rows.columns(), rows.values().stream().sorted(order).toList());
    }

    private static List<String> seen(Rows rows, int column) {
        Set<String> seen = new LinkedHashSet<>();
        rows.values().forEach(row -> seen.add(String.valueOf(row.get(column))));
        return List.copyOf(seen);
    }

    private Chart line(List<String> names, String title) {
        Map<Slot, Channel> channels = new EnumMap<>(Slot.class);
        channels.put(Slot.X, Channel.of(CutRows.PERIOD));
        channels.put(Slot.Y, value(CutRows.VALUE).titled(title));
        coloured(channels, names);
        return Chart.of(Mark.LINE, channels);
    }

    private Chart lying(List<String> names, String title) {
        Map<Slot, Channel> channels = new EnumMap<>(Slot.class);
        channels.put(Slot.X, value(CutRows.VALUE).titled(title));
        channels.put(Slot.Y, named(names.getFirst()));
        coloured(channels, names.subList(1, names.size()));
        boolean estimate =
                names.size() == 1
                        && answer.cut().beside().isEmpty()
                        && answer.rows().indexOf("low") >= 0;
        if (estimate) {
            channels.put(Slot.LOW, value("low"));
            channels.put(Slot.HIGH, value("high"));
            return Chart.of(Mark.INTERVAL, channels);
        }
        Chart.Shape plain = Chart.Shape.PLAIN;
        return Chart.of(Mark.BAR, channels)
                .as(
                        new Chart.Shape(
                                true,
                                plain.stack(),
                                plain.trend(),
                                plain.hole(),
                                plain.diagonal(),
                                2));
    }

    private void coloured(Map<Slot, Channel> channels, List<String> names) {
        List<Slot> slots = List.of(Slot.COLOR, Slot.FACET);
        for (int i = 0; i < names.size(); i++) {
            channels.put(slots.get(i), named(names.get(i)));
        }
    }

    private Channel named(String column) {
        Channel channel = Channel.of(column);
        return column.equals(CutRows.BESIDE) ? channel : channel.titled(answer.label(column));
    }

    private Channel value(String column) {
        Channel value = Channel.of(column).in(answer.metric().format());
        String unit = answer.metric().unit();
        return unit.isEmpty() ? value : value.in(unit);
    }

    /// Only what is drawn.
    private static Rows narrowed(Rows rows, Chart chart) {
        Set<String> used =
                chart.channels().values().stream().map(Channel::column).collect(Collectors.toSet());
        Rows fewer = rows;
        for (Column column : rows.columns()) {
            if (!used.contains(column.name())) {
                fewer = fewer.without(fewer.indexOf(column.name()));
            }
        }
        return fewer;
    }
}
