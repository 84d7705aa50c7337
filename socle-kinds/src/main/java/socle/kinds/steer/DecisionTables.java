package socle.kinds.steer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Language;
import socle.kinds.steer.choice.Comparison;
import socle.kinds.steer.choice.Comparison.Scored;
import socle.kinds.steer.choice.Option;

/// The tables of a decision: its options by measure, and what speaks for and against each.
final class DecisionTables {

    private DecisionTables() {}

    /// One row an option: its measures, its score from 0 to 1, whether it was chosen.
    static Rows measured(Comparison comparison, String choice) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("option", "VARCHAR"));
        comparison
                .criteria()
                .forEach(criterion -> columns.add(new Column(criterion.heading(), "DOUBLE")));
        columns.add(new Column("score", "DOUBLE"));
        columns.add(new Column("chosen", "BOOLEAN"));
        return Rows.of(
                columns,
                comparison.scores().stream().map(scored -> measured(scored, choice)).toList());
    }

    /// One row an option: what speaks for it and against it.
    static Rows argued(List<Option> options, Language language) {
        List<Column> columns =
                switch (language) {
                    case EN -> columns("option", "advantages", "drawbacks");
                    case FR -> columns("option", "avantages", "inconvénients");
                };
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Option option : options) {
            rows.add(
                    List.of(
                            option.name(),
                            String.join("\u202f; ", option.advantages()),
                            String.join("\u202f; ", option.drawbacks())));
        }
        return Rows.of(columns, rows);
    }

    private static List<@Nullable Object> measured(Scored scored, String choice) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(scored.option().name());
        scored.measures().forEach(measure -> row.add(orNull(measure)));
        row.add(orNull(scored.score()));
        row.add(scored.option().name().equals(choice));
        return row;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static List<Column> columns(String... names) {
        return Arrays.stream(names).map(name -> new Column(name, "VARCHAR")).toList();
    }
}
