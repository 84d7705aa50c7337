package socle.kinds.show.dashboard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import socle.api.show.Way;
import socle.api.text.Phrase;

/// What a reader has chosen on one page, by name; nothing stands under the name of no choice.
record Choices(SequencedMap<String, List<String>> byName) {

    /// The name of the chosen tab.
    static final String TAB = "tab";

    private static final String PAGE = "page_";
    private static final String SORT = "sort_";

    Choices {
        byName = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
    }

    static Choices none() {
        return new Choices(new LinkedHashMap<>());
    }

    /// The name under which the page of a table is chosen.
    static String page(String table) {
        return PAGE + table;
    }

    /// The name under which the order of a table is chosen.
    static String sort(String table) {
        return SORT + table;
    }

    /// Whether a choice is about how things are shown, and stays when others are made.
    static boolean isLasting(String name) {
        return name.equals(TAB) || name.startsWith(SORT);
    }

    /// The same, with another choice under a name; none takes the name away.
    Choices with(String name, List<String> values) {
        SequencedMap<String, List<String>> other = new LinkedHashMap<>(byName);
        if (values.isEmpty()) {
            other.remove(name);
        } else {
            other.put(name, List.copyOf(values));
        }
        return new Choices(other);
    }

    /// The same on the first page of every table: for other rows than before.
    Choices fromStart() {
        SequencedMap<String, List<String>> other = new LinkedHashMap<>(byName);
        other.keySet().removeIf(name -> name.startsWith(PAGE));
        return new Choices(other);
    }

    /// The way to the page with these choices.
    Way way(Phrase words) {
        return Way.here(words, byName);
    }
}
