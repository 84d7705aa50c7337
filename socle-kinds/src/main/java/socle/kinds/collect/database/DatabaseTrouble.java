package socle.kinds.collect.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.kinds.collect.Trouble;

/// What may be wrong with a database, in words. No word of a driver is passed on before the
/// password
/// was taken out of it.
final class DatabaseTrouble {

    private static final Pattern QUOTED = Pattern.compile("[\"'`]([^\"'`]+)[\"'`]");

    private DatabaseTrouble() {}

    /// No file, or several, fit the name of a database in one file.
    static Trouble notOneFile(String pattern, int found) {
        return Trouble.of(
                Phrase.of(
                        "%s files of the project fit '%s', and one is meant",
                        "%s fichiers du projet correspondent à «\u00a0%s\u00a0», et un seul est voulu",
                        found,
                        pattern),
                new Phrase(
                        "put the database there, or mend `file`",
                        "déposez la base à cet endroit, ou corrigez `file`"));
    }

    /// A type was declared that the values cannot have.
    static Trouble otherType(String column, String foreign, String found, String declared) {
        return Trouble.of(
                Phrase.of(
                        "column '%s' is %s and cannot be kept as %s",
                        "la colonne «\u00a0%s\u00a0» est de type %s et ne peut pas être gardée en %s",
                        column,
                        foreign,
                        declared),
                Phrase.of(
                        "write VARCHAR, or leave it out for %s",
                        "écrivez VARCHAR, ou retirez-la pour %s", found));
    }

    /// The database could not be reached, or did not let us in.
    static Trouble noConnection(Job job, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        String shown = job.address().shown();
        if (words.contains("no suitable driver")) {
            return noDriver(job.address().url());
        }
        if (state.startsWith("28")) {
            return Trouble.of(
                    Phrase.of(
                            "%s does not let '%s' in: the name or the password is wrong",
                            "%s ne laisse pas entrer «\u00a0%s\u00a0»\u00a0: le nom ou le mot de passe"
                                    + " est faux",
                            shown,
                            job.spec().user().orElse("")),
                    new Phrase(
                            "look at `user` and at the value of the secret that `password` names",
                            "vérifiez `user` et la valeur du secret que nomme `password`"));
        }
        if (state.equals("3D000") || state.equals("42000") || words.contains("unknown database")) {
            return Trouble.of(
                    Phrase.of(
                            "the server has no such database: %s",
                            "le serveur n’a pas cette base\u00a0: %s", shown),
                    new Phrase("look at the end of `url`", "vérifiez la fin de `url`"));
        }
        if (isUnknownHost(e) || words.contains("unknownhost")) {
            return Trouble.passing(
                    Phrase.of("the host of %s is not known", "l’hôte de %s est inconnu", shown),
                    new Phrase(
                            "look at the name in `url`, and at the network",
                            "vérifiez le nom dans `url`, et le réseau"));
        }
        if (job.address().product() == Product.SQLITE) {
            return Trouble.of(
                    Phrase.of(
                            "%s cannot be opened: %s",
                            "%s ne peut pas être ouverte\u00a0: %s", shown, clean(job, e)),
                    new Phrase(
                            "look at the path and at who may read it",
                            "vérifiez le chemin et qui peut la lire"));
        }
        return Trouble.passing(
                Phrase.of(
                        "%s does not answer: %s",
                        "%s ne répond pas\u00a0: %s", shown, clean(job, e)),
                new Phrase(
                        "look whether the server runs, at its port and at what stands between; try"
                                + " again with `retries`",
                        "vérifiez que le serveur tourne, son port et ce qui est entre vous\u202f;"
                                + " réessayez avec `retries`"));
    }

    /// What a database says when it refuses or loses a question.
    static Trouble of(Job job, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String words = clean(job, e);
        String shown = job.address().shown();
        if (state.startsWith("08")
                || state.startsWith("57P")
                || words.contains("connection has been closed")) {
            return Trouble.passing(
                    Phrase.of(
                            "the connection to %s was lost: %s",
                            "la connexion à %s s’est perdue\u00a0: %s", shown, words),
                    new Phrase(
                            "nothing was published; run it again, or write `retries: 3`",
                            "rien n’a été publié\u202f; relancez-le, ou écrivez `retries: 3`"));
        }
        if (state.equals("25006")
                || words.toLowerCase(Locale.ROOT).contains("read only transaction")) {
            return Trouble.of(
                    Phrase.of("the query writes: %s", "la requête écrit\u00a0: %s", words),
                    new Phrase(
                            "a source only reads: write a SELECT without side effects",
                            "une source ne fait que lire\u00a0: écrivez un SELECT sans effet"));
        }
        if (state.equals("42501") || (state.equals("42000") && words.contains("denied"))) {
            return Trouble.of(
                    Phrase.of(
                            "'%s' may not read it: %s",
                            "«\u00a0%s\u00a0» n’a pas le droit de la lire\u00a0: %s",
                            job.spec().user().orElse(""),
                            words),
                    Phrase.of(
                            "ask for: GRANT SELECT ON %s TO %s",
                            "demandez\u00a0: GRANT SELECT ON %s TO %s",
                            job.spec().table().orElse("…"),
                            job.spec().user().orElse("…")));
        }
        boolean noTable =
                state.equals("42P01") || state.equals("42S02") || words.contains("no such table");
        if (noTable) {
            return NearTables.trouble(job, missing(words));
        }
        return Trouble.of(
                Phrase.of("%s refuses: %s", "%s refuse\u00a0: %s", shown, words),
                new Phrase(
                        "try the question there, and mend it here",
                        "essayez la question là-bas, et corrigez-la ici"));
    }

