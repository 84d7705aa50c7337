package socle.kinds.collect.api;

import java.time.Duration;
import java.util.Optional;
import socle.api.text.Doc;

/// How a service is asked for what is new alone.
@Doc(
        value = "How to ask for what is new since the last time alone; needs `key`.",
        fr =
                "Comment ne demander que ce qui est nouveau depuis la dernière fois\u202f; veut `key`.")
public record Since(
        @Doc(
                        value = "The column whose greatest value is where the next run goes on.",
                        fr = "La colonne dont la plus grande valeur est le point de reprise.")
                String column,
        @Doc(
                        value =
                                "The parameter that takes the least value wanted; it is asked for"
                                        + " again, so that ties are never lost.",
                        fr =
                                "Le paramètre qui prend la plus petite valeur voulue\u202f; elle est"
                                        + " redemandée, pour ne perdre aucun ex æquo.")
                String parameter,
        @Doc(
                        value = "The parameter that takes the greatest instant wanted.",
                        fr = "Le paramètre qui prend le plus grand instant voulu.")
                Optional<String> until,
        @Doc(
                        value = "How far to look back for records that came late: 10m, 2d.",
                        fr = "De combien revenir en arrière pour les retardataires\u00a0: 10m, 2d.")
                Optional<Duration> look_back,
        @Doc(
                        value = "The value that the first run asks from; all when left out.",
                        fr = "La valeur d’où part la première exécution\u202f; tout par défaut.")
                Optional<String> start) {}
