package socle.app.served;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import socle.app.screens.Screens;
import socle.app.view.Screen;

/// All pages that a reader finds by links from the first one, some of each screen. While a screen
/// is found by none of them, the links of further pages are followed too.
///
/// @param most pages of one screen
record Crawl(ServedProject served, int most) {

    private static final Map<String, Pattern> FORMS = forms();

    private static Map<String, Pattern> forms() {
        Map<String, Pattern> forms = new LinkedHashMap<>();
        for (Screen<?> screen : Screens.table().screens()) {
            String template = screen.route().template();
            forms.put(template, Pattern.compile(template.replaceAll("\\{[a-z_]+\\}", "[^/]+")));
        }
        return forms;
    }

    /// Where a page is, and whose it is.
    record Found(String path, String template) {}

    List<Found> pages() {
        Map<String, Integer> counts = new HashMap<>();
        List<Found> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of("/"));
        Deque<String> waiting = new ArrayDeque<>(seen);
        Deque<String> further = new ArrayDeque<>();
        while (!waiting.isEmpty() || (counts.size() < FORMS.size() && !further.isEmpty())) {
            boolean isFurther = waiting.isEmpty();
            String path = isFurther ? further.remove() : waiting.remove();
            Optional<String> template = template(path);
            if (template.isEmpty()) {
                continue;
            }
            if (!isFurther && counts.merge(template.get(), 1, Integer::sum) > most) {
                further.add(path);
                continue;
            }
            if (!isFurther) {
                found.add(new Found(path, template.get()));
            }
            links(path).stream().filter(seen::add).forEach(waiting::add);
        }
        return found;
    }

    /// The screens that there are.
    static Set<String> screens() {
        return FORMS.keySet();
    }

    private static Optional<String> template(String path) {
        return FORMS.keySet().stream()
                .filter(it -> !it.contains("{") && it.equals(path))
                .findFirst()
                .or(
                        () ->
                                FORMS.entrySet().stream()
                                        .filter(it -> it.getValue().matcher(path).matches())
                                        .map(Map.Entry::getKey)
                                        .findFirst());
    }

    private List<String> links(String path) {
        HttpResponse<String> answer = served.get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " " + answer.statusCode());
        }
        return Jsoup.parse(answer.body()).select("a[href^=/]").stream()
                .map(Crawl::alone)
                .distinct()
                .toList();
    }

    private static String alone(Element link) {
        return link.attr("href").replaceAll("[?#].*", "");
    }
}
