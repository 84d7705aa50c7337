package socle.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Phrase;

/// Where something is: a path with holes, and what may be said beside it.
///
/// @param template `/runs/{run}`
/// @param choices what may stand after the question mark
public record Route(String template, List<Param> holes, List<Param> choices) {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z_]+)\\}");

    public Route {
        holes = List.copyOf(holes);
        choices = List.copyOf(choices);
        List<String> named = new ArrayList<>();
        Matcher found = HOLE.matcher(template);
        while (found.find()) {
            named.add(found.group(1));
        }
        if (!template.startsWith("/") || !named.equals(holes.stream().map(Param::name).toList())) {
            throw new IllegalArgumentException(template + " with holes " + holes);
        }
    }

    /// A path without holes.
    public static Route of(String path) {
        return new Route(path, List.of(), List.of());
    }

    /// With a name in the path, in the place of `{name}`.
    public static Route of(String template, String hole, Phrase words) {
        return new Route(template, List.of(new Param(hole, words)), List.of());
    }

    /// With something that may be said beside the path.
    public Route with(String choice, Phrase words) {
        List<Param> more = new ArrayList<>(choices);
        more.add(new Param(choice, words));
        return new Route(template, holes, more);
    }

    /// Those choices that are meant for it; others (language, look) are not.
    public Choices kept(Choices said) {
        SequencedMap<String, List<String>> kept = new LinkedHashMap<>();
        choices.forEach(
                it -> {
                    if (!said.all(it.name()).isEmpty()) {
                        kept.put(it.name(), said.all(it.name()));
                    }
                });
        return new Choices(kept);
    }

    /// The path with its holes filled, each name encoded as a path wants it.
    public String path(Map<String, String> names) {
        return HOLE.matcher(template)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        Paths.segment(names.getOrDefault(found.group(1), ""))));
    }
}
