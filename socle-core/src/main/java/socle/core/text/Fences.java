package socle.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;

/// Splits a Markdown text at its fenced blocks of known words. Other fences stay text, but for
/// those whose word is one slip away from a known one.
final class Fences {

    private static final Pattern FENCE = Pattern.compile("(?<fence>`{3,}|~{3,})[ \\t]*(?<word>.*)");

    private final Passage body;
    private final Collection<String> words;
    private final Findings found;
    private final List<String> lines;
    private final List<Stretch> stretches = new ArrayList<>();

    private Fences(Passage body, Collection<String> words, Findings found) {
        this.body = body;
        this.words = words;
        this.found = found;
        this.lines = body.text().lines().toList();
    }

    /// A piece of the text.
    sealed interface Stretch {}

    /// Markdown.
    record Plain(Markdown text) implements Stretch {}

    /// A block.
    ///
    /// @param yaml what stands between its fences
    /// @param place of its first fence
    record Fenced(String word, Passage yaml, Place place) implements Stretch {}

    /// The pieces of a text, in order.
    static List<Stretch> of(Passage body, Collection<String> words, Findings found) {
        Fences fences = new Fences(body, words, found);
        fences.split();
        return fences.stretches;
    }

    private void split() {
        int from = 0;
        int at = 0;
        while (at < lines.size()) {
            Matcher fence = FENCE.matcher(lines.get(at));
            if (!fence.matches()) {
                at++;
                continue;
            }
            int end = end(at, fence.group("fence"));
            String word = fence.group("word").strip();
            if (words.contains(word)) {
                plain(from, at);
                stretches.add(new Fenced(word, passage(at + 1, end), place(at)));
                from = end + 1;
            } else {
                slip(word, place(at));
            }
            if (end >= lines.size()) {
                found.add(open(place(at)));
            }
            at = end + 1;
        }
        plain(from, lines.size());
    }

    /// The line of the fence that closes; beyond the last line when there is none.
    private int end(int start, String fence) {
        for (int at = start + 1; at < lines.size(); at++) {
            String line = lines.get(at).stripTrailing();
            if (line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0))) {
                return at;
            }
        }
        return lines.size();
    }

    private void plain(int from, int to) {
        Passage text = passage(from, to);
        if (!text.text().isBlank()) {
            stretches.add(new Plain(new Markdown(text.text(), text.place())));
        }
    }

    private Passage passage(int from, int to) {
        String text = from < to ? String.join("\n", lines.subList(from, to)) + "\n" : "";
        return new Passage(text, place(from));
    }

    private Place place(int line) {
        return body.place().below(line, 1);
    }

    private void slip(String word, Place place) {
        Optional<String> near = Suggestion.nearest(word, words);
        if (!word.isEmpty() && near.isPresent()) {
            found.add(
                    Problem.error(
                            place,
                            "unknown-block",
                            Phrase.of("unknown block '%s'", "bloc inconnu «\u00a0%s\u00a0»", word),
                            Suggestion.todo(word, words, Phrase.same(""))));
        }
    }

    private static Problem open(Place place) {
        return Problem.error(
                place,
                "open-block",
                new Phrase("this block does not end", "ce bloc ne se termine pas"),
                new Phrase(
                        "close it with a line of the same three signs",
                        "fermez-le par une ligne des trois mêmes signes"));
    }
}
