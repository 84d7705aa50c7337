package socle.kinds.collect.api;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Headers;
import socle.kinds.collect.http.Location;

/// Finds the page after a page. An empty page, or the declared total, ends pages that are counted;
/// a page that is merely short does not: many services give less than they are asked for.
final class Pager {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern REL =
            Pattern.compile(";\\s*rel\\s*=\\s*\"?([^\",;]*)\"?", Pattern.CASE_INSENSITIVE);

    private final Optional<Pages> pages;
    private final Optional<Where> next;
    private final Optional<Where> count;

    Pager(ApiSpec spec) {
        this.pages = spec.pages();
        this.next = pages.flatMap(Pages::next).map(Where::inAnswer);
        this.count = pages.flatMap(Pages::count).map(Where::inAnswer);
    }

    /// Where a page was, and how many records came up to it, itself included.
    ///
    /// @param number of the page, from 1
    record Turn(URI uri, int number, long read) {}

    /// The address of the first page.
    URI first(URI plain) {
        if (pages.isEmpty()) {
            return plain;
        }
        Pages how = pages.get();
        URI sized =
                how.size()
                        .map(size -> Query.with(plain, how.size_parameter(), "" + size))
                        .orElse(plain);
        return how.isCounted() ? Query.with(sized, how.parameterName(), "" + how.start()) : sized;
    }

    /// The address of the page after one, when there is one.
    Optional<URI> after(Turn turn, Parsed parsed, Headers headers, OptionalLong total)
            throws Trouble {
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Pages how = pages.get();
        return switch (how.by()) {
            case PAGE, OFFSET -> counted(how, turn, parsed, total);
            case CURSOR ->
                    next.flatMap(where -> where.textIn(parsed.document()))
                            .map(token -> Query.with(turn.uri(), how.parameterName(), token));
            case LINK -> linked(turn, headers);
            case NEXT -> pointed(turn, parsed);
        };
    }

    /// How many pages the answer declares, when it does.
    OptionalLong declared(Parsed parsed) {
        return count.flatMap(where -> where.textIn(parsed.document()))
                .map(Declared::number)
                .orElse(OptionalLong.empty());
    }

    private Optional<URI> counted(Pages how, Turn turn, Parsed parsed, OptionalLong total) {
        OptionalLong declared = declared(parsed);
        boolean over =
                parsed.records().isEmpty()
                        || (total.isPresent() && turn.read() >= total.getAsLong())
                        || (declared.isPresent() && turn.number() >= declared.getAsLong());
        if (over) {
            return Optional.empty();
        }
        long place =
                how.by() == Pages.By.PAGE
                        ? how.start() + (long) turn.number()
                        : how.start() + turn.read();
        return Optional.of(Query.with(turn.uri(), how.parameterName(), "" + place));
    }

    private static Optional<URI> linked(Turn turn, Headers headers) {
        for (String value : headers.all("Link")) {
            Matcher links = LINK.matcher(value);
            while (links.find()) {
                Matcher rel = REL.matcher(links.group(2));
                if (rel.find() && isNext(rel.group(1))) {
                    return Location.of(turn.uri(), links.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNext(String relations) {
        for (String relation : relations.strip().split("\\s+")) {
            if (relation.equalsIgnoreCase("next")) {
                return true;
            }
        }
        return false;
    }

    private Optional<URI> pointed(Turn turn, Parsed parsed) throws Trouble {
        Optional<String> text = next.flatMap(where -> where.textIn(parsed.document()));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> there = Location.of(turn.uri(), text.get());
        if (there.isEmpty()) {
            throw ApiTrouble.noAddress("page " + turn.number(), text.get());
        }
        return there;
    }
}
