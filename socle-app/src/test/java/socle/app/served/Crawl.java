package socle.app.served;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import socle.app.screens.Screens;
import socle.app.view.Screen;

/// All pages that a reader finds by links from the first one, some of each screen.
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
        Map<String, Found> found = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            Optional<String> template = template(path);
            if (found.containsKey(path) || template.isEmpty()) {
                continue;
            }
            if (counts.merge(template.get(), 1, Integer::sum) <= most) {
                found.put(path, new Found(path, template.get()));
                waiting.addAll(links(path));
            }
        }
        return new ArrayList<>(found.values());
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
