package socle.app.show.chart;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.show.Rule;
import socle.api.show.Slot;
import socle.app.show.chart.Schedule.Task;

/// Says in words when tasks begin and end.
record ScheduleWords(Schedule schedule, Sheet sheet) {

    List<String> words() {
        Look look = sheet.look();
        Telling telling = new Telling(look, sheet.chart().at(Slot.X));
        List<String> words = new ArrayList<>();
        words.add(telling.count("Tasks", "Tâches", schedule.tasks().size()));
        words.add(
                look.say("From ", "Du ")
                        + date(schedule.first())
                        + look.say(" to ", " au ")
                        + date(schedule.last())
                        + ".");
        if (schedule.tasks().size() <= Telling.FEW) {
            words.add(
                    schedule.tasks().stream()
                                    .map(this::told)
                                    .collect(Collectors.joining(telling.separator()))
                            + ".");
        }
        Task longest = schedule.longest();
        if (longest != null && schedule.tasks().size() > 1) {
            words.add(
                    telling.of(look.say("The longest", "La plus longue"))
                            + longest.name()
                            + ", "
                            + length(longest.length())
                            + ".");
        }
        sheet.uprights().forEach(rule -> running(rule, words, telling));
        if (schedule.undated() > 0) {
            words.add(
                    telling.count(
                            "Tasks without a beginning or an end",
                            "Tâches sans début ou sans fin",
                            schedule.undated()));
        }
        return words;
    }

    private String told(Task task) {
        return task.from().equals(task.to())
                ? task.name() + " " + date(task.from())
                : task.name()
                        + sheet.look().say(" from ", " du ")
                        + date(task.from())
                        + sheet.look().say(" to ", " au ")
                        + date(task.to());
    }

    private void running(Rule rule, List<String> words, Telling telling) {
        LocalDateTime moment = Written.moment(rule.x().orElse(""));
        if (moment == null) {
            return;
        }
        List<Task> running = schedule.running(moment);
        String when = rule.label() + " (" + date(moment) + ")";
        String names =
                running.isEmpty()
                        ? sheet.look().say("no task under way", "aucune tâche en cours")
                        : sheet.look().say("under way ", "en cours ")
                                + running.stream()
                                        .limit(Telling.FEW)
                                        .map(Task::name)
                                        .collect(Collectors.joining(telling.separator()))
                                + (running.size() > Telling.FEW ? "…" : "");
        words.add(
                telling.of(when)
                        + names
                        + " ("
                        + sheet.look().numbers().count(running.size())
                        + ").");
    }

    private String date(LocalDateTime moment) {
        return moment.toLocalTime().toSecondOfDay() == 0
                ? sheet.look().dates().day(moment.toLocalDate())
                : sheet.look().dates().moment(moment);
    }

    private String length(Duration length) {
        if (length.compareTo(Duration.ofHours(2)) < 0) {
            return sheet.look().dates().duration(length);
        }
        if (length.compareTo(Duration.ofDays(2)) < 0) {
            return sheet.look().numbers().count(length.toHours()) + "\u00A0h";
        }
        long days = Math.round(length.toHours() / 24.0);
        return sheet.look().numbers().count(days) + "\u00A0" + sheet.look().say("days", "jours");
    }
}
