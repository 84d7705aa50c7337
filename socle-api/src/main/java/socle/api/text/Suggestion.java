package socle.api.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// What an author may have meant by a word that nobody knows.
public final class Suggestion {

    private Suggestion() {}

    /// The known word nearest to the unknown one, when one is near: at most one slip in three
    /// letters, a slip being a letter too many, too few, another one, or two swapped.
    public static Optional<String> nearest(String word, Collection<String> known) {
        int most = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .map(candidate -> new Near(candidate, distance(word, candidate)))
                .filter(near -> near.distance() <= most)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word);
    }

    /// "did you mean 'orders'?", or what to do when no known word is near.
    public static Phrase todo(String word, Collection<String> known, Phrase otherwise) {
        return nearest(word, known)
                .map(
                        near ->
                                Phrase.of(
                                        "did you mean '%s'?",
                                        "vouliez-vous dire «\u00a0%s\u00a0»\u202f?", near))
                .orElse(otherwise);
    }

    /// Slips between two words, upper and lower case alike: the optimal string alignment distance
    /// (Damerau 1964; Levenshtein 1966).
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private record Near(String word, int distance) {}
}
