package socle.app.show.chart;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socle.api.show.Slot;
import socle.app.show.words.Values;

/// Tasks with their beginnings and ends, in lines of one name.
///
/// @param phases the colours, in the order of the rows
/// @param undated rows without a beginning or end
/// @param reversed names of rows that end before they begin
record Schedule(
        Sheet sheet,
        List<Task> tasks,
        List<Line> lines,
        List<String> phases,
        int undated,
        List<String> reversed) {

    /// One task.
    ///
    /// @param lane under each other where tasks of one line overlap, from 0
    record Task(
            String name, String phase, LocalDateTime from, LocalDateTime to, int row, int lane) {

        Task in(int other) {
            return new Task(name, phase, from, to, row, other);
        }

        Duration length() {
            return Duration.between(from, to);
        }
    }

    /// Tasks of one name.
    record Line(String name, List<Task> tasks) {

        int lanes() {
            return tasks.stream().mapToInt(Task::lane).max().orElse(0) + 1;
        }
    }

    static Schedule of(Sheet sheet) {
        List<String> reversed = new ArrayList<>();
        Map<String, List<Task>> byName = new LinkedHashMap<>();
        List<String> phases = new ArrayList<>();
        int undated = 0;
        for (int row : sheet.numbers()) {
            String phase = sheet.has(Slot.COLOR) ? sheet.words(row, Slot.COLOR) : "";
            LocalDateTime from = Values.moment(sheet.at(row, Slot.X));
            LocalDateTime to = Values.moment(sheet.at(row, Slot.X2));
            String name = sheet.words(row, Slot.Y);
            if (from == null || to == null) {
                undated++;
            } else if (to.isBefore(from)) {
                reversed.add(name);
            } else {
                if (!phases.contains(phase)) {
                    phases.add(phase);
                }
                byName.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(new Task(name, phase, from, to, row, 0));
            }
        }
        List<Line> lines = new ArrayList<>();
        byName.forEach((name, tasks) -> lines.add(new Line(name, lanes(tasks))));
        List<Task> tasks = lines.stream().flatMap(line -> line.tasks().stream()).toList();
        return new Schedule(sheet, tasks, lines, named(sheet, phases), undated, reversed);
    }

    /// Phases beyond those that colours tell apart share the last colour.
    private static List<String> named(Sheet sheet, List<String> phases) {
        if (phases.size() <= Palette.MOST) {
            return phases;
        }
        List<String> kept = new ArrayList<>(phases.subList(0, Palette.MOST - 1));
        kept.add(sheet.look().say("others", "autres"));
        return kept;
    }

    int series(Task task) {
        int found = phases.indexOf(task.phase());
        return found < 0 ? Palette.MOST - 1 : found;
    }

    /// Each task goes to the first lane that is free when it begins.
    private static List<Task> lanes(List<Task> tasks) {
        List<Task> ordered = new ArrayList<>(tasks);
        ordered.sort(Comparator.comparing(Task::from));
        List<LocalDateTime> free = new ArrayList<>();
        List<Task> placed = new ArrayList<>();
        for (Task task : ordered) {
            int lane = 0;
            while (lane < free.size() && free.get(lane).isAfter(task.from())) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(task.to());
            } else {
                free.set(lane, task.to());
            }
            placed.add(task.in(lane));
        }
        return placed;
    }

    LocalDateTime first() {
        return tasks.stream().map(Task::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    LocalDateTime last() {
        return tasks.stream().map(Task::to).max(Comparator.naturalOrder()).orElseThrow();
    }

    TimeScale scale(double start, double end) {
        return new TimeScale(first(), last(), start, end, sheet.look().dates());
    }

    /// The longest task; the first of several.
    @Nullable Task longest() {
        return tasks.stream().max(Comparator.comparing(Task::length)).orElse(null);
    }

    /// Tasks that had begun and not ended at a moment.
    List<Task> running(LocalDateTime moment) {
        return tasks.stream()
                .filter(it -> !it.from().isAfter(moment) && it.to().isAfter(moment))
                .toList();
    }

    /// Says what is not drawn.
    void notes() {
        if (undated > 0) {
            sheet.note(
                    "Rows without a beginning or an end are in the table only.",
                    "Les lignes sans début ou sans fin ne sont que dans le tableau.");
        }
        for (String name : reversed) {
            sheet.note(
                    "'" + name + "' ends before it begins, so it is not drawn.",
                    "«\u00A0" + name + "\u00A0» finit avant de commencer\u00A0: pas de dessin.");
        }
    }
}
