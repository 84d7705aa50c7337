package socle.app.handover;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The links among the pages of a folder: every file and every place on a page that one names has
/// to be there. What leads out of the folder is not asked for.
///
/// @param checked how many links were looked at
/// @param broken those that lead nowhere: `page → link`
public record Links(int checked, List<String> broken) {

    public Links {
        broken = List.copyOf(broken);
    }

    /// Looks at all of them.
    public static Links of(Path folder) throws IOException {
        Map<Path, Document> pages = new HashMap<>();
        Map<Path, Set<String>> places = new HashMap<>();
        for (Path file : Inventory.files(folder)) {
            if (file.toString().endsWith(".html")) {
                Document page = Jsoup.parse(file, "UTF-8");
                pages.put(file.normalize(), page);
                places.put(file.normalize(), places(page));
            }
        }
        int checked = 0;
        List<String> broken = new ArrayList<>();
        for (Map.Entry<Path, Document> one : pages.entrySet()) {
            for (Element element : one.getValue().select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (isInside(link)) {
                    checked++;
                    if (!leads(one.getKey(), link, places)) {
                        broken.add(folder.relativize(one.getKey()) + " → " + link);
                    }
                }
            }
        }
        broken.sort(null);
        return new Links(checked, broken);
    }

    private static Set<String> places(Document page) {
        Set<String> places = new HashSet<>();
        page.select("[id]").forEach(it -> places.add(it.id()));
        return places;
    }

    private static boolean isInside(String link) {
        return !link.isEmpty() && !link.matches("(?s)(?i)[a-z][a-z0-9+.-]*:.*|//.*");
    }

    private static boolean leads(Path page, String link, Map<Path, Set<String>> places) {
        int mark = link.indexOf('#');
        String name = (mark < 0 ? link : link.substring(0, mark)).replaceFirst("\\?.*", "");
        Path file = name.isEmpty() ? page : page.resolveSibling(decoded(name)).normalize();
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String place = mark < 0 ? "" : decoded(link.substring(mark + 1));
        Set<String> there = places.get(file);
        return place.isEmpty() || there == null || there.contains(place);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
