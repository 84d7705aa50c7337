package socle.app;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Names in the order of time, unlike those of any other process: `20261122-190312-041-0007-k3f9`.
final class TimedIds implements Supplier<String> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final InstantSource clock;
    private final String process;
    private String last = "";
    private int count;

    TimedIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.process = Integer.toString(random.nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36);
    }

    /// Later than the last one, even when the clock is set back.
    @Override
    public synchronized String get() {
        String now = TIME.format(clock.instant());
        count = now.compareTo(last) > 0 ? 0 : count + 1;
        last = now.compareTo(last) > 0 ? now : last;
        return "%s-%04d-%s".formatted(last, count, process);
    }
}
