package socle.app.show.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import socle.api.text.Language;

/// No series is told by its colour alone: what is left without colour (shape, pattern, dash) is
/// never the same for two series of one drawing.
final class DrawingGuiseTest {

    private static final Pattern SERIES = Pattern.compile("(?:^| )[sl]([1-6])(?: |$)");
    private static final Pattern PATTERN = Pattern.compile("url\\(#.*-([pt][1-6])\\)");

    /// What a mark looks like in grey.
    private record Guise(String shape, String pattern, String dash, String edge) {}

    @Test
    void series_of_one_drawing_differ_without_colour() {
        Plots.all()
                .forEach(
                        (name, plot) -> {
                            Drawing.Picture picture =
                                    assertInstanceOf(
                                            Drawing.Picture.class, Drawing.of(plot, Language.FR));
                            for (Drawing.Sketch sketch :
                                    List.of(picture.wide(), picture.narrow())) {
                                assertApart(name, guises(sketch.svg().html()));
                            }
                        });
    }

    @Test
    void two_bars_of_two_colours_and_no_pattern_would_be_found() {
        Map<String, Set<Guise>> guises =
                guises(
                        "<svg><rect class='mark s1' x='1' y='1' width='2' height='2'/>"
                                + "<rect class='mark s2' x='9' y='1' width='2' height='2'/></svg>");
        assertEquals(guises.get("1"), guises.get("2"));
    }

    private static void assertApart(String name, Map<String, Set<Guise>> guises) {
        guises.forEach(
                (one, its) ->
                        guises.forEach(
                                (other, theirs) -> {
                                    Set<Guise> same = new HashSet<>(its);
                                    same.retainAll(theirs);
                                    assertTrue(
                                            one.equals(other) || same.isEmpty(),
                                            name + ": " + one + ", " + other + " " + same);
                                }));
    }

    /// The guises of each series.
    private static Map<String, Set<Guise>> guises(String svg) {
        NodeList all = elements(svg);
        Map<String, String> patterns = new HashMap<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            Matcher matcher = PATTERN.matcher(element.getAttribute("fill"));
            if (matcher.find()) {
                patterns.put(place(element), matcher.group(1));
            }
        }
        Map<String, Set<Guise>> guises = new TreeMap<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            Matcher matcher = SERIES.matcher(element.getAttribute("class"));
            if (matcher.find() && !element.getParentNode().getNodeName().equals("pattern")) {
                guises.computeIfAbsent(matcher.group(1), _ -> new HashSet<>())
                        .add(guise(element, patterns.getOrDefault(place(element), "")));
            }
        }
        return guises;
    }

    private static NodeList elements(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getElementsByTagName("*");
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    private static Guise guise(Element element, String pattern) {
        return new Guise(
                form(element),
                pattern,
                element.getAttribute("stroke-dasharray"),
                element.getTagName().equals("rect") ? element.getAttribute("stroke-width") : "");
    }

    /// What it is; for a path of symbols, which ones: the same symbol has the same relative steps.
    private static String form(Element element) {
        Set<String> steps = new HashSet<>();
        for (String part : element.getAttribute("d").split("M", -1)) {
            steps.add(part.replaceFirst("^\\S+ [-\\d.]+", ""));
        }
        boolean symbols =
                steps.stream()
                        .allMatch(
                                step ->
                                        step.equals(step.toLowerCase(Locale.ROOT))
                                                && step.length() < 60);
        return element.getTagName() + (symbols ? new TreeSet<>(steps) : "");
    }

    /// Where it stands: two elements of one place are a shape and what is laid over it.
    private static String place(Element element) {
        StringBuilder place = new StringBuilder();
        for (String name : List.of("d", "x", "y", "width", "height", "cx", "cy", "r")) {
            place.append(element.getAttribute(name)).append('|');
        }
        return place.toString();
    }
}
