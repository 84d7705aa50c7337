package socle.core.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import socle.api.text.Place;
import socle.api.text.Problem;

/// Keys by name, each once.
public record Fields(SequencedMap<String, Yaml.Entry> byName, Place place) {

    public Fields {
        byName = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
    }

    /// No keys at all, at the start of a file.
    static Fields none(String file) {
        return new Fields(new LinkedHashMap<>(), Place.of(file));
    }

    /// The keys of a mapping; a key that comes again is a problem, its first value stays.
    static Fields of(Yaml.Keys keys, Consumer<Problem> problems) {
        SequencedMap<String, Yaml.Entry> byName = new LinkedHashMap<>();
        for (Yaml.Entry entry : keys.entries()) {
            Yaml.Entry before = byName.putIfAbsent(entry.key().text(), entry);
            if (before != null) {
                problems.accept(Faults.duplicateKey(entry.key(), before.key().place()));
            }
        }
        return new Fields(byName, keys.place());
    }

    /// What a key says; nothing when it is absent or empty.
    public Optional<Yaml> value(String key) {
        return Optional.ofNullable(byName.get(key))
                .map(Yaml.Entry::value)
                .filter(value -> !value.isNothing());
    }

    /// The text of a key that holds one value.
    public Optional<Yaml.Leaf> leaf(String key) {
        return value(key).flatMap(Fields::leaf);
    }

    /// Where each key is written.
    public Map<String, Place> places() {
        return byName.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().key().place()));
    }

    /// Where a key is written, or where the keys begin when it is not.
    public Place place(String key) {
        return Optional.ofNullable(byName.get(key)).map(entry -> entry.key().place()).orElse(place);
    }

    private static Optional<Yaml.Leaf> leaf(Yaml value) {
        return value instanceof Yaml.Leaf leaf ? Optional.of(leaf) : Optional.empty();
    }
}
