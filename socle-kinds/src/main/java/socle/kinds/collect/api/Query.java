package socle.kinds.collect.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The parameters of an address.
final class Query {

    private Query() {}

    /// The same address with some parameters; those of the same names give way.
    static URI with(URI uri, Map<String, String> parameters) {
        URI all = uri;
        for (Map.Entry<String, String> one : parameters.entrySet()) {
            all = with(all, one.getKey(), one.getValue());
        }
        return all;
    }

    /// The same address with one parameter; another of the same name gives way.
    static URI with(URI uri, String name, String value) {
        List<String> parts = others(uri, name);
        parts.add(encoded(name) + "=" + encoded(value));
        return rebuilt(uri, String.join("&", parts));
    }

    /// The same address without a parameter.
    static URI without(URI uri, String name) {
        return rebuilt(uri, String.join("&", others(uri, name)));
    }

    private static List<String> others(URI uri, String name) {
        List<String> parts = new ArrayList<>();
        String raw = uri.getRawQuery();
        if (raw != null && !raw.isEmpty()) {
            for (String part : raw.split("&", -1)) {
                if (!part.equals(encoded(name)) && !part.startsWith(encoded(name) + "=")) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static URI rebuilt(URI uri, String query) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return URI.create(
                uri.getScheme()
                        + "://"
                        + uri.getRawAuthority()
                        + path
                        + (query.isEmpty() ? "" : "?" + query));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
