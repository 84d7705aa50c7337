package socle.kinds.collect.database;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Files;
import socle.api.text.Scalar;
import socle.api.text.Secret;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.SourceRules;

/// What an author says of a database to collect from.
@Doc(
        value =
                "Collects rows of a relational database and proves, by a count and a hash computed"
                        + " on both sides, that the lake has them.",
        fr =
                "Collecte des lignes d’une base de données relationnelle et prouve, par un compte et"
                        + " une empreinte calculés des deux côtés, que le lac les a.")
public record DatabaseSpec(
        @Doc(
                        value =
                                "Its JDBC address, without a password:"
                                        + " jdbc:postgresql://host:5432/name.",
                        fr =
                                "Son adresse JDBC, sans mot de passe\u00a0:"
                                        + " jdbc:postgresql://hote:5432/nom.")
                Optional<String> url,
        @Doc(
                        value = "A SQLite database of the project, instead of an address.",
                        fr = "Une base SQLite du projet, au lieu d’une adresse.")
                Optional<Files> file,
        @Doc(value = "Who signs in.", fr = "Qui se connecte.") Optional<String> user,
        @Doc(
                        value = "The password, by the name of its secret: {secret: name}.",
                        fr = "Le mot de passe, par le nom de son secret\u00a0: {secret: nom}.")
                Optional<Secret> password,
        @Doc(
                        value =
                                "The schema of the table; the database's own default when left out.",
                        fr = "Le schéma de la table\u202f; celui par défaut de la base sinon.")
                Optional<String> schema,
        @Doc(value = "The table to collect.", fr = "La table à collecter.") Optional<String> table,
        @Doc(
                        value = "A SELECT to collect, instead of a table.",
                        fr = "Un SELECT à collecter, au lieu d’une table.")
                Optional<String> query,
        @Doc(
                        value = "The values of the question marks of the query, in order.",
                        fr = "Les valeurs des points d’interrogation de la requête, dans l’ordre.")
                List<Scalar> parameters,
        @Doc(
                        value =
                                "A condition that rows of the table must meet, in the database's SQL.",
                        fr =
                                "Une condition que les lignes de la table remplissent, en SQL de la base.")
                Optional<String> filter,
        @Doc(
                        value =
                                "Columns and their SQL types, where the type found is not the one"
                                        + " wanted. A value that does not fit is rejected, never"
                                        + " rounded.",
                        fr =
                                "Des colonnes et leurs types SQL, là où le type trouvé n’est pas celui"
                                        + " qu’on veut. Une valeur qui ne convient pas est rejetée,"
                                        + " jamais arrondie.")
                Map<String, String> columns,
        @Doc(
                        value = "The columns that tell one row from another.",
                        fr = "Les colonnes qui distinguent une ligne d’une autre.")
                List<String> key,
        @Doc(
                        value =
                                "The column that grows with each change: only rows from its last value"
                                        + " on are read again.",
                        fr =
                                "La colonne qui croît à chaque changement\u00a0: seules les lignes à"
                                        + " partir de sa dernière valeur sont relues.")
                Optional<String> watermark,
        @Doc(
                        value =
                                "How far before the last value of the watermark to read again, for"
                                        + " rows that came late: 10m, 2d.",
                        fr =
                                "De combien relire avant la dernière valeur du `watermark`, pour les"
                                        + " lignes venues en retard\u00a0: 10m, 2d.")
                Optional<Duration> look_back,
        @Doc(
                        value = "Follows inserts, updates and deletes, instead of reading again.",
                        fr = "Suit les ajouts, modifications et suppressions, au lieu de relire.")
                Optional<Changes> changes,
        @Doc(
                        value = "How many rows a driver fetches at a time.",
                        fr = "Combien de lignes un pilote va chercher à la fois.")
                @Default("10000")
                int fetch,
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

    public DatabaseSpec {
        parameters = List.copyOf(parameters);
        key = List.copyOf(key);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        DatabaseRules.one("url", url.isPresent(), "file", file.isPresent());
        url.ifPresent(DatabaseRules::url);
        DatabaseRules.one("table", table.isPresent(), "query", query.isPresent());
        query.ifPresent(DatabaseRules::query);
        DatabaseRules.parameters(query.orElse(""), parameters.size());
        DatabaseRules.onlyWithTable(table.isPresent(), "filter", filter.isPresent());
        DatabaseRules.onlyWithTable(table.isPresent(), "schema", schema.isPresent());
        filter.ifPresent(DatabaseRules::filter);
        columns.forEach(DatabaseRules::type);
        DatabaseRules.watermark(watermark.isPresent(), key);
        DatabaseRules.lookBack(look_back.isPresent(), watermark.isPresent());
        changes.ifPresent(
                _ ->
                        DatabaseRules.changes(
                                url.map(Product::of).orElse(Product.SQLITE),
                                table.isPresent() && filter.isEmpty() && watermark.isEmpty()));
        DatabaseRules.fetch(fetch);
        SourceRules.share("rejected_at_most", rejected_at_most);
    }
}
