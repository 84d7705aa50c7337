package socle.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.text.Language;

/// Reads the `Accept-Language` of a request (RFC 9110, section 12.5.4).
final class Wished {
    private Wished() {}

    /// The one of our languages that it likes best, if any.
    static Optional<Language> of(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
                    .flatMap(range -> named(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Language> named(String range) {
        return List.of(Language.values()).stream()
                .filter(one -> range.equals(one.code()) || range.startsWith(one.code() + "-"))
                .findFirst();
    }
}