    /// A watermark whose order the engine does not share.
    static Trouble watermarkOfText(Field column) {
        return Trouble.of(
                Phrase.of(
                        "the watermark '%s' is kept as text (%s), which databases order differently",
                        "le watermark «\u00a0%s\u00a0» est gardé en texte (%s), que chaque base ordonne à"
                                + " sa façon",
                        column.name(),
                        column.foreign()),
                new Phrase(
                        "name a column of numbers, dates or instants; a numeric without precision"
                                + " may be written DECIMAL(38,6) under `columns`",
                        "nommez une colonne de nombres, de dates ou d’instants\u202f; un numeric sans"
                                + " précision peut s’écrire DECIMAL(38,6) sous `columns`"));
    }

    /// A watermark that no time can be taken from.
    static Trouble noTimeToLookBack(Field column) {
        return Trouble.of(
                Phrase.of(
                        "the watermark '%s' is %s, from which no time can be taken",
                        "le watermark «\u00a0%s\u00a0» est de type %s, dont on ne peut retirer une"
                                + " durée",
                        column.name(),
                        column.type()),
                new Phrase(
                        "leave out `look_back`, or name a watermark of dates or instants",
                        "retirez `look_back`, ou nommez un watermark de dates ou d’instants"));
    }

    /// A column that is named and not there.
    static Trouble noColumn(String column, List<Field> fields) {
        List<String> names = fields.stream().map(Field::name).toList();
        return Trouble.of(
                Phrase.of(
                        "the source has no column '%s'",
                        "la source n’a pas de colonne «\u00a0%s\u00a0»", column),
                Suggestion.todo(
                        column,
                        names,
                        Phrase.of("it has: %s", "elle a\u00a0: %s", String.join(", ", names))));
    }

    /// Keys that do not tell rows apart.
    static Trouble keyTwice(List<String> key, String example) {
        return Trouble.of(
                Phrase.of(
                        "the key %s comes more than once, or is empty: %s",
                        "la clé %s vient plus d’une fois, ou est vide\u00a0: %s",
                        String.join(", ", key),
                        example),
                new Phrase(
                        "name under `key` the columns that tell one row from another",
                        "nommez sous `key` les colonnes qui distinguent une ligne d’une autre"));
    }

    /// Columns that are not what they were.
    static Trouble shapeChanged(Phrase why, Evidence verdict) {
        return Trouble.of(
                why,
                new Phrase(
                        "collect it afresh, `socle run NODE --full`, or write the `columns` you want",
                        "collectez-la à nouveau, `socle run NŒUD --full`, ou écrivez les `columns`"
                                + " voulues"),
                List.of(verdict));
    }

    /// The first line of what a driver says, without the password, should it be in it.
    static String clean(Job job, SQLException e) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String words =
                first.replaceFirst("^(ERROR|FATAL): ", "")
                        .replaceFirst("^\\(conn=\\d+\\) ", "")
                        .replaceFirst("\\. Check that the hostname.*", "");
        return job.password()
                .filter(secret -> !secret.isEmpty())
                .map(secret -> words.replace(secret, "***"))
                .orElse(words);
    }

    private static Trouble noDriver(String url) {
        String[] parts = url.split(":", 3);
        return Trouble.of(
                Phrase.of("no driver speaks jdbc:%s:", "aucun pilote ne parle jdbc:%s:", parts[1]),
                new Phrase(
                        "drop the JDBC driver's jar into the folder `plugins` of Socle; PostgreSQL,"
                                + " MariaDB, MySQL and SQLite need none",
                        "déposez le jar du pilote JDBC dans le dossier `plugins` de Socle\u202f;"
                                + " PostgreSQL, MariaDB, MySQL et SQLite n’en demandent pas"));
    }

    private static boolean isUnknownHost(Throwable e) {
        return e instanceof java.net.UnknownHostException
                || (e.getCause() != null && isUnknownHost(e.getCause()));
    }

    private static String missing(String words) {
        Matcher quoted = QUOTED.matcher(words);
        if (quoted.find()) {
            return quoted.group(1);
        }
        int colon = words.lastIndexOf("no such table: ");
        return colon < 0 ? words : words.substring(colon + 15).replaceAll("[)].*", "");
    }
}
