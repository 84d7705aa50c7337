package socle.core.reproduce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.core.reproduce.Difference.Weight;

/// The evidence of one node, twice: what the project shows and what a copy left.
record Facts(List<Evidence> shown, List<Evidence> made) {

    /// Units of what a run measures of itself.
    private static final Set<String> OF_THE_RUN =
            Set.of("s", "ms", "min", "h", "days", "jours", "MB/s", "rows/s", "lignes/s");

    private static final int DIGITS = 6;

    /// The same fact may be told several times of several things: by its claim and words, each in
    /// its turn.
    private record Name(String claim, String label, int turn) {}

    List<Difference> differences() {
        Map<Name, Evidence> others = named(made);
        List<Difference> found = new ArrayList<>();
        named(shown)
                .forEach(
                        (name, one) -> {
                            Evidence other = others.get(name);
                            if (!one.equals(other)) {
                                found.add(difference(one, other, weight(one, other)));
                            }
                        });
        return found;
    }

    private static Map<Name, Evidence> named(List<Evidence> all) {
        Map<Name, Evidence> named = new LinkedHashMap<>();
        Map<String, Integer> turns = new HashMap<>();
        for (Evidence one : all) {
            String claim = one.claim().value();
            String label = one.label().en();
            int turn = turns.merge(claim + " " + label, 1, Integer::sum);
            named.put(new Name(claim, label, turn), one);
        }
        return named;
    }

    private static Difference difference(Evidence shown, @Nullable Evidence made, Weight weight) {
        return new Difference(
                Phrase.of("%s (%s)", "%s (%s)", shown.label(), shown.claim()),
                words(shown),
                made == null ? Phrase.same("") : words(made),
                weight);
    }

    private static Weight weight(Evidence shown, @Nullable Evidence made) {
        boolean ofTheRun =
                switch (shown) {
                    case Evidence.Measure it -> OF_THE_RUN.contains(it.unit());
                    // The same conclusion in other words: it names a time.
                    case Evidence.Verdict it ->
                            made instanceof Evidence.Verdict other && it.holds() == other.holds();
                    case Evidence.Sample it ->
                            made instanceof Evidence.Sample other
                                    && timeless(it.rows()).equals(timeless(other.rows()));
                    case Evidence.Artifact _,
                            Evidence.Digest _,
                            Evidence.Origin _,
                            Evidence.Statement _ ->
                            false;
                };
        return ofTheRun ? Weight.RUN : Weight.RESULT;
    }

    /// The same rows without what was measured of the run.
    private static Rows timeless(Rows rows) {
        Rows left = rows;
        for (int i = rows.columns().size() - 1; i >= 0; i--) {
            if (OF_THE_RUN.contains(rows.columns().get(i).name())) {
                left = left.without(i);
            }
        }
        return left;
    }

    private static Phrase words(Evidence one) {
        return switch (one) {
            case Evidence.Measure it ->
                    Phrase.of("%s %s", "%s %s", Phrase.number(it.value(), DIGITS), it.unit());
            case Evidence.Verdict it ->
                    Phrase.of(
                            "%s: %s",
                            "%s\u00a0: %s",
                            it.holds()
                                    ? new Phrase("holds", "tient")
                                    : new Phrase("does not hold", "ne tient pas"),
                            it.why());
            case Evidence.Sample it ->
                    Phrase.of("%s rows", "%s lignes", Phrase.count(it.rows().size()));
            case Evidence.Artifact it -> Phrase.same(it.digest());
            case Evidence.Digest it -> Phrase.same(it.digest());
            case Evidence.Origin it -> Phrase.same(it.address());
            case Evidence.Statement it -> Phrase.same(brief(it.markdown()));
        };
    }

    private static String brief(String text) {
        int most = 120;
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }
}
