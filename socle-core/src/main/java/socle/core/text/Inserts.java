package socle.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Problem;
import socle.api.text.Ref;

/// Finds `{{ … }}` in Markdown: what a document puts in the place of it. What stands in code is
/// left
/// alone.
public final class Inserts {

    private static final Pattern CODE =
            Pattern.compile(
                    "^(```|~~~).*?^\\1[^\\n]*$|`[^`\\n]+`", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern INSERT = Pattern.compile("\\{\\{(?<words>[^{}]*)\\}\\}");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Inserts() {}

    /// One insert.
    ///
    /// @param start where it begins in the text, at its braces
    /// @param end where it ends, after its braces
    /// @param node what it names, with the place of the name
    /// @param claim what of its evidence; for `evidence` alone
    public record Insert(int start, int end, Verb verb, Ref node, Optional<String> claim) {}

    /// What an insert shows.
    public enum Verb {
        /// A fact under a claim.
        EVIDENCE,
        /// The figure of a node.
        FIGURE,
        /// The rows of a node.
        TABLE
    }

    /// The inserts of a text, in order; one that cannot be read is a problem.
    public static List<Insert> of(Markdown markdown, Consumer<Problem> problems) {
        String text = CODE.matcher(markdown.text()).replaceAll(Inserts::blank);
        List<Insert> inserts = new ArrayList<>();
        Matcher matcher = INSERT.matcher(text);
        while (matcher.find()) {
            Optional<Insert> insert = read(markdown, matcher.toMatchResult());
            insert.ifPresentOrElse(
                    inserts::add,
                    () ->
                            problems.accept(
                                    ValueFaults.insert(
                                            markdown.at(matcher.start()), matcher.group())));
        }
        return inserts;
    }

    private static Optional<Insert> read(Markdown markdown, MatchResult found) {
        List<MatchResult> words = WORD.matcher(found.group("words")).results().toList();
        return words.isEmpty()
                ? Optional.empty()
                : verb(words.getFirst().group())
                        .filter(verb -> words.size() == (verb == Verb.EVIDENCE ? 3 : 2))
                        .filter(_ -> NodeId.isName(words.get(1).group()))
                        .map(verb -> insert(markdown, found, verb, words));
    }

    private static Insert insert(
            Markdown markdown, MatchResult found, Verb verb, List<MatchResult> words) {
        MatchResult name = words.get(1);
        Ref node =
                new Ref(new NodeId(name.group()), markdown.at(found.start("words") + name.start()));
        Optional<String> claim = words.stream().skip(2).findFirst().map(MatchResult::group);
        return new Insert(found.start(), found.end(), verb, node, claim);
    }

    private static Optional<Verb> verb(String word) {
        return List.of(Verb.values()).stream()
                .filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static String blank(MatchResult code) {
        return code.group().replaceAll("[^\\n]", " ");
    }
}
