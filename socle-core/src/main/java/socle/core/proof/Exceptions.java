package socle.core.proof;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.text.Phrase;

/// What a rule does not hold of, told behind what was found: `; not so: a, b and 3 more`.
final class Exceptions {
    private Exceptions() {}

    /// Names, in order; nothing when there is none.
    ///
    /// @param most how many are told
    static Phrase names(Collection<String> names, int most) {
        List<Phrase> told = names.stream().sorted().map(Phrase::same).toList();
        return told(told, most, ", ", new Phrase(" and %s more", " et %s de plus"));
    }

    /// Sentences, as they come; nothing when there is none.
    ///
    /// @param most how many are told
    static Phrase sentences(List<Phrase> sentences, int most) {
        return told(sentences, most, "; ", new Phrase("; and %s more", "\u202f; et %s de plus"));
    }

    private static Phrase told(List<Phrase> all, int most, String between, Phrase rest) {
        if (all.isEmpty()) {
            return Phrase.same("");
        }
        int more = Math.max(0, all.size() - most);
        List<Phrase> told = all.subList(0, all.size() - more);
        return Phrase.of(
                "; not so: %1$s%2$s",
                "\u202f; sauf\u00a0: %1$s%2$s",
                new Phrase(
                        told.stream().map(Phrase::en).collect(Collectors.joining(between)),
                        told.stream()
                                .map(Phrase::fr)
                                .collect(Collectors.joining(between.replace(";", "\u202f;")))),
                more == 0 ? Phrase.same("") : Phrase.of(rest.en(), rest.fr(), more));
    }
}
