package socle.kinds.collect.scrape;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.xpath.XPathExpressionException;
import org.jsoup.select.Selector;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// Whether selectors and regular expressions read as such; each breach is told at its key.
final class SelectorRules {

    private static final String JAVA = "Exception: ";

    private SelectorRules() {}

    static void css(String key, String text) {
        try {
            var _ = Selector.evaluatorOf(text);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw selector(key, text, "CSS", e);
        }
    }

    static void xpath(String key, String text) {
        try {
            var _ = XPaths.compile(text);
        } catch (XPathExpressionException e) {
            throw selector(key, text, "XPath", e);
        }
    }

    /// CSS, or an XPath, which begins with a slash or a bracket.
    static void selector(String key, String text) {
        if (XPaths.isXPath(text)) {
            xpath(key, text);
        } else {
            css(key, text);
        }
    }

    private static SpecProblem selector(String key, String text, String language, Exception why) {
        String words = String.valueOf(why.getMessage()).lines().findFirst().orElse("");
        int java = words.lastIndexOf(JAVA);
        String bare = java < 0 ? words : words.substring(java + JAVA.length());
        return SpecProblem.at(
                key,
                Phrase.of(
                        "'%s' does not read as %s: %s",
                        "«\u00a0%s\u00a0» ne se lit pas comme du %s\u00a0: %s",
                        text,
                        language,
                        bare),
                new Phrase(
                        "try it in the inspector of a browser, on a page as the server sends it",
                        "essayez-le dans l’inspecteur d’un navigateur, sur une page telle que le"
                                + " serveur l’envoie"));
    }

    static void regex(String text) {
        try {
            var _ = Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw SpecProblem.at(
                    "regex",
                    Phrase.of(
                            "'%s' is no regular expression: %s",
                            "«\u00a0%s\u00a0» n’est pas une expression régulière\u00a0: %s",
                            text,
                            e.getDescription()),
                    new Phrase(
                            "quote it in YAML with single quotes: '([0-9]+) km'",
                            "entourez-la en YAML d’apostrophes\u00a0: '([0-9]+) km'"));
        }
    }
}
