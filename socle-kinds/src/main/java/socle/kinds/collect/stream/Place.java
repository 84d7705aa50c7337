package socle.kinds.collect.stream;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import socle.api.data.Column;

/// The columns that tell where an event came from, after those of its author.
enum Place {
    /// Posted to a hook.
    HOOK,
    /// In a partition of a topic.
    KAFKA;

    private static final Column CAME = new Column("received_at", "TIMESTAMP WITH TIME ZONE");

    /// Their names and types.
    List<Column> columns() {
        return switch (this) {
            case HOOK -> List.of(CAME);
            case KAFKA ->
                    List.of(
                            CAME,
                            new Column("kafka_topic", "VARCHAR"),
                            new Column("kafka_partition", "INTEGER"),
                            new Column("kafka_offset", "BIGINT"));
        };
    }

    /// Them, selected from a batch in which they have other names.
    String selected() {
        return columns().stream()
                .map(column -> inner(column.name()) + " AS " + column.name())
                .collect(Collectors.joining(", "));
    }

    private static String inner(String name) {
        return name.equals(CAME.name()) ? "_came" : name.substring("kafka".length());
    }

    /// Whether an author's column may not have a name.
    static boolean taken(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return KAFKA.columns().stream().anyMatch(column -> column.name().equals(word));
    }
}
