package socle.kinds.show.lesson;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// An author's words with the references to evidence in them answered.
///
/// @param evidence what a node left, as far as it may be told
record Cited(Function<NodeId, List<Told>> evidence, Language language) {

    private static final Pattern INSERT =
            Pattern.compile("\\{\\{\\s*evidence\\s+(\\S+)\\s+([^\\s{}]+)\\s*\\}\\}");

    private static final double MANY = 100;

    Markdown of(Markdown text) {
        return new Markdown(of(text.text()), text.place());
    }

    String of(String text) {
        return INSERT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(answer(found)));
    }

    private String answer(MatchResult found) {
        String name = found.group(1);
        return (NodeId.isName(name) ? evidence.apply(new NodeId(name)) : List.<Told>of())
                .stream()
                        .map(Told::evidence)
                        .filter(it -> it.claim().value().equals(found.group(2)))
                        .findFirst()
                        .map(it -> words(it).in(language))
                        .orElse("…");
    }

    private static Phrase words(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Measure measure -> number(measure.value(), measure.unit());
            case Evidence.Verdict verdict -> verdict.why();
            case Evidence.Statement said -> Phrase.same(said.markdown().strip());
            case Evidence.Origin origin -> Phrase.same(origin.publisher());
            case Evidence.Digest digest -> Phrase.same(digest.digest());
            case Evidence.Sample _, Evidence.Artifact _ -> Phrase.same("…");
        };
    }

    private static Phrase number(double value, String unit) {
        int digits = Math.abs(value) >= MANY ? 0 : Math.abs(value) >= 1 ? 1 : 3;
        Phrase number = Phrase.number(value, digits);
        return unit.isEmpty() ? number : Phrase.of("%s %s", "%s\u00a0%s", number, unit);
    }
}
