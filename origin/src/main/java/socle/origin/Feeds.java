package socle.origin;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The latest strikes as Atom (RFC 4287) and RSS 2.0, newest first, each with a page of its own.
final class Feeds implements Door {
    private static final int LATEST = 20;
    private static final Pattern PAGE = Pattern.compile("/strikes/([1-9]\\d{0,5})");
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final List<Strike> strikes;
    private final String address;

    /// @param address of the site, without a slash at its end
    Feeds(Facts facts, String address) {
        this.strikes = facts.strikes();
        this.address = address;
    }

    @Override
    public Optional<Answer> open(Asked asked) {
        return switch (asked.path()) {
            case "/feed.atom" -> Optional.of(Answer.xml("application/atom+xml", atom()));
            case "/feed.rss" -> Optional.of(Answer.xml("application/rss+xml", rss()));
            default -> page(asked.path());
        };
    }

    private String atom() {
        return XML
                + """
                <feed xmlns="http://www.w3.org/2005/Atom">
                <id>%s/feed.atom</id>
                <title>Latest strikes</title>
                <updated>%s</updated>
                <author><name>Airport Almanac</name></author>
                <rights>Public domain</rights>
                <link rel="self" href="%s/feed.atom"/>
                <link rel="license" href="%s"/>
                %s</feed>
                """
                        .formatted(
                                address,
                                time(strikes.getLast(), DateTimeFormatter.ISO_INSTANT),
                                address,
                                Frame.LICENCE,
                                latest(this::entry));
    }

    private String entry(Strike strike) {
        return """
        <entry><id>tag:almanac.example,2002:strike/%d</id><title>%s</title><updated>%s</updated>\
        <link href="%s"/><summary>%s</summary></entry>
        """
                .formatted(
                        strike.id(),
                        title(strike),
                        time(strike, DateTimeFormatter.ISO_INSTANT),
                        link(strike),
                        summary(strike));
    }

    private String rss() {
        return XML
                + """
                <rss version="2.0"><channel>
                <title>Latest strikes</title>
                <link>%s/</link>
                <description>Strikes between aircraft and animals</description>
                <copyright>Public domain</copyright>
                %s</channel></rss>
                """
                        .formatted(address, latest(this::item));
    }

    private String item(Strike strike) {
        return """
        <item><guid isPermaLink="false">tag:almanac.example,2002:strike/%d</guid><title>%s</title>\
        <pubDate>%s</pubDate><link>%s</link><description>%s</description></item>
        """
                .formatted(
                        strike.id(),
                        title(strike),
                        time(strike, DateTimeFormatter.RFC_1123_DATE_TIME),
                        link(strike),
                        summary(strike));
    }

    private String latest(Function<Strike, String> written) {
        return strikes.reversed().stream().limit(LATEST).map(written).collect(Collectors.joining());
    }

    /// The hour is not known.
    private static String time(Strike strike, DateTimeFormatter format) {
        return format.format(ZonedDateTime.of(strike.date(), LocalTime.MIDNIGHT, ZoneOffset.UTC));
    }

    private String link(Strike strike) {
        return address + "/strikes/" + strike.id();
    }

    private static String title(Strike strike) {
        return Escape.markup(strike.animal().species() + " at " + strike.where().airport());
    }

    private static String summary(Strike strike) {
        return Escape.markup(
                "%s of %s, %s. Damage: %s."
                        .formatted(
                                strike.flight().aircraft(),
                                strike.flight().operator(),
                                strike.flight().phase(),
                                strike.harm().damage()));
    }

    private Optional<Answer> page(String path) {
        Matcher named = PAGE.matcher(path);
        if (!named.matches()) {
            return Optional.empty();
        }
        return strikes.stream()
                .skip(Integer.parseInt(named.group(1)) - 1L)
                .findFirst()
                .map(strike -> Answer.html(page(strike)));
    }

    private static String page(Strike strike) {
        return Frame.page(
                "Strike " + strike.id() + " of " + strike.date(),
                "<p>%s.</p>\n<p>%s</p>\n".formatted(title(strike), summary(strike)));
    }
}
