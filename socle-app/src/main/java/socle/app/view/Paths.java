package socle.app.view;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import socle.api.text.NodeId;

/// The paths of what is served, as they are written into pages.
public final class Paths {
    private Paths() {}

    /// The page of a node, of any kind.
    public static String node(NodeId node) {
        return "/nodes/" + segment(node.value());
    }

    /// The page of a run.
    public static String run(String run) {
        return "/runs/" + segment(run);
    }

    /// The page of a requirement of a framework.
    public static String requirement(String code) {
        return "/coverage/" + segment(code);
    }

    /// A name as one piece of a path (RFC 3986, section 3.3).
    public static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The name that a piece of a path stands for.
    public static String read(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return segment;
        }
    }

    /// A path with choices after it, those without value left out.
    public static String with(String path, Map<String, List<String>> choices) {
        List<String> pairs = new ArrayList<>();
        choices.forEach(
                (name, values) ->
                        values.stream()
                                .filter(value -> !value.isEmpty())
                                .forEach(value -> pairs.add(segment(name) + "=" + segment(value))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }
}
