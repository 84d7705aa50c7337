package socle.kinds.collect.crawl;

import java.util.ArrayList;
import java.util.List;

/// Removes `.` and `..` from a path (RFC 3986, section 5.2.4).
final class Dots {

    private Dots() {}

    static String removed(String path) {
        if (path.isEmpty()) {
            return "/";
        }
        boolean rooted = path.charAt(0) == '/';
        return rooted && !path.contains("/.") ? path : walked(path);
    }

    private static String walked(String path) {
        List<String> kept = new ArrayList<>();
        String[] segments = path.split("/", -1);
        for (int i = segments[0].isEmpty() ? 1 : 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            switch (segments[i]) {
                case "." -> leave(kept, last);
                case ".." -> {
                    if (!kept.isEmpty()) {
                        kept.removeLast();
                    }
                    leave(kept, last);
                }
                default -> kept.add(segments[i]);
            }
        }
        return "/" + String.join("/", kept);
    }

    /// A path that ends in a dot ends in a slash.
    private static void leave(List<String> kept, boolean last) {
        if (last) {
            kept.add("");
        }
    }
}
