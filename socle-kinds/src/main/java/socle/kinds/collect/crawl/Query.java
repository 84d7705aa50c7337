package socle.kinds.collect.crawl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What of an address only says who came and how: left out, because the page is the same.
final class Query {

    private static final Set<String> NOISE =
            Set.of(
                    "gclid",
                    "dclid",
                    "fbclid",
                    "msclkid",
                    "yclid",
                    "igshid",
                    "mc_cid",
                    "mc_eid",
                    "_ga",
                    "_gl",
                    "jsessionid",
                    "phpsessid",
                    "sessionid",
                    "session_id",
                    "cfid",
                    "cftoken",
                    "aspsessionid");

    private Query() {}

    /// A query without tracking and sessions.
    static String clean(String query) {
        if (query.isEmpty()) {
            return query;
        }
        String[] parts = query.split("&");
        String kept =
                Arrays.stream(parts)
                        .filter(part -> !part.isEmpty() && !isNoise(name(part)))
                        .collect(Collectors.joining("&"));
        return kept.length() == query.length() ? query : kept;
    }

    /// Its parameters in order.
    static String sorted(String query) {
        String[] parts = query.split("&");
        Arrays.sort(parts);
        return String.join("&", parts);
    }

    /// A path without the session that some servers write into it.
    static String withoutSession(String path) {
        int start = path.indexOf(";jsessionid=");
        if (start < 0) {
            return path;
        }
        int end = start + 1;
        while (end < path.length() && ";/".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return path.substring(0, start) + path.substring(end);
    }

    private static String name(String part) {
        int equals = part.indexOf('=');
        return (equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
    }

    private static boolean isNoise(String name) {
        return name.startsWith("utm_") || NOISE.contains(name);
    }
}
