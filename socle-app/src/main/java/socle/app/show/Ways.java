package socle.app.show;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.show.Way;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// Ways as links: to the page that is shown they are its own address with other choices, so that
/// they hold wherever the page is served.
///
/// @param addresses where other nodes are
public record Ways(Addresses addresses) {

    /// The address that a way leads to; nothing when its node has none.
    public Optional<String> of(Way way) {
        String choices = choices(way.choices());
        return way.node().isEmpty()
                ? Optional.of("?" + choices)
                : way.node()
                        .flatMap(addresses::of)
                        .map(it -> choices.isEmpty() ? it : with(it, choices));
    }

    /// Words that lead somewhere, or words alone.
    public Markup link(Way way, Markup words) {
        return of(way).<Markup>map(it -> Tag.of("a", words).at("href", it)).orElse(words);
    }

    /// Choices come before the place within a page.
    private static String with(String address, String choices) {
        int place = address.indexOf('#');
        return place < 0
                ? address + "?" + choices
                : address.substring(0, place) + "?" + choices + address.substring(place);
    }

    private static String choices(Map<String, List<String>> choices) {
        List<String> pairs = new ArrayList<>();
        choices.forEach(
                (name, values) ->
                        values.forEach(value -> pairs.add(coded(name) + "=" + coded(value))));
        return String.join("&", pairs);
    }

    /// A blank is `%20` (RFC 3986), which is right before and after the question mark.
    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
