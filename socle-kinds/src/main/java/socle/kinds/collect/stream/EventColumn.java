package socle.kinds.collect.stream;

import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;

/// One column, and where its value stands in an event.
@Doc(
        value = "A column: its SQL type and where its value stands in an event.",
        fr = "Une colonne\u00a0: son type SQL et l’endroit de sa valeur dans l’événement.")
public record EventColumn(
        @Doc(
                        value = "Its SQL type: VARCHAR, BIGINT, DOUBLE, DATE, TIMESTAMP, …",
                        fr = "Son type SQL\u00a0: VARCHAR, BIGINT, DOUBLE, DATE, TIMESTAMP, …")
                String type,
        @Doc(
                        value =
                                "Where its value stands: place.city, items[0].price; around the event:"
                                        + " @key, @type, @source, @time, @topic. Its own name by"
                                        + " default.",
                        fr =
                                "L’endroit de sa valeur\u00a0: place.city, items[0].price\u202f; autour"
                                        + " de l’événement\u00a0: @key, @type, @source, @time,"
                                        + " @topic. Son propre nom par défaut.")
                Optional<String> path,
        @Doc(
                        value = "Whether an event without it is set aside.",
                        fr = "Si un événement sans elle est mis de côté.")
                @Default("false")
                boolean required,
        @Doc(
                        value =
                                "How a date or time is written: iso, epoch_s, epoch_ms, epoch_us, or a"
                                        + " pattern such as %d/%m/%Y %H:%M.",
                        fr =
                                "Comment une date ou une heure est écrite\u00a0: iso, epoch_s,"
                                        + " epoch_ms, epoch_us, ou un motif tel que %d/%m/%Y"
                                        + " %H:%M.")
                @Default("iso")
                String format) {

    public EventColumn {
        path.ifPresent(text -> EventPath.check("path", text));
        TimeFormat.check(format, type);
    }
}
