package socle.origin;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a client asks for.
///
/// @param headers by name in lower case
record Asked(String method, String path, Map<String, String> query, Map<String, String> headers) {

    /// @throws IllegalArgumentException when the query is no text
    static Asked of(HttpExchange exchange) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(lower(name), values.getFirst()));
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query(exchange.getRequestURI().getRawQuery()),
                headers);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw == null ? List.<String>of() : List.of(raw.split("&"))) {
            String[] parts = pair.split("=", 2);
            query.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /// A whole number from 1, or what stands for it when it is not given.
    ///
    /// @throws IllegalArgumentException when it is anything else
    int count(String name, int otherwise) {
        int count = parameter(name).map(Integer::parseInt).orElse(otherwise);
        if (count < 1) {
            throw new IllegalArgumentException(name + " counts from 1");
        }
        return count;
    }
}
