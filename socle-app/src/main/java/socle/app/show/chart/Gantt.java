package socle.app.show.chart;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.show.Rule;
import socle.api.text.Phrase;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.Scale.Tick;
import socle.app.show.chart.Schedule.Line;
import socle.app.show.chart.Schedule.Task;
import socle.app.show.markup.Tag;

/// Bars from when to when, one line a name (several where its tasks overlap); a moment is a
/// diamond. Names stand at the left, above their bars on narrow drawings.
record Gantt(Schedule schedule, Sheet sheet) implements Marks {

    private static final double NARROW = 480;
    private static final double THICK = 14;
    private static final double LANE = 19;

    static Gantt of(Sheet sheet) {
        return new Gantt(Schedule.of(sheet), sheet);
    }

    @Override
    public Optional<Phrase> nothing() {
        return schedule.tasks().isEmpty() ? Optional.of(NoDrawing.NO_VALUE) : Optional.empty();
    }

    @Override
    public List<String> words() {
        return new ScheduleWords(schedule, sheet).words();
    }

    @Override
    public double draw(Svg svg) {
        schedule.notes();
        boolean above = svg.width() < NARROW;
        List<Line> lines = schedule.lines();
        double name = above ? 19 : 0;
        double top = key().map(key -> key.draw(svg, 0)).orElse(0.0) + 22 + (named() ? 18 : 0);
        double bottom = top;
        for (Line line : lines) {
            bottom += name + line.lanes() * LANE + 7;
        }
        Box area = new Box(above ? 2 : names(svg, lines), top, svg.width() - 8, bottom);
        TimeScale time = schedule.scale(area.left() + 4, area.right() - 4);
        ticks(svg, area, time);
        double y = top + 3;
        for (Line line : lines) {
            for (Task task : line.tasks()) {
                task(svg, task, time, y + name + task.lane() * LANE);
            }
            y += name + line.lanes() * LANE + 7;
        }
        rules(svg, area, time);
        y = top + 3;
        for (Line line : lines) {
            name(svg, line, area, y, above);
            y += name + line.lanes() * LANE + 7;
        }
        return bottom + 2;
    }

    private boolean named() {
        return !sheet.uprights().isEmpty();
    }

    private double names(Svg svg, List<Line> lines) {
        double widest =
                lines.stream().mapToDouble(it -> Label.at(0, 0, it.name()).width()).max().orElse(0);
        return Math.min(widest, svg.width() * 0.36) + 10;
    }

    private static void ticks(Svg svg, Box area, TimeScale time) {
        for (Tick tick : time.ticks()) {
            svg.line(Svg.way(tick.at(), area.top(), tick.at(), area.bottom()), "gr", 1);
            svg.text(
                    Label.at(tick.at(), area.top() - 7, tick.words()).middle().within(svg.width()));
        }
    }

    private void name(Svg svg, Line line, Box area, double y, boolean above) {
        double room = above ? svg.width() : area.left() - 10;
        String name = TextWidths.cut(line.name(), Label.SIZE, room);
        if (!name.equals(line.name())) {
            sheet.cut();
        }
        Label label =
                above
                        ? Label.at(0, y + 13, name)
                        : Label.at(area.left() - 8, y + THICK / 2 + 4, name).end();
        if (above) {
            svg.textOver(label.in(Face.STRONG));
        } else {
            svg.text(label.in(Face.STRONG));
        }
    }

    private void task(Svg svg, Task task, TimeScale time, double y) {
        double from = time.at(task.from());
        double to = time.at(task.to());
        boolean moment = task.from().equals(task.to());
        Tag shape =
                moment
                        ? diamond(from, y + THICK / 2, THICK / 2 + 1)
                        : Svg.box(new Box(from, y, Math.max(to, from + 1.5), y + THICK));
        svg.shape(shape, schedule.series(task), task.row());
    }

    private static Tag diamond(double x, double y, double far) {
        String way =
                "M"
                        + Tag.number(x)
                        + " "
                        + Tag.number(y - far)
                        + "L"
                        + Tag.number(x + far)
                        + " "
                        + Tag.number(y)
                        + "L"
                        + Tag.number(x)
                        + " "
                        + Tag.number(y + far)
                        + "L"
                        + Tag.number(x - far)
                        + " "
                        + Tag.number(y)
                        + "Z";
        return Tag.of("path").at("d", way);
    }

    private Optional<Key> key() {
        List<Key.Entry> entries = new ArrayList<>();
        List<String> phases = schedule.phases();
        for (int i = 0; i < phases.size() && phases.size() > 1; i++) {
            int series = i;
            entries.add(
                    new Key.Entry(phases.get(i), (svg, room) -> svg.shape(Svg.box(room), series)));
        }
        if (schedule.tasks().stream().anyMatch(task -> task.from().equals(task.to()))) {
            entries.add(
                    new Key.Entry(
                            sheet.look().say("milestone", "jalon"),
                            (svg, room) ->
                                    svg.add(
                                            Palette.muted(
                                                    diamond(
                                                            (room.left() + room.right()) / 2,
                                                            (room.top() + room.bottom()) / 2,
                                                            7)))));
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Key(entries));
    }

    private void rules(Svg svg, Box area, TimeScale time) {
        for (Rule rule : sheet.uprights()) {
            LocalDateTime moment = Written.moment(rule.x().orElse(""));
            if (moment == null || moment.isBefore(time.low()) || moment.isAfter(time.high())) {
                sheet.outside(rule.label());
                continue;
            }
            double x = time.at(moment);
            svg.add(Rules.dashed(Svg.way(x, area.top() - 22, x, area.bottom())));
            double y = area.top() - 26;
            Label label = Label.at(x, y, rule.label());
            Rules.name(
                    sheet,
                    svg,
                    List.of(label.middle(), label.to(x + 4, y), label.to(x - 4, y).end()));
        }
    }
}
