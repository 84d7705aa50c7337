package socle.app.show;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import socle.api.text.Language;
import socle.app.show.markup.Tag;
import socle.core.proof.Covered;

/// How many requirements are in each state: as words and as a bar whose parts differ by pattern
/// too.
public record States(Map<State, Integer> counts) {

    private static final List<State> ORDER =
            List.of(
                    State.PROVEN,
                    State.PARTIAL,
                    State.DECLARED,
                    State.STALE,
                    State.MISSING,
                    State.NOT_APPLICABLE);

    public static States of(List<Covered> covered) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        ORDER.forEach(state -> counts.put(state, 0));
        covered.forEach(one -> counts.merge(of(one.state()), 1, Integer::sum));
        return new States(counts);
    }

    public static State of(socle.core.proof.State state) {
        return switch (state) {
            case PROVEN -> State.PROVEN;
            case PARTIAL -> State.PARTIAL;
            case DECLARED -> State.DECLARED;
            case STALE -> State.STALE;
            case MISSING -> State.MISSING;
            case NOT_APPLICABLE -> State.NOT_APPLICABLE;
        };
    }

    public static List<State> order() {
        return ORDER;
    }

    public int of(State state) {
        return counts.getOrDefault(state, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(it -> it).sum();
    }

    /// « 38 prouvés, 3 partiels », zero left out.
    public String words(Language language) {
        List<String> words = new ArrayList<>();
        for (State state : ORDER) {
            if (of(state) > 0) {
                words.add(of(state) + " " + several(state, of(state), language));
            }
        }
        return String.join(", ", words);
    }

    public static String several(State state, int count, Language language) {
        String word = state.words().in(language);
        boolean plural = language == Language.FR && count > 1 && state != State.NOT_APPLICABLE;
        return plural ? word + "s" : word;
    }

    /// @param name prefix of its ids, unique on the page
    public Tag bar(String name, Language language) {
        Tag svg =
                Tag.of("svg")
                        .at("xmlns", "http://www.w3.org/2000/svg")
                        .as("plot cov")
                        .at("role", "img")
                        .at("aria-label", words(language))
                        .with(
                                Tag.of("defs")
                                        .with(
                                                List.of(
                                                        pattern(name, State.PARTIAL),
                                                        pattern(name, State.DECLARED),
                                                        pattern(name, State.STALE),
                                                        pattern(name, State.MISSING))));
        double x = 0;
        List<Tag> parts = new ArrayList<>();
        for (State state : ORDER) {
            double width = total() == 0 ? 0 : 100.0 * of(state) / total();
            if (width > 0) {
                Tag part = part(x, Math.max(0.1, width - 0.25));
                parts.add(part.as("g-" + state.look()).at("fill", color(state)));
                if (state != State.PROVEN && state != State.NOT_APPLICABLE) {
                    parts.add(part.at("fill", "url(#" + name + state.look() + ")"));
                }
            }
            x += width;
        }
        return svg.with(parts);
    }

    private static Tag part(double x, double width) {
        return Tag.of("rect")
                .at("x", Tag.number(x) + "%")
                .at("y", "0")
                .at("width", Tag.number(width) + "%")
                .at("height", "100%");
    }

    public static String color(State state) {
        return switch (state) {
            case PROVEN, HOLDS -> "#0b6338";
            case PARTIAL, WARNED -> "#724c00";
            case DECLARED -> "#3a4ba3";
            case STALE -> "#7d3583";
            case MISSING, FELL -> "#a9221b";
            case NOT_APPLICABLE -> "#525e63";
        };
    }

    private static Tag pattern(String name, State state) {
        Tag pattern =
                Tag.of("pattern")
                        .at("id", name + state.look())
                        .at("width", state == State.MISSING ? 6 : 8)
                        .at("height", 8)
                        .at("patternUnits", "userSpaceOnUse");
        return switch (state) {
            case PARTIAL -> pattern.with(hatch("M-1 7 7 -1M3 11 11 3", 1.6));
            case DECLARED -> pattern.with(dot(2.5), dot(6.5));
            case STALE -> pattern.with(hatch("M0 4h8M4 0v8", 1.2));
            case MISSING -> pattern.with(hatch("M2 0v8", 3.2));
            case PROVEN, HOLDS, WARNED, FELL, NOT_APPLICABLE -> pattern;
        };
    }

    private static Tag hatch(String way, double width) {
        return Tag.of("path")
                .as("hs")
                .at("d", way)
                .at("stroke", "#ffffff")
                .at("stroke-width", width);
    }

    private static Tag dot(double at) {
        return Tag.of("circle")
                .as("hf")
                .at("cx", at)
                .at("cy", at)
                .at("r", 1.3)
                .at("fill", "#ffffff");
    }
}
