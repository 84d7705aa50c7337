package socle.kinds.collect.database;

import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;

/// How the changes of a table are followed, by the logical replication of PostgreSQL.
@Doc(
        value = "How the changes of a table are followed (PostgreSQL logical replication).",
        fr = "Comment les changements d’une table sont suivis (réplication logique de PostgreSQL).")
public record Changes(
        @Doc(
                        value =
                                "The publication that holds the table; made when it is missing and"
                                        + " may be.",
                        fr =
                                "La publication qui contient la table\u202f; créée si elle manque et"
                                        + " que c’est permis.")
                Optional<String> publication,
        @Doc(
                        value =
                                "The replication slot, of this node alone; made when it is missing."
                                        + " Drop it when you drop the node: it keeps the server's"
                                        + " log.",
                        fr =
                                "Le slot de réplication, de ce nœud seul\u202f; créé s’il manque."
                                        + " Supprimez-le avec le nœud\u00a0: il retient le journal"
                                        + " du serveur.")
                Optional<String> slot,
        @Doc(
                        value =
                                "Whether the whole table is compared with the source, by a count and"
                                        + " a hash, after each work.",
                        fr =
                                "Si toute la table est comparée à la source, par un compte et une"
                                        + " empreinte, après chaque travail.")
                @Default("true")
                boolean compare) {}
