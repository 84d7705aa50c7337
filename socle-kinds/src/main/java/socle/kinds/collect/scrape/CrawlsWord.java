package socle.kinds.collect.scrape;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.proof.Told;

/// What the evidence of a crawl says that hosts ask for.
final class CrawlsWord {

    /// Between two pages of a host, whatever it asks.
    static final Duration LEAST = Duration.ofSeconds(1);

    private CrawlsWord() {}

    /// The time between two pages, by origin.
    static Map<String, Duration> delays(List<Told> told) {
        Map<String, Duration> delays = new HashMap<>();
        for (Told one : told) {
            if (one.evidence() instanceof Evidence.Sample sample) {
                read(sample.rows(), delays);
            }
        }
        return delays;
    }

    private static void read(Rows rows, Map<String, Duration> delays) {
        List<String> names = rows.columns().stream().map(column -> column.name()).toList();
        int host = names.indexOf("host");
        int delay = names.indexOf("crawl_delay_s");
        if (host < 0 || delay < 0) {
            return;
        }
        for (List<@Nullable Object> row : rows.values()) {
            if (row.get(host) instanceof String origin && row.get(delay) instanceof Number time) {
                Duration asked = Duration.ofMillis(Math.round(time.doubleValue() * 1_000));
                delays.put(origin, asked.compareTo(LEAST) < 0 ? LEAST : asked);
            }
        }
    }
}
