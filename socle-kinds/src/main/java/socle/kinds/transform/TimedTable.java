package socle.kinds.transform;

import java.util.Optional;
import java.util.stream.Stream;
import socle.api.text.ColumnRef;
import socle.api.text.Doc;

/// A table that a model reads interval by interval.
public record TimedTable(
        @Doc(
                        value = "Its column that says when something happened.",
                        fr = "Sa colonne qui dit quand la chose est arrivée.")
                ColumnRef time,
        @Doc(
                        value =
                                "Its column that says when a row came; from one version of the table to the"
                                        + " next it goes back by a minute at most. Without it, rows that come"
                                        + " late are not seen.",
                        fr =
                                "Sa colonne qui dit quand une ligne est venue\u202f; d’une version à la suivante"
                                        + " elle recule d’une minute au plus. Sans elle, les lignes tardives ne"
                                        + " sont pas vues.")
                Optional<ColumnRef> arrived) {

    /// Both.
    Stream<ColumnRef> columns() {
        return Stream.concat(Stream.of(time), arrived.stream());
    }
}
