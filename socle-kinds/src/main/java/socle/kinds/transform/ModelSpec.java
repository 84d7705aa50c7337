package socle.kinds.transform;

import java.util.List;
import java.util.Optional;
import socle.api.text.Body;
import socle.api.text.ColumnRef;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Sql;

/// The keys of a model.
@Doc(
        value = "A table told as one SELECT; what it reads is found in the SQL.",
        fr = "Une table dite par un SELECT\u202f; ce qu’elle lit se trouve dans le SQL.")
public record ModelSpec(
        @Doc(value = "How the table is kept.", fr = "Comment la table est conservée.")
                @Default("view")
                Materialize materialize,
        @Doc(
                        value = "How new rows meet those of before, in an incremental model.",
                        fr = "Comment les nouvelles lignes rejoignent les anciennes.")
                Optional<By> by,
        @Doc(
                        value =
                                "The columns that tell one row from another: by key, and in a history.",
                        fr =
                                "Les colonnes qui distinguent une ligne\u00a0: par clé, et dans un historique.")
                List<ColumnRef> key,
        @Doc(
                        value =
                                "A column that grows: only rows beyond its highest published value are"
                                        + " taken.",
                        fr =
                                "Une colonne qui croît\u00a0: seules les lignes au-delà de sa plus haute"
                                        + " valeur publiée sont prises.")
                Optional<ColumnRef> since,
        @Doc(
                        value = "The columns whose values name the partitions that are replaced.",
                        fr = "Les colonnes dont les valeurs nomment les partitions remplacées.")
                List<ColumnRef> partition_by,
        @Doc(
                        value =
                                "How the table is cut into ranges of time, each of which is made by"
                                        + " itself and remembered.",
                        fr =
                                "Comment la table est découpée en intervalles de temps, chacun fait à part"
                                        + " et mémorisé.")
                Optional<Interval> interval,
        @Doc(
                        value =
                                "In a history, what becomes of rows that the SELECT no longer gives.",
                        fr = "Dans un historique, le sort des lignes que le SELECT ne donne plus.")
                @Default("keep")
                Vanished vanished,
        @Doc(
                        value = "Columns that are never null and together never twice the same.",
                        fr = "Colonnes jamais vides et jamais deux fois les mêmes ensemble.")
                List<ColumnRef> primary_key,
        @Doc(
                        value = "Columns whose values are found in another table.",
                        fr = "Colonnes dont les valeurs se trouvent dans une autre table.")
                List<ForeignKey> foreign_keys,
        @Doc(value = "Columns that are never null.", fr = "Colonnes jamais vides.")
                List<ColumnRef> not_null,
        @Doc(value = "The SELECT.", fr = "Le SELECT.") @Body Sql sql) {

    /// How the table is kept.
    public enum Materialize {
        @Doc(value = "Computed each time it is read.", fr = "Calculé à chaque lecture.")
        VIEW,
        @Doc(value = "Computed and written whole.", fr = "Calculé et écrit en entier.")
        TABLE,
        @Doc(value = "Only what is new is computed.", fr = "Seul le nouveau est calculé.")
        INCREMENTAL,
        @Doc(
                value = "Every state of a row is kept with the dates it was valid.",
                fr = "Chaque état d’une ligne est gardé avec ses dates de validité.")
        HISTORY
    }

    /// How new rows meet those of before.
    public enum By {
        @Doc(value = "They are added.", fr = "Elles s’ajoutent.")
        APPEND,
        @Doc(
                value = "They replace those of the same key.",
                fr = "Elles remplacent celles de même clé.")
        KEY,
        @Doc(
                value = "They replace the partitions they fall in.",
                fr = "Elles remplacent les partitions où elles tombent.")
        PARTITION,
        @Doc(
                value = "They replace those of the ranges of time that were made.",
                fr = "Elles remplacent celles des intervalles de temps qui ont été faits.")
        INTERVAL
    }

    /// What becomes of rows that a history's SELECT no longer gives.
    public enum Vanished {
        @Doc(value = "They stay current.", fr = "Elles restent actuelles.")
        KEEP,
        @Doc(value = "They are closed.", fr = "Elles sont closes.")
        CLOSE
    }

    public ModelSpec {
        key = List.copyOf(key);
        partition_by = List.copyOf(partition_by);
        primary_key = List.copyOf(primary_key);
        foreign_keys = List.copyOf(foreign_keys);
        not_null = List.copyOf(not_null);
        boolean incremental = materialize == Materialize.INCREMENTAL;
        boolean history = materialize == Materialize.HISTORY;
        needs("by", incremental, by.isPresent(), "materialize: incremental");
        needs(
                "key",
                history || by.equals(Optional.of(By.KEY)),
                !key.isEmpty(),
                "by: key, materialize: history");
        needs(
                "partition_by",
                by.equals(Optional.of(By.PARTITION)),
                !partition_by.isEmpty(),
                "by: partition");
        boolean byInterval = by.equals(Optional.of(By.INTERVAL));
        needs("interval", byInterval, interval.isPresent(), "by: interval");
        if (since.isPresent() && !incremental) {
            throw idle("since", "materialize: incremental");
        }
        if (since.isPresent() && byInterval) {
            throw idle("since", "by: append, by: key, by: partition");
        }
        if (since.isEmpty() && by.equals(Optional.of(By.APPEND))) {
            throw missing("since", "by: append");
        }
        if (vanished == Vanished.CLOSE && !history) {
            throw idle("vanished", "materialize: history");
        }
    }

    private static void needs(String key, boolean asked, boolean given, String where) {
        if (asked && !given) {
            throw missing(key, where);
        }
        if (given && !asked) {
            throw idle(key, where);
        }
    }

    private static SpecProblem missing(String key, String where) {
        return SpecProblem.of(
                Phrase.of("'%s' is missing", "«\u00a0%s\u00a0» manque", key),
                Phrase.of("it goes with %s", "cette clé va avec %s", where));
    }

    private static SpecProblem idle(String key, String where) {
        return SpecProblem.at(
                key,
                Phrase.of("'%s' does nothing here", "«\u00a0%s\u00a0» n’a pas d’effet ici", key),
                Phrase.of(
                        "it goes with %s; leave it out or say so",
                        "cette clé va avec %s\u202f; ôtez-la ou dites-le", where));
    }
}
