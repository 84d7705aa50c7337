package socle.kinds.collect.crawl;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads robots.txt for one crawler (RFC 9309, section 2.2). Our own, because each rule of the RFC
/// is then a line of a test, and the file is never more than half a megabyte.
final class RobotsReader {

    /// What every parser must be able to read (section 2.5); the rest is left.
    static final int LIMIT = 500 * 1024;

    /// A delay above this would be no crawl: such a host is asked once an hour and told.
    private static final BigDecimal LONGEST_DELAY = BigDecimal.valueOf(3600);

    private final String product;
    private final List<Robots.Rule> mine = new ArrayList<>();
    private final List<Robots.Rule> everybody = new ArrayList<>();
    private final List<String> sitemaps = new ArrayList<>();
    private Optional<Duration> myDelay = Optional.empty();
    private Optional<Duration> everybodysDelay = Optional.empty();
    private boolean named;
    private boolean toMe;
    private boolean toEverybody;
    private boolean open;

    private RobotsReader(String product) {
        this.product = product.toLowerCase(Locale.ROOT);
    }

    /// What the file says to a product.
    static Robots read(byte[] bytes, String product) {
        RobotsReader reader = new RobotsReader(product);
        int length = Math.min(bytes.length, LIMIT);
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        String whole = length < bytes.length ? unmarked.substring(0, lastLine(unmarked)) : unmarked;
        for (String line : whole.split("\r\n|\n|\r", -1)) {
            reader.line(line);
        }
        return reader.found();
    }

    private static int lastLine(String text) {
        return Math.max(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')));
    }

    private Robots found() {
        return named
                ? new Robots(mine, myDelay, sitemaps, Robots.Source.FILE)
                : new Robots(everybody, everybodysDelay, sitemaps, Robots.Source.FILE);
    }

    private void line(String line) {
        int comment = line.indexOf('#');
        String said = comment < 0 ? line : line.substring(0, comment);
        int colon = said.indexOf(':');
        if (colon < 0) {
            return;
        }
        String value = said.substring(colon + 1).strip();
        switch (said.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
            case "user-agent" -> agent(value);
            case "allow" -> rule(value, true);
            case "disallow" -> rule(value, false);
            case "crawl-delay" -> delay(value);
            case "sitemap" -> sitemaps.add(value);
            default -> {} // other records belong to no group and end none (section 2.2.4)
        }
    }

    /// Agents in a row speak of one group; groups of one agent are one (section 2.2.1).
    private void agent(String value) {
        if (!open) {
            toMe = false;
            toEverybody = false;
            open = true;
        }
        String token = token(value);
        toEverybody |= value.equals("*");
        if (!token.isEmpty() && token.equals(product)) {
            toMe = true;
            named = true;
        }
    }

    private static String token(String value) {
        int end = 0;
        while (end < value.length() && isToken(value.charAt(end))) {
            end++;
        }
        return value.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isToken(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    }

    private void rule(String path, boolean allows) {
        open = false;
        if (path.isEmpty()) {
            return;
        }
        Robots.Rule rule = new Robots.Rule(allows, Wildcard.of(path));
        if (toMe) {
            mine.add(rule);
        }
        if (toEverybody) {
            everybody.add(rule);
        }
    }

    private void delay(String value) {
        open = false;
        Optional<Duration> told = seconds(value);
        myDelay = toMe ? told : myDelay;
        everybodysDelay = toEverybody ? told : everybodysDelay;
    }

    private static Optional<Duration> seconds(String value) {
        try {
            BigDecimal seconds = new BigDecimal(value).min(LONGEST_DELAY);
            return seconds.signum() < 0
                    ? Optional.empty()
                    : Optional.of(Duration.ofMillis(seconds.movePointRight(3).longValue()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
