package socle.kinds.collect.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The header fields of an answer, in the order in which they came.
public record Headers(List<Header> fields) {

    public Headers {
        fields = List.copyOf(fields);
    }

    /// The first value of a field, whatever the case of its name.
    public Optional<String> first(String name) {
        for (Header field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }

    /// Every value of a field.
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    /// A field that is a whole number, when it is one.
    public OptionalLong number(String name) {
        String text = first(name).map(String::strip).orElse("");
        boolean whole =
                !text.isEmpty()
                        && text.length() < 19
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /// The type of the body, without its parameters, in lower case; empty when it is not told.
    public String mediaType() {
        String type = first("Content-Type").orElse("");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(java.util.Locale.ROOT);
    }
}
