package socle.kinds.steer.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.Node;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.kinds.steer.choice.Option;

/// Figures that an author typed where a reference belongs. Years, days and what stands in code or
/// in an address are no figures; nor is a word that begins with a letter.
final class TypedFigures {

    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "\\{\\{[^{}]*\\}\\}|```.*?```|`[^`\\n]+`|\\]\\([^)\\n]*\\)|https?://\\S+"
                            + "|(?m:^\\s*\\d+[.)]\\s)",
                    Pattern.DOTALL);

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\p{N}_.,-])\\d[\\p{N}.,]*(?:[ \u00a0\u202f]\\d{3}\\b)*");

    private static final Pattern YEAR = Pattern.compile("(?:18|19|20|21)\\d\\d[.,]?");

    private static final Pattern DAY =
            Pattern.compile(
                    "\\d{1,2}(?:er|st|nd|rd|th)? (?:janvier|février|mars|avril|mai|juin|juillet"
                            + "|août|septembre|octobre|novembre|décembre|January|February|March"
                            + "|April|May|June|July|August|September|October|November|December)"
                            + "|\\d{4}-\\d\\d-\\d\\d|\\d\\d/\\d\\d/\\d{4}");

    private final Node<RecommendationSpec> node;
    private final List<Problem> problems = new ArrayList<>();

    private TypedFigures(Node<RecommendationSpec> node) {
        this.node = node;
    }

    static List<Problem> of(Node<RecommendationSpec> node) {
        TypedFigures typed = new TypedFigures(node);
        RecommendationSpec spec = node.spec();
        typed.read(spec.statement());
        typed.read(spec.text());
        spec.arguments().forEach(it -> typed.read(it.says()));
        spec.because().ifPresent(typed::read);
        spec.cost().ifPresent(typed::read);
        spec.risks().forEach(typed::read);
        spec.options().forEach(typed::read);
        spec.arguments().stream()
                .flatMap(it -> it.by().stream())
                .flatMap(it -> it.value().stream())
                .forEach(it -> typed.add(node.at("arguments"), Phrase.number(it, 6).en()));
        return typed.problems;
    }

    private void read(Risk risk) {
        read(risk.text());
        risk.answer().ifPresent(this::read);
    }

    private void read(Option option) {
        Place place = node.at("options");
        option.advantages().forEach(it -> figures(it).forEach(at -> add(place, found(it, at))));
        option.drawbacks().forEach(it -> figures(it).forEach(at -> add(place, found(it, at))));
        option.measures().values().stream()
                .filter(it -> it.isTyped())
                .flatMap(it -> it.value().stream())
                .forEach(it -> add(place, Phrase.number(it, 6).en()));
    }

    private void read(Markdown text) {
        figures(text.text()).forEach(at -> add(text.at(at), found(text.text(), at)));
    }

    /// Where figures begin in a text.
    static List<Integer> figures(String text) {
        String plain = blank(DAY, blank(LEFT_OUT, text));
        List<Integer> found = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(plain);
        while (matcher.find()) {
            if (!YEAR.matcher(matcher.group()).matches()) {
                found.add(matcher.start());
            }
        }
        return found;
    }

    private static String found(String text, int at) {
        Matcher matcher = FIGURE.matcher(text);
        return matcher.find(at) ? matcher.group().replaceAll("[.,]+$", "") : "";
    }

    private static String blank(Pattern what, String text) {
        return what.matcher(text).replaceAll(it -> it.group().replaceAll("[^\\n]", " "));
    }

    private void add(Place place, String figure) {
        problems.add(
                Problem.error(
                        place,
                        "typed-figure",
                        Phrase.of(
                                "the figure '%s' is typed",
                                "le chiffre «\u00a0%s\u00a0» est saisi", figure),
                        new Phrase(
                                "name what measured it: {{ evidence node claim }}; a name with"
                                        + " digits stands in backticks",
                                "nommez ce qui l’a mesuré\u00a0: {{ evidence nœud affirmation }}\u202f;"
                                        + " un nom qui a des chiffres s’écrit entre accents graves")));
    }
}
