package socle.kinds.collect.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.kinds.collect.http.Headers;
import tools.jackson.databind.JsonNode;

/// The licence that a service names in its answers: by the header `Link` with `rel=license` (RFC
/// 4946), or by a field of the document beside its records.
final class LicenceFound {

    private static final Pattern LINK =
            Pattern.compile(
                    "<([^>]*)>[^<]*;\\s*rel\\s*=\\s*\"?license\"?", Pattern.CASE_INSENSITIVE);
    private static final List<Where> FIELDS =
            List.of(
                    Where.inAnswer("$.license"),
                    Where.inAnswer("$.licence"),
                    Where.inAnswer("$.license.url"),
                    Where.inAnswer("$.info.license.name"),
                    Where.inAnswer("$.meta.license"),
                    Where.inAnswer("$.metadata.license"));

    private LicenceFound() {}

    /// It, when one is named.
    static Optional<String> in(JsonNode document, Headers headers) {
        for (String value : headers.all("Link")) {
            Matcher link = LINK.matcher(value);
            if (link.find()) {
                return Optional.of(link.group(1));
            }
        }
        return document.isObject()
                ? FIELDS.stream().flatMap(where -> where.textIn(document).stream()).findFirst()
                : Optional.empty();
    }
}
