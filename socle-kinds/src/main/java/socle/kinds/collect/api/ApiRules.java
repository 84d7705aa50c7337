package socle.kinds.collect.api;

import com.jayway.jsonpath.JsonPathException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.kinds.collect.ColumnTypes;
import socle.kinds.collect.http.Header;

/// What the keys of a service may hold; each breach is told at its key.
final class ApiRules {

    private static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "cookie", "x-api-key", "proxy-authorization");

    private ApiRules() {}

    static URI address(String key, String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException _) {
            // told below, as any other text that is no address
        }
        throw SpecProblem.at(
                key,
                Phrase.of(
                        "'%s' is no address that can be asked",
                        "«\u00a0%s\u00a0» n’est pas une adresse qu’on peut interroger",
                        text.replaceAll("//[^/]*@", "//…@")),
                new Phrase(
                        "write http:// or https://, a host and a path; names and passwords belong"
                                + " under `auth`",
                        "écrivez http:// ou https://, un hôte et un chemin\u202f; noms et mots de"
                                + " passe vont sous `auth`"));
    }

    static void header(String name, String value) {
        if (!Header.fits(name, value)) {
            throw SpecProblem.at(
                    "headers",
                    Phrase.of("'%s' is no header", "«\u00a0%s\u00a0» n’est pas un en-tête", name),
                    new Phrase(
                            "write one line of plain text", "écrivez une ligne de texte simple"));
        }
        if (SECRET_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            throw SpecProblem.at(
                    "headers",
                    Phrase.of("'%s' holds a secret", "«\u00a0%s\u00a0» porte un secret", name),
                    new Phrase(
                            "write it under `auth`, with {secret: its_name}",
                            "écrivez-le sous `auth`, avec {secret: son_nom}"));
        }
    }

    /// A path within a record: the name of a field or a JSONPath.
    static void path(String key, String text) {
        compiled(key, text, () -> Where.inRecord(text));
    }

    /// A path within an answer: a JSONPath or a path in XML.
    static void place(String key, String text) {
        if (!text.startsWith("$") && !text.startsWith("/")) {
            throw unfit(key, text);
        }
        compiled(key, text, () -> Where.inAnswer(text));
    }

    static void placeOrHeader(String key, String text) {
        if (text.startsWith("$") || text.startsWith("/")) {
            place(key, text);
        } else if (!Header.fits(text, "")) {
            throw unfit(key, text);
        }
    }

    private static void compiled(String key, String text, Runnable compile) {
        try {
            compile.run();
        } catch (JsonPathException | IllegalArgumentException e) {
            throw unfit(key, text);
        }
    }

    private static SpecProblem unfit(String key, String text) {
        return SpecProblem.at(
                key,
                Phrase.of(
                        "'%s' is no path in an answer",
                        "«\u00a0%s\u00a0» n’est pas un chemin dans une réponse", text),
                new Phrase(
                        "write a JSONPath such as $.data.items, or for XML /response/items/item",
                        "écrivez un JSONPath tel que $.data.items, ou pour XML"
                                + " /response/items/item"));
    }

    static void columns(Map<String, ApiColumn> columns) {
        columns.forEach((name, column) -> ColumnTypes.check(name, column.type()));
    }

    static void pages(Pages.By by, Optional<String> next) {
        boolean needed = by == Pages.By.CURSOR || by == Pages.By.NEXT;
        if (needed && next.isEmpty()) {
            throw SpecProblem.at(
                    "by",
                    new Phrase(
                            "nothing says where an answer tells the next page",
                            "rien ne dit où la réponse donne la page suivante"),
                    new Phrase(
                            "write its place under `next`: $.next_cursor, $.links.next",
                            "écrivez son endroit sous `next`\u00a0: $.next_cursor, $.links.next"));
        }
    }

    static void keyed(
            List<String> key,
            Map<String, ApiColumn> columns,
            Optional<Since> since,
            Map<String, Child> children) {
        if (key.isEmpty() && (since.isPresent() || !children.isEmpty())) {
            throw SpecProblem.at(
                    since.isPresent() ? "since" : "children",
                    new Phrase(
                            "without `key` nothing tells a record from another",
                            "sans `key` rien ne distingue un enregistrement d’un autre"),
                    new Phrase(
                            "write `key`: the columns that tell a record from all others",
                            "écrivez `key`\u00a0: les colonnes qui distinguent un enregistrement"));
        }
        if (!columns.isEmpty()) {
            key.forEach(name -> known("key", name, columns));
            since.ifPresent(one -> known("since", one.column(), columns));
        }
    }

    private static void known(String key, String name, Map<String, ApiColumn> columns) {
        if (!columns.containsKey(name)) {
            throw SpecProblem.at(
                    key,
                    Phrase.of(
                            "'%s' is none of the columns",
                            "«\u00a0%s\u00a0» n’est aucune des colonnes", name),
                    Phrase.of("they are %s", "ce sont %s", String.join(", ", columns.keySet())));
        }
    }

    static void positive(String key, int number) {
        if (number < 1) {
            throw tooSmall(key, number, 1);
        }
    }

    static void notNegative(String key, int number) {
        if (number < 0) {
            throw tooSmall(key, number, 0);
        }
    }

    private static SpecProblem tooSmall(String key, int number, int least) {
        return SpecProblem.at(
                key,
                Phrase.of("%s is too small", "%s est trop petit", number),
                Phrase.of("write %s or more", "écrivez %s ou plus", least));
    }
}
