package socle.kinds.collect.crawl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a crawl wants to know of a page: where it leads, and what it says of itself.
final class Scanned {

    /// No page has more links than this that anybody would follow.
    static final int MOST_LINKS = 50_000;

    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> unfollowed = new LinkedHashSet<>();
    private final List<String> robots = new ArrayList<>();
    private String base = "";
    private String title = "";
    private String licence = "";
    private String reserved = "";

    void link(String reference, boolean follow) {
        int fragment = reference.indexOf('#');
        String bare = fragment < 0 ? reference : reference.substring(0, fragment);
        if (fragment != 0 && links.size() + unfollowed.size() < MOST_LINKS) {
            (follow ? links : unfollowed).add(bare);
        }
    }

    void base(String reference) {
        base = base.isEmpty() ? reference : base;
    }

    void title(String text) {
        title = title.isEmpty() ? text.strip().replaceAll("\\s+", " ") : title;
    }

    void licence(String reference) {
        licence = licence.isEmpty() ? reference : licence;
    }

    void robots(String rules) {
        robots.add(rules);
    }

    void reserved(String value) {
        reserved = value.strip();
    }

    /// References as they are written, without what comes after `#`, each once.
    Set<String> links() {
        return links;
    }

    /// Those that the page asks not to follow.
    Set<String> unfollowed() {
        return unfollowed;
    }

    /// The address that references start from, or empty for the page's own.
    String base() {
        return base;
    }

    String title() {
        return title;
    }

    /// The address or name of a licence that the page names, or empty.
    String licence() {
        return licence;
    }

    /// What `meta` says to robots.
    List<String> robots() {
        return robots;
    }

    /// What `meta` says of text and data mining: `1` reserves it.
    String reserved() {
        return reserved;
    }
}
