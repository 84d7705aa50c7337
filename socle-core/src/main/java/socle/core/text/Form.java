package socle.core.text;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import socle.api.text.Phrase;

/// What a record asks of its author: its keys, and how it is made of them.
public final class Form {

    private final List<Key> keys;
    private final List<Phrase> sentence;
    private final OptionalInt place;
    private final Constructor<? extends Record> constructor;
    private final List<Method> accessors;

    /// @param sentence one or none
    /// @param place the component that takes the place of the whole, if the record has one
    Form(
            List<Key> keys,
            List<Phrase> sentence,
            OptionalInt place,
            Constructor<? extends Record> constructor,
            List<Method> accessors) {
        this.keys = List.copyOf(keys);
        this.sentence = List.copyOf(sentence);
        this.place = place;
        this.constructor = constructor;
        this.accessors = List.copyOf(accessors);
    }

    /// Its keys, in the order of its components.
    public List<Key> keys() {
        return keys;
    }

    /// What it is, when its `@Doc` says so.
    public Optional<Phrase> sentence() {
        return sentence.stream().findFirst();
    }

    /// The key that the body of a file fills.
    public Optional<Key> body() {
        return keys.stream().filter(key -> key.home() == Key.Home.BODY).findFirst();
    }

    /// The names of its keys.
    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    /// How many components it has.
    int size() {
        return accessors.size();
    }

    /// The component that takes the place of the whole.
    OptionalInt place() {
        return place;
    }

    /// Makes the record.
    ///
    /// @throws IllegalArgumentException when its compact constructor refuses the values
    Record make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException broken) {
                throw broken;
            }
            throw new IllegalStateException(
                    "the compact constructor of " + constructor.getDeclaringClass().getName(),
                    refused.getCause());
        } catch (ReflectiveOperationException defect) {
            throw new IllegalStateException(
                    constructor.getDeclaringClass().getName() + " is a public record", defect);
        }
    }

    /// What a record made of it holds under a key.
    Object value(Record record, Key key) {
        try {
            return accessors.get(key.index()).invoke(record);
        } catch (ReflectiveOperationException defect) {
            throw new IllegalStateException("the value of " + key.name(), defect);
        }
    }
}
