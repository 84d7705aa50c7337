package socle.kinds.collect.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;

/// Where a value stands: in an event, or around it.
///
/// @param around whether it belongs to what surrounds the event: its key, its type
/// @param json the path as the engine's JSON functions write it
record EventPath(boolean around, String json) {

    private static final Set<String> AROUND = Set.of("key", "type", "source", "time", "topic");

    private static final Pattern STEP =
            Pattern.compile("\\.?(?:([^.\\[\\]\"@$*?]+)|\\[(\\d{1,6})]|\\[?\"([^\"]+)\"]?)");

    /// Refuses what is no path.
    static void check(String key, String text) {
        if (text.startsWith("@") && !AROUND.contains(text.substring(1))) {
            throw SpecProblem.at(
                    key,
                    Phrase.of(
                            "nothing around an event is named '%s'",
                            "rien autour d’un événement ne s’appelle «\u00a0%s\u00a0»", text),
                    Suggestion.todo(
                            text,
                            AROUND.stream().map(word -> "@" + word).sorted().toList(),
                            new Phrase(
                                    "write @key, @type, @source, @time or @topic",
                                    "écrivez @key, @type, @source, @time ou @topic")));
        }
        if (!text.startsWith("@") && steps(text).isEmpty()) {
            throw SpecProblem.at(
                    key,
                    Phrase.of(
                            "'%s' is no path to one value",
                            "«\u00a0%s\u00a0» n’est pas le chemin d’une valeur", text),
                    new Phrase(
                            "write names with points between, and places in lists: place.city,"
                                    + " items[0].price",
                            "écrivez des noms séparés par des points, et des rangs dans les"
                                    + " listes\u00a0: place.city, items[0].price"));
        }
    }

    /// The path of a column that says none is its name, whatever is in it.
    static EventPath named(String column) {
        return new EventPath(false, "$.\"" + column + '"');
    }

    /// A path that was checked.
    static EventPath of(String text) {
        return text.startsWith("@")
                ? named(text.substring(1)).surrounding()
                : new EventPath(false, "$" + String.join("", steps(text)));
    }

    private EventPath surrounding() {
        return new EventPath(true, json);
    }

    /// Its steps, none when it is no path.
    private static List<String> steps(String text) {
        String rest = text.startsWith("$") ? text.substring(1) : text;
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(rest);
        int at = 0;
        while (at < rest.length() && step.find() && step.start() == at) {
            steps.add(
                    step.group(2) != null
                            ? "[" + step.group(2) + "]"
                            : ".\""
                                    + (step.group(1) != null ? step.group(1) : step.group(3))
                                    + '"');
            at = step.end();
        }
        return at == rest.length() ? steps : List.of();
    }
}
