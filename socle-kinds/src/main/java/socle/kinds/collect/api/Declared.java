package socle.kinds.collect.api;

import java.util.Optional;
import java.util.OptionalLong;
import socle.kinds.collect.http.Headers;

/// How many records a service declares to have.
final class Declared {

    private final Optional<Where> where;
    private final String header;

    Declared(ApiSpec spec) {
        Optional<String> total = spec.total();
        this.where =
                total.filter(text -> text.startsWith("$") || text.startsWith("/"))
                        .map(Where::inAnswer);
        this.header = where.isPresent() ? "" : total.orElse("");
    }

    /// What one answer declares.
    OptionalLong in(Parsed parsed, Headers headers) {
        if (!header.isEmpty()) {
            return headers.first(header).map(Declared::number).orElse(OptionalLong.empty());
        }
        return where.flatMap(one -> one.textIn(parsed.document()))
                .map(Declared::number)
                .orElse(OptionalLong.empty());
    }

    /// A whole number, when a text is one.
    static OptionalLong number(String text) {
        String plain = text.strip();
        return plain.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(plain))
                : OptionalLong.empty();
    }
}
