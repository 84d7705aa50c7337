package socle.kinds.steer.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.Bench;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.steer.choice.Estimate;

/// An author's words with the references in them answered, as they are when the work is done.
record Quoted(Bench bench) {

    private static final Pattern INSERT =
            Pattern.compile(
                    "\\{\\{\\s*(evidence|figure|table)\\s+(\\S+)(?:\\s+([^\\s{}]+))?\\s*\\}\\}");

    /// From here on a number is told without decimals.
    private static final double MANY = 100;

    String of(String text) {
        Matcher matcher = INSERT.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(answer(found)));
    }

    private String answer(MatchResult found) {
        NodeId node = new NodeId(found.group(2));
        if (!found.group(1).equals("evidence")) {
            return "`" + node + "`";
        }
        return first(node, found.group(3))
                .flatMap(it -> words(it.evidence()))
                .map(it -> it.in(bench.language()))
                .orElse("…");
    }

    /// The first evidence of a claim that a node left.
    Optional<Told> first(NodeId node, String claim) {
        return bench.evidence(node).stream()
                .filter(it -> it.evidence().claim().value().equals(claim))
                .findFirst();
    }

    /// What evidence says, in a few words; nothing when it is no number and no rule.
    static Optional<Phrase> words(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Measure measure -> Optional.of(number(measure.value(), measure.unit()));
            case Evidence.Verdict verdict -> Optional.of(verdict.why());
            case Evidence.Statement said -> Optional.of(Phrase.same(said.markdown().strip()));
            case Evidence.Origin origin -> Optional.of(Phrase.same(origin.publisher()));
            case Evidence.Sample _, Evidence.Artifact _, Evidence.Digest _ -> Optional.empty();
        };
    }

    /// A number with its unit, with as many digits as a reader compares.
    static Phrase number(double value, String unit) {
        int digits = Math.abs(value) >= MANY ? 0 : Math.abs(value) >= 1 ? 1 : 3;
        Phrase number = Phrase.number(value, digits);
        return unit.isEmpty() ? number : Phrase.of("%s %s", "%s\u00a0%s", number, unit);
    }

    /// An estimate with the ends of its interval.
    static Phrase interval(Estimate estimate, String unit) {
        Phrase value = number(estimate.value().orElseThrow(), unit);
        return estimate.low().isPresent() && estimate.high().isPresent()
                ? Phrase.of(
                        "%s (%s to %s)",
                        "%s (de %s à %s)",
                        value,
                        number(estimate.low().getAsDouble(), ""),
                        number(estimate.high().getAsDouble(), ""))
                : value;
    }

    /// The evidence that a text names: node and claim of each.
    static List<String> named(String text) {
        return INSERT.matcher(text)
                .results()
                .filter(it -> it.group(1).equals("evidence") && it.group(3) != null)
                .map(it -> it.group(2) + " " + it.group(3))
                .toList();
    }
}
