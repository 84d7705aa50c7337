package socle.app.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// How many requests were answered, by door, method and status. Bounded: the doors are known, and
/// any other method counts as `other`.
final class Requests {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Map<Answered, LongAdder> counts = new ConcurrentHashMap<>();

    record Answered(String route, String method, int status) implements Comparable<Answered> {
        @Override
        public int compareTo(Answered other) {
            int byRoute = route.compareTo(other.route);
            int byMethod = byRoute == 0 ? method.compareTo(other.method) : byRoute;
            return byMethod == 0 ? Integer.compare(status, other.status) : byMethod;
        }
    }

    void answered(String route, String method, int status) {
        String known = METHODS.contains(method) ? method : "other";
        counts.computeIfAbsent(new Answered(route, known, status), _ -> new LongAdder())
                .increment();
    }

    Map<Answered, Long> all() {
        Map<Answered, Long> all = new TreeMap<>();
        counts.forEach((answered, count) -> all.put(answered, count.sum()));
        return all;
    }
}
