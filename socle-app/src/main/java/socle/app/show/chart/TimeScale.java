package socle.app.show.chart;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import socle.app.show.words.Dates;

/// Moments along an axis, with ticks at the turn of years, months, days or hours. Time zones have
/// been taken to UTC before, so that a day has 24 hours.
record TimeScale(LocalDateTime low, LocalDateTime high, double start, double end, Dates dates)
        implements Scale {

    /// A step between ticks.
    private record Step(ChronoUnit unit, int count) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(ChronoUnit.MINUTES, 1),
                    new Step(ChronoUnit.MINUTES, 5),
                    new Step(ChronoUnit.MINUTES, 15),
                    new Step(ChronoUnit.HOURS, 1),
                    new Step(ChronoUnit.HOURS, 3),
                    new Step(ChronoUnit.HOURS, 6),
                    new Step(ChronoUnit.DAYS, 1),
                    new Step(ChronoUnit.DAYS, 2),
                    new Step(ChronoUnit.DAYS, 7),
                    new Step(ChronoUnit.MONTHS, 1),
                    new Step(ChronoUnit.MONTHS, 3),
                    new Step(ChronoUnit.MONTHS, 6),
                    new Step(ChronoUnit.YEARS, 1),
                    new Step(ChronoUnit.YEARS, 2),
                    new Step(ChronoUnit.YEARS, 5),
                    new Step(ChronoUnit.YEARS, 10),
                    new Step(ChronoUnit.YEARS, 20),
                    new Step(ChronoUnit.YEARS, 50),
                    new Step(ChronoUnit.YEARS, 100));

    /// At most so many steps are tried out before the next coarser one.
    private static final int MANY = 60;

    /// Room between the words of two ticks.
    private static final double ROOM = 12;

    TimeScale {
        if (!low.isBefore(high)) {
            low = low.minusDays(1);
            high = high.plusDays(1);
        }
    }

    double at(LocalDateTime moment) {
        return start
                + (seconds(moment) - seconds(low)) / (seconds(high) - seconds(low)) * (end - start);
    }

    @Override
    public List<Tick> ticks() {
        for (Step step : STEPS) {
            List<Tick> ticks = ticks(step);
            if (!ticks.isEmpty() && !collide(ticks)) {
                return ticks;
            }
        }
        return List.of(new Tick(at(low), dates.shortMonth(low.toLocalDate())));
    }

    private List<Tick> ticks(Step step) {
        if (step.unit().between(low, high) / step.count() > MANY) {
            return List.of();
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime moment = floor(step);
        while (!moment.isAfter(high)) {
            if (!moment.isBefore(low)) {
                ticks.add(new Tick(at(moment), words(moment, step)));
            }
            moment = moment.plus(step.count(), step.unit());
        }
        return ticks;
    }

    private LocalDateTime floor(Step step) {
        LocalDateTime day = low.truncatedTo(ChronoUnit.DAYS);
        return switch (step.unit()) {
            case YEARS ->
                    LocalDateTime.of(
                            Math.floorDiv(low.getYear(), step.count()) * step.count(), 1, 1, 0, 0);
            case MONTHS ->
                    day.withDayOfMonth(1)
                            .withMonth((low.getMonthValue() - 1) / step.count() * step.count() + 1);
            default -> day;
        };
    }

    private String words(LocalDateTime moment, Step step) {
        return switch (step.unit()) {
            case YEARS -> String.valueOf(moment.getYear());
            case MONTHS -> dates.shortMonth(moment.toLocalDate());
            case DAYS -> dates.dayAndMonth(moment.toLocalDate());
            default -> dates.time(moment.toLocalTime());
        };
    }

    private static boolean collide(List<Tick> ticks) {
        for (int i = 1; i < ticks.size(); i++) {
            Box before =
                    Label.at(ticks.get(i - 1).at(), 0, ticks.get(i - 1).words()).middle().box();
            Box here = Label.at(ticks.get(i).at(), 0, ticks.get(i).words()).middle().box();
            if (here.left() < before.right() + ROOM) {
                return true;
            }
        }
        return false;
    }

    /// Seconds since 1970.
    static double seconds(LocalDateTime moment) {
        return moment.toInstant(ZoneOffset.UTC).toEpochMilli() / 1000.0;
    }
}
