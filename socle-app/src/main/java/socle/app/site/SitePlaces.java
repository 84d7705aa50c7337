package socle.app.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import socle.app.view.Places;

/// Where pages are among the files of a site. Whatever a page leads to is drawn as well; choices
/// that only a server can answer are left out of the way.
final class SitePlaces implements Places {

    /// Choices that make another page of a finite number.
    private static final Set<String> KEPT = Set.of("after", "focus", "tab");

    private final Predicate<String> drawn;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private String here = "";

    /// @param drawn whether a path, without choices, is one that a site shows
    SitePlaces(Predicate<String> drawn) {
        this.drawn = drawn;
    }

    /// The next page that something leads to; null when all are drawn.
    @Nullable String next() {
        return waiting.poll();
    }

    /// From now on, addresses are relative to the file of this path.
    String enter(String path) {
        here = file(path);
        return here;
    }

    @Override
    public Optional<String> of(String path) {
        int mark = path.indexOf('#');
        String alone = kept(mark < 0 ? path : path.substring(0, mark));
        String fragment = mark < 0 ? "" : path.substring(mark);
        return drawn.test(without(alone))
                ? Optional.of(relative(file(alone)) + fragment)
                : Optional.empty();
    }

    @Override
    public String asset(String name) {
        return relative(name);
    }

    @Override
    public boolean isLive() {
        return false;
    }

    private static String without(String path) {
        int mark = path.indexOf('?');
        return mark < 0 ? path : path.substring(0, mark);
    }

    private static String kept(String path) {
        int mark = path.indexOf('?');
        if (mark < 0) {
            return path;
        }
        List<String> kept = new ArrayList<>();
        for (String pair : path.substring(mark + 1).split("&")) {
            if (KEPT.contains(pair.substring(0, Math.max(0, pair.indexOf('='))))) {
                kept.add(pair);
            }
        }
        String alone = path.substring(0, mark);
        return kept.isEmpty() ? alone : alone + "?" + String.join("&", kept);
    }

    /// The file of a path: each path has one, and no two the same.
    private String file(String path) {
        String known = files.get(path);
        if (known != null) {
            return known;
        }
        String stem =
                path.equals("/") ? "index" : path.substring(1).replaceAll("[^A-Za-z0-9_./-]", "-");
        String name = stem.replace("..", "-");
        String file = name + ".html";
        for (int i = 2; files.containsValue(file); i++) {
            file = name + "-" + i + ".html";
        }
        files.put(path, file);
        waiting.add(path);
        return file;
    }

    private String relative(String file) {
        return "../".repeat((int) here.chars().filter(it -> it == '/').count()) + file;
    }
}
