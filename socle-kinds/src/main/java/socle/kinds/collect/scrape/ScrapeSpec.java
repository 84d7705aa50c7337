package socle.kinds.collect.scrape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Files;
import socle.api.text.TableRef;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.SourceRules;

/// What an author says of pages to turn into rows.
@Doc(
        value = "Turns web pages into rows with types, and tells when their form has changed.",
        fr = "Transforme des pages web en lignes typées, et dit quand leur forme a changé.")
public record ScrapeSpec(
        @Doc(
                        value =
                                "The crawl whose archived pages are read; for a list of pages, a"
                                        + " crawl of depth 0.",
                        fr =
                                "Le parcours `crawl` dont les pages archivées sont lues\u202f; pour"
                                        + " une liste de pages, un parcours de profondeur 0.")
                Optional<TableRef> from,
        @Doc(
                        value =
                                "A pattern of addresses, of those of `from`: */airport/*; `*` stands"
                                        + " for anything.",
                        fr =
                                "Un motif d’adresses, parmi celles de `from`\u00a0: */airport/*"
                                        + "\u202f; `*` vaut n’importe quoi.")
                Optional<String> match,
        @Doc(
                        value = "Pages saved in the project: data/pages/*.html.",
                        fr = "Des pages gardées dans le projet\u00a0: data/pages/*.html.")
                Optional<Files> files,
        @Doc(
                        value = "The encoding of the pages; found as browsers do when left out.",
                        fr = "L’encodage des pages\u202f; trouvé comme un navigateur par défaut.")
                Optional<String> encoding,
        @Doc(
                        value =
                                "Whether a browser of this machine draws each page, its scripts"
                                        + " run, before it is read. Pages of `from` are asked of"
                                        + " their host again.",
                        fr =
                                "Si un navigateur de cette machine dessine chaque page, scripts"
                                        + " compris, avant sa lecture. Les pages de `from` sont"
                                        + " redemandées à leur hôte.")
                @Default("false")
                boolean render,
        @Doc(
                        value =
                                "A CSS selector, or an XPath (it begins with / or a bracket), of the"
                                        + " element that is a row; without it a page is one row.",
                        fr =
                                "Un sélecteur CSS, ou un XPath (il commence par / ou une"
                                        + " parenthèse), de l’élément qui est une ligne\u202f; sans"
                                        + " lui une page est une ligne.")
                Optional<String> rows,
        @Doc(value = "A table whose rows are taken.", fr = "Un tableau dont on prend les lignes.")
                Optional<TableSpec> table,
        @Doc(
                        value = "The type of the JSON-LD objects that are rows: Airport.",
                        fr = "Le type des objets JSON-LD qui sont des lignes\u00a0: Airport.")
                Optional<String> json_ld,
        @Doc(
                        value = "The type of the microdata items that are rows: Product.",
                        fr = "Le type des éléments microdata qui sont des lignes\u00a0: Product.")
                Optional<String> microdata,
        @Doc(value = "The fields of a row, by name.", fr = "Les champs d’une ligne, par nom.")
                Map<String, FieldSpec> fields,
        @Doc(
                        value = "The fields by which a row that comes again is known.",
                        fr = "Les champs auxquels on reconnaît une ligne qui revient.")
                List<String> key,
        @Doc(
                        value = "A column to add that names the page of each row.",
                        fr = "Une colonne à ajouter qui nomme la page de chaque ligne.")
                Optional<String> page_column,
        @Doc(
                        value = "Values that mean that there is none, beside the empty one.",
                        fr = "Les valeurs qui disent qu’il n’y en a pas, outre la vide.")
                List<String> null_values,
        @Doc(
                        value = "The decimal separator: a point or a comma.",
                        fr = "Le séparateur décimal\u00a0: un point ou une virgule.")
                @Default("'.'")
                String decimal,
        @Doc(
                        value = "What stands between thousands, beside spaces.",
                        fr = "Ce qui sépare les milliers, outre les espaces.")
                Optional<String> thousands,
        @Doc(
                        value =
                                "How dates are written: %d/%m/%Y, %d %B %Y; ISO 8601 when left out.",
                        fr =
                                "Comment s’écrivent les dates\u00a0: %d/%m/%Y, %d %B %Y\u202f;"
                                        + " ISO 8601 par défaut.")
                Optional<String> date_format,
        @Doc(
                        value = "How instants are written: %d/%m/%Y %H:%M; ISO 8601 when left out.",
                        fr =
                                "Comment s’écrivent les instants\u00a0: %d/%m/%Y %H:%M\u202f;"
                                        + " ISO 8601 par défaut.")
                Optional<String> timestamp_format,
        @Doc(
                        value =
                                "By how much the share of rows that have a field may fall since the"
                                        + " last run.",
                        fr =
                                "De combien la part des lignes qui ont un champ peut baisser depuis"
                                        + " la dernière exécution.")
                @Default("0.1")
                double drift_at_most,
        @Doc(
                        value = "The share of pages that may be missing or unreadable.",
                        fr = "La part des pages qui peuvent manquer ou être illisibles.")
                @Default("0")
                double missing_at_most,
        @Doc(
                        value = "The share of rows that may be rejected: 0.01 is one in a hundred.",
                        fr =
                                "La part de lignes qui peut être rejetée\u00a0: 0.01 est une sur cent.")
                @Default("0")
                double rejected_at_most,
        @Doc(
                        value = "The legal sheet; without it nothing is collected.",
                        fr = "La fiche juridique\u202f; sans elle rien n’est collecté.")
                Optional<LegalSheet> legal) {

    public ScrapeSpec {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        key = List.copyOf(key);
        null_values = List.copyOf(null_values);
        ScrapeRules.oneOf(
                List.of(from.isPresent(), files.isPresent()),
                ScrapeRules.PAGES,
                ScrapeRules.Least.ONE);
        ScrapeRules.oneOf(
                List.of(
                        rows.isPresent(),
                        table.isPresent(),
                        json_ld.isPresent(),
                        microdata.isPresent()),
                ScrapeRules.ROWS,
                ScrapeRules.Least.NONE);
        ScrapeRules.match(match, from.isPresent());
        encoding.ifPresent(SourceRules::encoding);
        if (render && encoding.isPresent()) {
            throw ScrapeRules.encodingOfBrowser();
        }
        rows.ifPresent(text -> SelectorRules.selector("rows", text));
        ScrapeRules.fields(fields, page_column);
        ScrapeRules.places(fields, table.isPresent(), json_ld.isPresent() || microdata.isPresent());
        ScrapeRules.key(key, fields);
        ScrapeRules.decimal(decimal, thousands);
        date_format.ifPresent(text -> ScrapeRules.form("date_format", text));
        timestamp_format.ifPresent(text -> ScrapeRules.form("timestamp_format", text));
        SourceRules.share("drift_at_most", drift_at_most);
        SourceRules.share("missing_at_most", missing_at_most);
        SourceRules.share("rejected_at_most", rejected_at_most);
    }

    /// Whether a row without a field is rejected: it says so, or is known by it.
    boolean needs(String field) {
        FieldSpec spec = fields.get(field);
        return key.contains(field) || (spec != null && spec.required());
    }
}
