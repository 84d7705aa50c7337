package socle.kinds.collect.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.SourceRules;

/// What an author says of a service to collect from.
@Doc(
        value = "Collects from a service over HTTP, page after page to a proven end.",
        fr = "Collecte auprès d’un service HTTP, page après page jusqu’à une fin prouvée.")
public record ApiSpec(
        @Doc(value = "The address of the service.", fr = "L’adresse du service.") String url,
        @Doc(
                        value = "Parameters of the address, the same for all pages.",
                        fr = "Les paramètres de l’adresse, les mêmes pour toutes les pages.")
                Map<String, String> query,
        @Doc(
                        value = "Headers to send; what is secret belongs under `auth`.",
                        fr = "Les en-têtes à envoyer\u202f; ce qui est secret va sous `auth`.")
                Map<String, String> headers,
        @Doc(
                        value = "How the answers are written, when they do not tell it themselves.",
                        fr = "Le format des réponses, quand elles ne le disent pas elles-mêmes.")
                Optional<AnswerFormat> format,
        @Doc(
                        value =
                                "Where the records stand in an answer: a JSONPath ($.items), or a"
                                        + " path in XML (/response/items/item). Without it the"
                                        + " answer is a list.",
                        fr =
                                "L’endroit des enregistrements dans la réponse\u00a0: un JSONPath"
                                        + " ($.items), ou un chemin XML (/response/items/item). Sans"
                                        + " elle la réponse est une liste.")
                Optional<String> records,
        @Doc(
                        value =
                                "Every column and its SQL type, or its type and path. Without it the"
                                        + " first answers give them, and later ones must keep them.",
                        fr =
                                "Chaque colonne et son type SQL, ou son type et son chemin. Sans elle"
                                        + " les premières réponses les donnent et les suivantes"
                                        + " doivent les garder.")
                Map<String, ApiColumn> columns,
        @Doc(
                        value = "The columns that tell one record from all others.",
                        fr = "Les colonnes qui distinguent un enregistrement de tous les autres.")
                List<String> key,
        @Doc(
                        value =
                                "Records within records that become tables of their own; needs"
                                        + " `key`. All other nesting is kept as JSON.",
                        fr =
                                "Les enregistrements imbriqués qui deviennent des tables\u202f; veut"
                                        + " `key`. Toute autre imbrication reste en JSON.")
                Map<String, Child> children,
        @Doc(
                        value = "How the answer is cut into pages; one answer when left out.",
                        fr =
                                "Comment la réponse est découpée en pages\u202f; une seule par défaut.")
                Optional<Pages> pages,
        @Doc(
                        value =
                                "Where the answer declares how many records there are: a JSONPath, a"
                                        + " path in XML, or the name of a header.",
                        fr =
                                "L’endroit où la réponse annonce le nombre d’enregistrements\u00a0: un"
                                        + " JSONPath, un chemin XML, ou le nom d’un en-tête.")
                Optional<String> total,
        @Doc(value = "How the service knows us.", fr = "Comment le service nous reconnaît.")
                Optional<Auth> auth,
        @Doc(
                        value = "How to ask for what is new alone; everything when left out.",
                        fr = "Comment ne demander que le nouveau\u202f; tout par défaut.")
                Optional<Since> since,
        @Doc(
                        value = "How many requests a minute may leave; 0 for no bound of ours.",
                        fr = "Combien de requêtes par minute au plus\u202f; 0 pour aucune borne.")
                @Default("0")
                int budget,
        @Doc(
                        value =
                                "How many pages are asked for again, to see whether they say the same.",
                        fr =
                                "Combien de pages redemander, pour voir si elles disent la même chose.")
                @Default("2")
                int ask_again,
        @Doc(
                        value =
                                "Whom the owner of the service can write to, told with each request.",
                        fr = "À qui le responsable du service peut écrire, dit à chaque requête.")
                Optional<String> contact,
        @Doc(
                        value = "The legal sheet; without it nothing is collected.",
                        fr = "La fiche juridique\u202f; sans elle rien n’est collecté.")
                Optional<LegalSheet> legal,
        @Doc(
                        value = "The share of rows that may be rejected: 0.01 is one in a hundred.",
                        fr =
                                "La part de lignes qui peut être rejetée\u00a0: 0.01 est une sur cent.")
                @Default("0")
                double rejected_at_most) {

    public ApiSpec {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
        key = List.copyOf(key);
        var _ = ApiRules.address("url", url);
        headers.forEach(ApiRules::header);
        records.ifPresent(text -> ApiRules.place("records", text));
        total.ifPresent(text -> ApiRules.placeOrHeader("total", text));
        ApiRules.columns(columns);
        ApiRules.keyed(key, columns, since, children);
        ApiRules.notNegative("budget", budget);
        ApiRules.notNegative("ask_again", ask_again);
        SourceRules.share("rejected_at_most", rejected_at_most);
    }
}
