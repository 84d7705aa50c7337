package socle.kinds.operate.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import socle.api.live.Firing;
import socle.api.live.Timetable;

/// What became of a job's due times, in figures.
///
/// @param firings those that are remembered, the first due first
/// @param since when its timetable became what it is
record JobRecord(JobSpec spec, List<Firing> firings, Instant since, Instant now) {

    /// A trend over more is hardly another one, and costs the square.
    private static final int TREND = 200;

    private static final double SECONDS_A_DAY = 86_400;

    JobRecord {
        firings = List.copyOf(firings);
    }

    /// Those that were served to their end, of some causes.
    List<Firing> served(Firing.Cause... causes) {
        List<Firing.Cause> some = List.of(causes);
        return firings.stream().filter(one -> some.contains(one.cause()) && isServed(one)).toList();
    }

    /// Those that were due by time and have ended in some way.
    List<Firing> timed() {
        return firings.stream()
                .filter(one -> one.cause() == Firing.Cause.TIME && one.ended().isPresent())
                .toList();
    }

    long count(Firing.State state) {
        return firings.stream().filter(one -> one.state() == state).count();
    }

    static boolean isServed(Firing one) {
        return switch (one.state()) {
            case DONE, FELL, FAILED -> true;
            case DUE, RUNNING, MISSED, SKIPPED -> false;
        };
    }

    /// Those that were due by time and began in time.
    long onTime() {
        return timed().stream().filter(this::isOnTime).count();
    }

    private boolean isOnTime(Firing one) {
        return one.began().filter(at -> !at.isAfter(one.due().plus(spec.lateness()))).isPresent();
    }

    /// Due times of the timetable that nobody wrote down, between two that somebody did.
    long forgotten() {
        Timetable table = spec.timetable();
        long forgotten = 0;
        Optional<Instant> next = Optional.empty();
        for (Firing one : firings) {
            if (one.cause() == Firing.Cause.TIME && one.due().isAfter(since)) {
                while (next.isPresent() && next.get().isBefore(one.due())) {
                    forgotten++;
                    next = table.next(next.get());
                }
                next = table.next(one.due());
            }
        }
        return forgotten;
    }

    /// Due times that were served twice; there are none, unless the ledger was written by another.
    long repeated() {
        List<Instant> dues = timed().stream().filter(JobRecord::isServed).map(Firing::due).toList();
        return dues.size() - (long) new HashSet<>(dues).size();
    }

    /// The middle duration of those that were served, in seconds.
    OptionalDouble duration() {
        return Trend.median(points().stream().map(Trend.Point::figure).toList());
    }

    /// By how much the duration grows, in seconds a day.
    OptionalDouble durationTrend() {
        List<Trend.Point> points = points();
        return Trend.slope(points.subList(Math.max(0, points.size() - TREND), points.size()));
    }

    private List<Trend.Point> points() {
        List<Trend.Point> points = new ArrayList<>();
        for (Firing one : firings) {
            if (isServed(one) && one.began().isPresent() && one.ended().isPresent()) {
                points.add(
                        new Trend.Point(
                                one.began().get().getEpochSecond() / SECONDS_A_DAY,
                                seconds(one.began().get(), one.ended().get())));
            }
        }
        return points;
    }

    static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1_000.0;
    }

    /// How old what it refreshes was at most: from the beginning of one that was done to the end of
    /// the next, or until now. Nothing before the first.
    Optional<Duration> oldest() {
        List<Firing> done =
                firings.stream().filter(one -> one.state() == Firing.State.DONE).toList();
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Duration oldest = age(done.getLast(), now);
        for (int i = 1; i < done.size(); i++) {
            Duration age = age(done.get(i - 1), done.get(i).ended().orElse(now));
            oldest = age.compareTo(oldest) > 0 ? age : oldest;
        }
        return Optional.of(oldest);
    }

    private static Duration age(Firing done, Instant until) {
        return Duration.between(done.began().orElse(done.due()), until);
    }

    /// When time makes it due next, at most so many times.
    List<Instant> next(int most) {
        Timetable table = spec.timetable();
        List<Instant> times = new ArrayList<>();
        Optional<Instant> next = table.next(now);
        while (next.isPresent() && times.size() < most) {
            times.add(next.get());
            next = table.next(next.get());
        }
        return times;
    }
}
