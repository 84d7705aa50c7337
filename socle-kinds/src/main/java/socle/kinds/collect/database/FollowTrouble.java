package socle.kinds.collect.database;

import java.sql.SQLException;
import java.util.List;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;

/// What may be wrong with following the changes of a table, in words.
final class FollowTrouble {

    private FollowTrouble() {}

    /// Replication was refused.
    static Trouble noReplication(Job job, String publication, SQLException e) {
        return Trouble.of(
                Phrase.of(
                        "%s does not let its changes be followed: %s",
                        "%s ne laisse pas suivre ses changements\u00a0: %s",
                        job.address().shown(),
                        DatabaseTrouble.clean(job, e)),
                Phrase.of(
                        "the server needs wal_level = logical and a free slot, and its owner may have"
                                + " to run: ALTER ROLE %1$s REPLICATION; CREATE PUBLICATION %2$s FOR"
                                + " TABLE %3$s",
                        "le serveur demande wal_level = logical et un slot libre, et son responsable"
                                + " devra peut-être exécuter\u00a0: ALTER ROLE %1$s REPLICATION\u202f;"
                                + " CREATE PUBLICATION %2$s FOR TABLE %3$s",
                        job.spec().user().orElse("…"),
                        publication,
                        job.spec().table().orElse("…")));
    }

    /// A view, a partitioned or a foreign table.
    static Trouble noPlainTable(String table) {
        return Trouble.of(
                Phrase.of(
                        "'%s' is no plain table: its changes are not told",
                        "«\u00a0%s\u00a0» n’est pas une table simple\u00a0: ses changements ne sont pas"
                                + " donnés",
                        table),
                new Phrase(
                        "follow its partitions one by one, or read it whole without `changes`",
                        "suivez ses partitions une à une, ou lisez-la entière sans `changes`"));
    }

    /// A publication that leaves something out.
    static Trouble publishesSome(String publication) {
        return Trouble.of(
                Phrase.of(
                        "the publication '%s' does not publish all of insert, update, delete and"
                                + " truncate",
                        "la publication «\u00a0%s\u00a0» ne publie pas à la fois insert, update, delete"
                                + " et truncate",
                        publication),
                new Phrase(
                        "alter it, or name another under `changes: publication`",
                        "modifiez-la, ou nommez-en une autre sous `changes: publication`"));
    }

    /// The slot is another's, or in use.
    static Trouble slotInUse(String slot) {
        return Trouble.passing(
                Phrase.of(
                        "the slot '%s' is in use, or not ours",
                        "le slot «\u00a0%s\u00a0» est utilisé, ou n’est pas le nôtre", slot),
                new Phrase(
                        "wait until it is free, or name another under `changes: slot`",
                        "attendez qu’il soit libre, ou nommez-en un autre sous `changes: slot`"));
    }

    /// The slot is gone, or beyond what was published.
    static Trouble slotLost(String slot, Lsn position) {
        return Trouble.of(
                Phrase.of(
                        "the slot '%s' no longer tells what followed %s: changes may be lost",
                        "le slot «\u00a0%s\u00a0» ne donne plus ce qui a suivi %s\u00a0: des changements"
                                + " ont pu se perdre",
                        slot,
                        position),
                new Phrase(
                        "collect it afresh: `socle run NODE --full` makes it again with a snapshot",
                        "collectez à nouveau\u00a0: `socle run NŒUD --full` le refait avec un"
                                + " instantané"));
    }

    /// Rows that cannot be told apart.
    static Trouble noKey(String table) {
        return Trouble.of(
                Phrase.of(
                        "'%s' has no primary key, so its changes do not say which row they mean",
                        "«\u00a0%s\u00a0» n’a pas de clé primaire\u00a0: ses changements ne disent pas"
                                + " quelle ligne ils visent",
                        table),
                new Phrase(
                        "give it one, or write `key` and set its REPLICA IDENTITY",
                        "donnez-lui-en une, ou écrivez `key` et fixez son REPLICA IDENTITY"));
    }

    /// A log that tells other columns than the table has.
    static Trouble otherColumns(List<String> told, List<String> wanted) {
        return Shapes.changed(
                Phrase.of(
                        "the log tells: %s; wanted: %s",
                        "le journal donne\u00a0: %s\u202f; voulues\u00a0: %s",
                        String.join(", ", told),
                        String.join(", ", wanted)));
    }
}
