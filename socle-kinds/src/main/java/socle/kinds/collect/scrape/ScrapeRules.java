package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;
import socle.kinds.collect.SourceRules;

/// What the keys of a scrape may hold; each breach is told at its key.
final class ScrapeRules {

    /// Where pages come from.
    static final List<String> PAGES = List.of("from", "files");

    /// What a row is.
    static final List<String> ROWS = List.of("rows", "table", "json_ld", "microdata");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private ScrapeRules() {}

    /// How many of some keys have to be there.
    enum Least {
        NONE,
        ONE
    }

    static void oneOf(List<Boolean> said, List<String> keys, Least least) {
        List<String> there = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (said.get(i)) {
                there.add("`" + keys.get(i) + "`");
            }
        }
        String all = "`" + String.join("`, `", keys) + "`";
        if (there.isEmpty() && least == Least.ONE) {
            throw SpecProblem.of(
                    Phrase.of("none of %s is there", "aucun de %s n’est là", all),
                    new Phrase("write one", "écrivez-en un"));
        }
        if (there.size() > 1) {
            throw SpecProblem.of(
                    Phrase.of(
                            "%s stand together, and one excludes the others",
                            "%s sont là ensemble, et l’un exclut les autres",
                            String.join(", ", there)),
                    new Phrase("keep one", "gardez-en un"));
        }
    }

    static void type(String type) {
        if (ValueType.of(type).isEmpty()) {
            throw SpecProblem.at(
                    "type",
                    Phrase.of(
                            "'%s' is no type that a field may have",
                            "«\u00a0%s\u00a0» n’est pas un type de champ", type),
                    Suggestion.todo(
                            type.toUpperCase(Locale.ROOT),
                            ValueType.words(),
                            new Phrase(
                                    "write VARCHAR, BIGINT, DOUBLE, DECIMAL(18,2), DATE, TIMESTAMP"
                                            + " or BOOLEAN; for several values, add `many: true`",
                                    "écrivez VARCHAR, BIGINT, DOUBLE, DECIMAL(18,2), DATE,"
                                            + " TIMESTAMP ou BOOLEAN\u202f; pour plusieurs valeurs,"
                                            + " ajoutez `many: true`")));
        }
    }

    static void match(Optional<String> match, boolean crawl) {
        if (match.isPresent() && !crawl) {
            throw SpecProblem.at(
                    "match",
                    new Phrase(
                            "`match` chooses among the pages of a crawl, and there is no `from`",
                            "`match` choisit parmi les pages d’une collecte, et il n’y a pas de"
                                    + " `from`"),
                    new Phrase("write `from`, or leave it out", "écrivez `from`, ou retirez-le"));
        }
    }

    static SpecProblem encodingOfBrowser() {
        return SpecProblem.at(
                "encoding",
                new Phrase(
                        "with `render`, the browser finds the encoding, and `encoding` says nothing"
                                + " to it",
                        "avec `render`, le navigateur trouve l’encodage, et `encoding` ne lui dit"
                                + " rien"),
                new Phrase("leave one of them out", "retirez l’un des deux"));
    }

    static void fields(Map<String, FieldSpec> fields, Optional<String> pageColumn) {
        if (fields.values().stream().noneMatch(FieldSpec::varies)) {
            throw SpecProblem.at(
                    "fields",
                    new Phrase(
                            "no field is found in the page",
                            "aucun champ ne se trouve dans la page"),
                    new Phrase(
                            "name one: {title: {css: h1}}",
                            "nommez-en un\u00a0: {title: {css: h1}}"));
        }
        Set<String> names = new HashSet<>();
        fields.keySet().forEach(name -> name("fields", name, names));
        pageColumn.ifPresent(name -> name("page_column", name, names));
    }

    private static void name(String key, String name, Set<String> names) {
        if (!NAME.matcher(name).matches()) {
            throw SpecProblem.at(
                    key,
                    Phrase.of(
                            "'%s' cannot name a column",
                            "«\u00a0%s\u00a0» ne peut nommer une colonne", name),
                    new Phrase(
                            "write letters, digits and underscores, a letter first",
                            "écrivez des lettres sans accent, des chiffres et des tirets bas, une"
                                    + " lettre d’abord"));
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw SpecProblem.at(
                    key,
                    Phrase.of(
                            "two columns are named '%s'",
                            "deux colonnes s’appellent «\u00a0%s\u00a0»", name),
                    new Phrase(
                            "upper and lower case are alike: name one otherwise",
                            "majuscules et minuscules se valent\u00a0: nommez-en une autrement"));
        }
    }

    /// A field may only say a place that its rows have.
    static void places(Map<String, FieldSpec> fields, boolean table, boolean things) {
        fields.forEach(
                (name, field) -> {
                    if (field.column().isPresent() && !table) {
                        throw place(name, "column", "`table`");
                    }
                    if (field.property().isPresent() && !things) {
                        throw place(name, "property", "`json_ld`, `microdata`");
                    }
                });
    }

    private static SpecProblem place(String field, String key, String wanted) {
        return SpecProblem.at(
                "fields",
                Phrase.of(
                        "`%s` of field '%s' needs rows of %s",
                        "`%s` du champ «\u00a0%s\u00a0» demande des lignes de %s",
                        key,
                        field,
                        wanted),
                new Phrase("write `css` or `xpath`", "écrivez `css` ou `xpath`"));
    }

    static void key(List<String> key, Map<String, FieldSpec> fields) {
        for (String one : key) {
            FieldSpec field = fields.get(one);
            if (field == null || field.many()) {
                throw SpecProblem.at(
                        "key",
                        Phrase.of(
                                "'%s' is no field of one value",
                                "«\u00a0%s\u00a0» n’est pas un champ d’une seule valeur", one),
                        Suggestion.todo(
                                one,
                                fields.keySet(),
                                new Phrase("name fields", "nommez des champs")));
            }
        }
    }

    static void decimal(String decimal, Optional<String> thousands) {
        SourceRules.decimal(decimal);
        String between = thousands.orElse("'");
        if (between.length() != 1
                || Character.isLetterOrDigit(between.charAt(0))
                || between.equals(decimal)) {
            throw SpecProblem.at(
                    "thousands",
                    Phrase.of(
                            "'%s' cannot stand between thousands",
                            "«\u00a0%s\u00a0» ne peut séparer les milliers", between),
                    new Phrase(
                            "write one sign that is not the decimal one: ','",
                            "écrivez un signe qui n’est pas celui des décimales\u00a0: '.'"));
        }
    }

    static void form(String key, String form) {
        if (DateForm.of(form).isEmpty()) {
            throw SpecProblem.at(
                    key,
                    Phrase.of(
                            "'%s' has a letter that means nothing",
                            "«\u00a0%s\u00a0» a une lettre qui ne veut rien dire", form),
                    new Phrase(
                            "the letters are %d %m %Y %y %B %b %A %a %H %I %p %M %S %f %z",
                            "les lettres sont %d %m %Y %y %B %b %A %a %H %I %p %M %S %f %z"));
        }
    }
}
