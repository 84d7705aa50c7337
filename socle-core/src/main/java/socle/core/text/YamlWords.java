package socle.core.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Phrase;

/// What the YAML library says, in plain words of both languages.
///
/// @param what what is wrong
/// @param todo what to do
/// @param at where to look: where the library stopped, or where what it was reading began
record YamlWords(Phrase what, Phrase todo, At at) {

    /// Which of the library's two places helps.
    enum At {
        STOP,
        BEGIN
    }

    private record Rule(Pattern says, YamlWords words) {}

    private static final List<Rule> RULES =
            List.of(
                    rule(
                            "found character '\\\\t.*",
                            new Phrase(
                                    "a tab indents this line", "une tabulation indente la ligne"),
                            new Phrase("indent with spaces", "indentez avec des espaces"),
                            At.STOP),
                    rule(
                            "found character '(.)' that cannot start.*",
                            new Phrase(
                                    "a value cannot begin with '%s'",
                                    "une valeur ne peut pas commencer par «\u00a0%s\u00a0»"),
                            new Phrase("put it in quotes", "mettez-la entre guillemets"),
                            At.STOP),
                    rule(
                            "mapping values are not allowed here",
                            new Phrase(
                                    "a second ':' on one line, or a line indented too far",
                                    "un second «\u00a0:\u00a0» sur la ligne, ou un retrait de trop"),
                            new Phrase(
                                    "put the value in quotes, or align the key with the others",
                                    "mettez la valeur entre guillemets, ou alignez la clé sur les"
                                            + " autres"),
                            At.STOP),
                    rule(
                            "found unexpected end of stream",
                            new Phrase(
                                    "a quote is opened and not closed",
                                    "un guillemet s’ouvre et ne se ferme pas"),
                            new Phrase("close it", "fermez-le"),
                            At.BEGIN),
                    rule(
                            "expected ',' or '(.)', but got.*",
                            new Phrase(
                                    "a bracket is opened and '%s' does not come",
                                    "un crochet s’ouvre et «\u00a0%s\u00a0» ne vient pas"),
                            new Phrase(
                                    "close it, or put a comma between the values",
                                    "fermez-le, ou mettez une virgule entre les valeurs"),
                            At.BEGIN),
                    rule(
                            "could not find expected ':'",
                            new Phrase("a key without ':'", "une clé sans «\u00a0:\u00a0»"),
                            new Phrase("write 'key: value'", "écrivez «\u00a0clé: valeur\u00a0»"),
                            At.BEGIN),
                    rule(
                            "expected <block end>, but found.*",
                            new Phrase(
                                    "this line does not fit those above it",
                                    "cette ligne ne va pas avec celles d’avant"),
                            new Phrase(
                                    "align it with its neighbours: keys with keys, dashes with"
                                            + " dashes",
                                    "alignez-la sur ses voisines\u00a0: clés avec clés, tirets avec"
                                            + " tirets"),
                            At.STOP),
                    rule(
                            "found undefined alias (.*)",
                            new Phrase(
                                    "'*' names '%s', which nothing defines",
                                    "«\u00a0*\u00a0» nomme «\u00a0%s\u00a0», que rien ne définit"),
                            new Phrase(
                                    "put the value in quotes", "mettez la valeur entre guillemets"),
                            At.STOP),
                    rule(
                            "found unknown escape character (.).*",
                            new Phrase(
                                    "'\\%s' means nothing between double quotes",
                                    "«\u00a0\\%s\u00a0» ne veut rien dire entre guillemets doubles"),
                            new Phrase("use single quotes", "prenez des guillemets simples"),
                            At.STOP),
                    rule(
                            "expected the node content, but found '(.*)'",
                            new Phrase(
                                    "a value is missing before '%s'",
                                    "il manque une valeur avant «\u00a0%s\u00a0»"),
                            new Phrase(
                                    "write it, or remove the mark",
                                    "écrivez-la, ou retirez le signe"),
                            At.STOP),
                    rule(
                            "expected '<document start>', but found.*",
                            new Phrase(
                                    "the text goes on after its end",
                                    "le texte continue après sa fin"),
                            new Phrase(
                                    "remove the mark, or begin a new node with '---'",
                                    "retirez le signe, ou commencez un nœud par «\u00a0---\u00a0»"),
                            At.STOP));

    /// The plain words for what the library says; its own where we have none.
    static YamlWords of(String says) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.says().matcher(says);
            if (matcher.matches()) {
                return rule.words().filled(matcher.groupCount() > 0 ? matcher.group(1) : "");
            }
        }
        return new YamlWords(
                Phrase.of("not YAML: %s", "ce n’est pas du YAML\u00a0: %s", says),
                new Phrase(
                        "look at this line and the one above",
                        "regardez cette ligne et celle d’avant"),
                At.STOP);
    }

    private YamlWords filled(String word) {
        return new YamlWords(
                new Phrase(what.en().replace("%s", word), what.fr().replace("%s", word)), todo, at);
    }

    private static Rule rule(String says, Phrase what, Phrase todo, At at) {
        return new Rule(Pattern.compile(says, Pattern.DOTALL), new YamlWords(what, todo, at));
    }
}
