package socle.app.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import socle.api.text.Phrase;

/// What whoever asks said beside the path: values by name, in the order in which they were said.
public record Choices(SequencedMap<String, List<String>> values) {

    public Choices {
        SequencedMap<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, said) -> copy.put(name, List.copyOf(said)));
        values = Collections.unmodifiableSequencedMap(copy);
    }

    /// Nothing was said.
    public static Choices none() {
        return new Choices(new LinkedHashMap<>());
    }

    /// What stands after the question mark of a path.
    public static Choices read(String query) {
        SequencedMap<String, List<String>> said = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                said.computeIfAbsent(Paths.read(pair.substring(0, at)), _ -> new ArrayList<>())
                        .add(Paths.read(pair.substring(at + 1)));
            }
        }
        return new Choices(said);
    }

    /// All that was said under a name, what is empty left out.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().filter(it -> !it.isEmpty()).toList();
    }

    /// What was said first under a name.
    public Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /// The same, with another value under a name; an empty one takes it away.
    public Choices with(String name, String value) {
        SequencedMap<String, List<String>> more = new LinkedHashMap<>(values);
        if (value.isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, List.of(value));
        }
        return new Choices(more);
    }

    /// A whole number from 0 on; the usual one when nothing was said.
    public int number(String name, int usual, int most) throws Refusal {
        String said = one(name).orElse(String.valueOf(usual));
        try {
            int number = Integer.parseInt(said);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            throw wrong(name, said, most);
        }
        throw wrong(name, said, most);
    }

    private static Refusal wrong(String name, String said, int most) {
        return Refusal.wrong(
                Phrase.of("'%s' is no %s", "«\u00a0%s\u00a0» n’est pas un %s", said, name),
                Phrase.of("write 0 to %s", "écrivez 0 à %s", most));
    }

    /// A path with these choices after it.
    public String after(String path) {
        return Paths.with(path, new LinkedHashMap<>(values));
    }
}
