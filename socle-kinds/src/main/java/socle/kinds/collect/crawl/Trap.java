package socle.kinds.collect.crawl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells addresses that a server would make without end: paths that turn in circles, queries that
/// grow, calendars. A guess by form; what it refuses is kept with the reason, so that an author may
/// see what it cost.
final class Trap {

    /// Longer addresses are made by machines for machines.
    private static final int LONGEST = 2_000;

    private static final int MOST_SEGMENTS = 30;
    private static final int MOST_PARAMETERS = 12;

    /// A form of query (its numbers aside) with more addresses than this is a machine that counts.
    private static final int MOST_OF_ONE_FORM = 2_000;

    /// Calendars show day after day; forty years of months fit.
    private static final int MOST_OF_ONE_CALENDAR = 480;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern CALENDAR =
            Pattern.compile(
                    "(?i)([?&](year|month|day|date|week|cal[a-z]*)=)|/(calendar|events?)/.*\\d");

    private final Map<String, Integer> forms = new HashMap<>();

    /// Whether an address leads into a trap. Counts it when it does not.
    boolean holds(Address address) {
        String path = address.path();
        boolean formed =
                path.length() + address.query().length() > LONGEST
                        || turns(path)
                        || grows(address.query());
        return formed || counts(address);
    }

    /// Counts addresses that were found before.
    void remember(Iterable<Link> links) {
        links.forEach(link -> counts(link.address()));
    }

    /// A segment that comes a third time, or a pair that comes again right after itself twice.
    private static boolean turns(String path) {
        String[] segments = path.split("/");
        if (segments.length > MOST_SEGMENTS) {
            return true;
        }
        Map<String, Integer> times = new HashMap<>();
        for (String segment : segments) {
            if (!segment.isEmpty() && times.merge(segment, 1, Integer::sum) > 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean grows(String query) {
        if (query.indexOf('&') < 0) {
            return false;
        }
        String[] parts = query.split("&");
        Set<String> seen = new HashSet<>();
        boolean twice = false;
        for (String part : parts) {
            twice |= !seen.add(part);
        }
        return twice || parts.length > MOST_PARAMETERS;
    }

    private boolean counts(Address address) {
        String text = address.pathAndQuery();
        boolean calendar = CALENDAR.matcher(text).find();
        if (!calendar && address.query().isEmpty()) {
            return false;
        }
        String form = address.origin() + DIGITS.matcher(text).replaceAll("0");
        int most = calendar ? MOST_OF_ONE_CALENDAR : MOST_OF_ONE_FORM;
        return forms.merge(form, 1, Integer::sum) > most;
    }
}
