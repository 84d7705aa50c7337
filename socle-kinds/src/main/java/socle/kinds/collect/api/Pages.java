package socle.kinds.collect.api;

import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;

/// How a service cuts its answer into pages, and how the next one is asked for.
@Doc(
        value = "How the answer is cut into pages, and how the next one is asked for.",
        fr = "Comment la réponse est découpée en pages, et comment demander la suivante.")
public record Pages(
        @Doc(value = "How the next page is found.", fr = "Comment trouver la page suivante.") By by,
        @Doc(
                        value = "The parameter that says which page; `page`, `offset` or `cursor`.",
                        fr =
                                "Le paramètre qui dit quelle page\u202f; `page`, `offset` ou `cursor`.")
                Optional<String> parameter,
        @Doc(
                        value = "The number of the first page, or the first offset: 1 or 0.",
                        fr = "Le numéro de la première page, ou le premier décalage\u00a0: 1 ou 0.")
                Optional<Integer> first,
        @Doc(
                        value = "How many records a page is asked to hold.",
                        fr = "Combien d’enregistrements une page est priée de contenir.")
                Optional<Integer> size,
        @Doc(value = "The parameter that says how many.", fr = "Le paramètre qui dit combien.")
                @Default("per_page")
                String size_parameter,
        @Doc(
                        value =
                                "Where an answer tells the next cursor or address, as a JSONPath or"
                                        + " a path in XML.",
                        fr =
                                "L’endroit où la réponse donne le curseur ou l’adresse qui suit\u00a0:"
                                        + " un JSONPath ou un chemin XML.")
                Optional<String> next,
        @Doc(
                        value = "Where an answer tells how many pages there are.",
                        fr = "L’endroit où la réponse dit combien de pages il y a.")
                Optional<String> count,
        @Doc(
                        value =
                                "How many pages one run may fetch; the rest is left to the next,"
                                        + " and told.",
                        fr =
                                "Combien de pages une exécution peut prendre\u202f; le reste est"
                                        + " laissé à la suivante, et dit.")
                @Default("10000")
                int at_most) {

    /// How the next page is found.
    public enum By {
        @Doc(value = "By its number, until one is empty.", fr = "Par son numéro, jusqu’à une vide.")
        PAGE,
        @Doc(
                value = "By how many records came before, until a page is empty.",
                fr = "Par le nombre d’enregistrements déjà venus, jusqu’à une page vide.")
        OFFSET,
        @Doc(
                value = "By a cursor that each answer gives, until none does.",
                fr = "Par un curseur que donne chaque réponse, jusqu’à ce qu’il manque.")
        CURSOR,
        @Doc(
                value = "By the header `Link` with `rel=next` (RFC 8288).",
                fr = "Par l’en-tête `Link` avec `rel=next` (RFC 8288).")
        LINK,
        @Doc(
                value = "By an address that each answer gives, until none does.",
                fr = "Par une adresse que donne chaque réponse, jusqu’à ce qu’elle manque.")
        NEXT
    }

    public Pages {
        ApiRules.pages(by, next);
        ApiRules.positive("size", size.orElse(1));
        ApiRules.positive("at_most", at_most);
        next.ifPresent(text -> ApiRules.place("next", text));
        count.ifPresent(text -> ApiRules.place("count", text));
    }

    /// The parameter that says which page.
    String parameterName() {
        return parameter.orElseGet(
                () ->
                        switch (by) {
                            case PAGE -> "page";
                            case OFFSET -> "offset";
                            case CURSOR, LINK, NEXT -> "cursor";
                        });
    }

    /// The first page's number or offset.
    int start() {
        return first.orElse(by == By.PAGE ? 1 : 0);
    }

    /// Whether a page is counted rather than pointed to.
    boolean isCounted() {
        return by == By.PAGE || by == By.OFFSET;
    }
}
