package socle.core.text;

import java.util.List;
import socle.api.text.Place;

/// What a YAML text says, every part with its place.
public sealed interface Yaml {

    /// Where it begins.
    Place place();

    /// One value.
    ///
    /// @param content where its first character stands, after quotes or on the line below `|`
    record Leaf(String text, Sort sort, Place place, Place content) implements Yaml {

        private Leaf moved(Place other) {
            return new Leaf(text, sort, other, other);
        }
    }

    /// Values in order.
    record Items(List<Yaml> each, Place place) implements Yaml {
        public Items {
            each = List.copyOf(each);
        }
    }

    /// Keys and their values, in the order in which they are written.
    record Keys(List<Entry> entries, Place place) implements Yaml {
        public Keys {
            entries = List.copyOf(entries);
        }
    }

    /// A key and its value.
    record Entry(Leaf key, Yaml value) {}

    /// What a value is by its form.
    enum Sort {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /// Whether it says nothing: `key:` and no more.
    default boolean isNothing() {
        return this instanceof Leaf leaf && leaf.sort() == Sort.NOTHING;
    }

    /// The same, all of it told as written at one place.
    default Yaml at(Place other) {
        return switch (this) {
            case Leaf leaf -> leaf.moved(other);
            case Items(List<Yaml> each, Place _) ->
                    new Items(each.stream().map(item -> item.at(other)).toList(), other);
            case Keys(List<Entry> entries, Place _) ->
                    new Keys(
                            entries.stream()
                                    .map(e -> new Entry(e.key().moved(other), e.value().at(other)))
                                    .toList(),
                            other);
        };
    }
}
