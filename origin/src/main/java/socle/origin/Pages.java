package socle.origin;

import java.util.Optional;
import java.util.StringJoiner;

/// A page among the pages of an answer, and the way to the others.
///
/// @param page which one, from 1
/// @param size how many records a page holds
/// @param total how many there are on all of them
/// @param address of every page, but for its number
record Pages(int page, int size, int total, String address) {

    private int last() {
        return Math.max(1, Math.ceilDiv(total, size));
    }

    private String at(int other) {
        return address + "page=" + other;
    }

    private Optional<String> next() {
        return page < last() ? Optional.of(at(page + 1)) : Optional.empty();
    }

    /// The links of RFC 8288.
    String links() {
        StringJoiner links = new StringJoiner(", ");
        next().ifPresent(it -> links.add(link(it, "next")));
        if (page > 1) {
            links.add(link(at(page - 1), "prev"));
        }
        return links.add(link(at(1), "first")).add(link(at(last()), "last")).toString();
    }

    private static String link(String to, String rel) {
        return "<%s>; rel=\"%s\"".formatted(to, rel);
    }

    /// @param items JSON objects with commas between them
    String document(String items) {
        return """
        {"total": %d, "page": %d, "per_page": %d, "pages": %d, "next": %s, "items": [
        %s
        ]}
        """
                .formatted(
                        total, page, size, last(), next().map(Escape::json).orElse("null"), items);
    }
}
