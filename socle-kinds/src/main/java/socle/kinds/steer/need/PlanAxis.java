package socle.kinds.steer.need;

import java.util.Optional;
import socle.api.text.ColumnRef;
import socle.api.text.Doc;
import socle.api.text.TableRef;

/// Something by which answers are told: a year, a place, a sort.
public record PlanAxis(
        @Doc(
                        value = "Its name, as questions have it.",
                        fr = "Son nom, tel que les questions l’ont.")
                String name,
        @Doc(value = "The table that holds it.", fr = "La table qui le porte.") TableRef table,
        @Doc(value = "The column of that table.", fr = "La colonne de cette table.")
                ColumnRef column,
        @Doc(
                        value =
                                "The coarser column above it in a hierarchy: the state of an airport.",
                        fr =
                                "La colonne plus large qui l’englobe dans une hiérarchie : l’État"
                                        + " d’un aéroport.")
                Optional<ColumnRef> under,
        @Doc(
                        value = "Why answers are told by it.",
                        fr = "Pourquoi les réponses se disent selon lui.")
                Optional<String> why) {}
