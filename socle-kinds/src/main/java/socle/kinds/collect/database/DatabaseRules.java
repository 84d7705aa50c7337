package socle.kinds.collect.database;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// What the keys of a database may hold; each breach is told at its key.
final class DatabaseRules {

    private static final Pattern TYPE =
            Pattern.compile(
                    "(BOOLEAN|SMALLINT|INTEGER|BIGINT|FLOAT|DOUBLE|VARCHAR|DATE|TIME|TIMESTAMP"
                            + "|TIMESTAMP WITH TIME ZONE|UUID|BLOB"
                            + "|DECIMAL\\(([1-9]|[12][0-9]|3[0-8]) *, *([0-9]|[12][0-9]|3[0-7])\\))");

    private DatabaseRules() {}

    static void one(String first, boolean hasFirst, String second, boolean hasSecond) {
        if (hasFirst == hasSecond) {
            throw SpecProblem.of(
                    hasFirst
                            ? Phrase.of(
                                    "both `%s` and `%s` are written",
                                    "`%s` et `%s` sont écrites toutes deux", first, second)
                            : Phrase.of(
                                    "neither `%s` nor `%s` is written",
                                    "ni `%s` ni `%s` n’est écrite", first, second),
                    Phrase.of("write one of them", "écrivez l’une des deux"));
        }
    }

    static void url(String url) {
        if (!url.toLowerCase(Locale.ROOT).startsWith("jdbc:")) {
            throw SpecProblem.at(
                    "url",
                    new Phrase(
                            "the address is not one of JDBC", "l’adresse n’en est pas une de JDBC"),
                    new Phrase(
                            "write jdbc:postgresql://host:5432/name, jdbc:mariadb://host/name or"
                                    + " another that begins with jdbc:",
                            "écrivez jdbc:postgresql://hote:5432/nom, jdbc:mariadb://hote/nom ou une"
                                    + " autre qui commence par jdbc:"));
        }
        if (Address.tellsPassword(url)) {
            throw SpecProblem.at(
                    "url",
                    new Phrase(
                            "a password stands in the address",
                            "un mot de passe est dans l’adresse"),
                    new Phrase(
                            "take it out, change it, and write `password: {secret: name}`",
                            "retirez-le, changez-le, et écrivez `password: {secret: nom}`"));
        }
    }

    static void query(String query) {
        QueryText text = new QueryText(query);
        if (!text.isSelect()) {
            throw SpecProblem.at(
                    "query",
                    new Phrase("the query does not only read", "la requête ne fait pas que lire"),
                    new Phrase(
                            "write one SELECT (or WITH … SELECT)",
                            "écrivez un SELECT (ou WITH … SELECT)"));
        }
        if (text.isSeveral()) {
            throw SpecProblem.at(
                    "query",
                    new Phrase(
                            "the query is more than one statement",
                            "la requête a plus d’une instruction"),
                    new Phrase(
                            "write one SELECT, without a semicolon",
                            "écrivez un seul SELECT, sans point-virgule"));
        }
    }

    static void filter(String filter) {
        if (new QueryText(filter).isSeveral()) {
            throw SpecProblem.at(
                    "filter",
                    new Phrase("the filter is no condition", "le filtre n’est pas une condition"),
                    new Phrase(
                            "write what stands after WHERE, without a semicolon",
                            "écrivez ce qui suit WHERE, sans point-virgule"));
        }
    }

    static void parameters(String query, int given) {
        int wanted = new QueryText(query).marks();
        if (given > 0 && wanted != given) {
            throw SpecProblem.at(
                    "parameters",
                    Phrase.of(
                            "question marks in the query: %s, values given: %s",
                            "points d’interrogation dans la requête\u00a0: %s, valeurs données\u00a0:"
                                    + " %s",
                            wanted,
                            given),
                    new Phrase("give one value for each", "donnez une valeur pour chacun"));
        }
    }

    static void onlyWithTable(boolean table, String key, boolean written) {
        if (written && !table) {
            throw SpecProblem.at(
                    key,
                    Phrase.of("`%s` belongs to a table", "`%s` va avec une table", key),
                    new Phrase("write it into the query", "écrivez-la dans la requête"));
        }
    }

    static void type(String column, String type) {
        Matcher known = TYPE.matcher(type);
        if (!known.matches()) {
            throw SpecProblem.at(
                    "columns",
                    Phrase.of(
                            "'%s' is no type for column '%s'",
                            "«\u00a0%s\u00a0» n’est pas un type pour la colonne «\u00a0%s\u00a0»",
                            type,
                            column),
                    new Phrase(
                            "write VARCHAR, BIGINT, DECIMAL(38,6), DOUBLE, DATE, TIMESTAMP,"
                                    + " TIMESTAMP WITH TIME ZONE, BOOLEAN, UUID or BLOB",
                            "écrivez VARCHAR, BIGINT, DECIMAL(38,6), DOUBLE, DATE, TIMESTAMP,"
                                    + " TIMESTAMP WITH TIME ZONE, BOOLEAN, UUID ou BLOB"));
        }
    }

    static void watermark(boolean written, List<String> key) {
        if (written && key.isEmpty()) {
            throw SpecProblem.at(
                    "watermark",
                    new Phrase("a watermark needs a `key`", "un `watermark` demande une clé `key`"),
                    new Phrase(
                            "name the columns that tell one row from another: rows on the boundary"
                                    + " come twice",
                            "nommez les colonnes qui distinguent les lignes\u00a0: celles de la limite"
                                    + " viennent deux fois"));
        }
    }

    static void lookBack(boolean written, boolean watermark) {
        if (written && !watermark) {
            throw SpecProblem.at(
                    "look_back",
                    new Phrase(
                            "nothing is read from a watermark on, so there is nothing to look back"
                                    + " from",
                            "rien n’est lu depuis un `watermark`, il n’y a donc rien d’où revenir"
                                    + " en arrière"),
                    new Phrase(
                            "name the `watermark`, or leave out `look_back`",
                            "nommez le `watermark`, ou retirez `look_back`"));
        }
    }

    static void changes(Product product, boolean plain) {
        if (product != Product.POSTGRESQL) {
            throw SpecProblem.at(
                    "changes",
                    new Phrase(
                            "only PostgreSQL tells its changes here",
                            "seul PostgreSQL donne ici ses changements"),
                    new Phrase(
                            "write a `watermark` and a `key` instead",
                            "écrivez plutôt un `watermark` et une `key`"));
        }
        if (!plain) {
            throw SpecProblem.at(
                    "changes",
                    new Phrase(
                            "changes are those of a whole table",
                            "les changements sont ceux d’une table entière"),
                    new Phrase(
                            "write `table` alone, without `query`, `filter` or `watermark`",
                            "écrivez `table` seule, sans `query`, `filter` ni `watermark`"));
        }
    }

    static void fetch(int rows) {
        if (rows < 1) {
            throw SpecProblem.at(
                    "fetch",
                    Phrase.of("%s rows cannot be fetched", "on ne peut pas lire %s lignes", rows),
                    new Phrase("write 1 or more", "écrivez 1 ou plus"));
        }
    }
}
