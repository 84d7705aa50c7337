package socle.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Two ways to do the same, in turn so that a busy moment of the machine hits both; and the table
/// of their medians and ratios.
final class Duel {

    private final int rounds;
    private final List<Usage> bare = new ArrayList<>();
    private final List<Usage> socle = new ArrayList<>();

    Duel(int rounds) {
        this.rounds = rounds;
    }

    /// One of the two ways.
    interface Way {
        /// Does it once.
        Usage run() throws IOException, InterruptedException;
    }

    /// Runs both in turn; a first round warms the page cache and does not count.
    Duel run(Way bareWay, Way socleWay) throws IOException, InterruptedException {
        for (int round = 0; round <= rounds; round++) {
            Usage one = bareWay.run();
            Usage other = socleWay.run();
            if (round > 0) {
                bare.add(one);
                socle.add(other);
                System.err.printf(
                        Locale.ROOT,
                        "round %d: bare %.2f s, Socle %.2f s%n",
                        round,
                        seconds(one.wall()),
                        seconds(other.wall()));
            }
        }
        return this;
    }

    /// A Markdown table of the medians.
    String table(String bareName, String socleName) {
        Usage one = Usage.median(bare);
        Usage other = Usage.median(socle);
        return """
               | | %s | %s | ratio |
               |---|---|---|---|
               | wall, s | %.2f | %.2f | %.2f |
               | CPU, s | %.2f | %.2f | %.2f |
               | peak memory, MB | %d | %d | %.2f |
               """
                .formatted(
                        bareName,
                        socleName,
                        seconds(one.wall()),
                        seconds(other.wall()),
                        seconds(other.wall()) / seconds(one.wall()),
                        seconds(one.cpu()),
                        seconds(other.cpu()),
                        seconds(other.cpu()) / seconds(one.cpu()),
                        one.peak() >> 20,
                        other.peak() >> 20,
                        (double) other.peak() / one.peak());
    }

    /// Socle's medians in one figure as a ratio of the bare ones, what both take to start left out.
    double beyond(Duel start, Function<Usage, Duration> figure) {
        Duration ours = figure.apply(Usage.median(socle));
        Duration theirs = figure.apply(Usage.median(bare));
        return seconds(ours.minus(figure.apply(Usage.median(start.socle))))
                / seconds(theirs.minus(figure.apply(Usage.median(start.bare))));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
