package socle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Phrase;

/// The profile of a table for people: its figures under headings in their language. Programs get
/// the figures' own names.
final class ProfileOut {
    private static final Map<String, Phrase> HEADINGS =
            Map.ofEntries(
                    Map.entry("column", new Phrase("column", "colonne")),
                    Map.entry("rows", new Phrase("rows", "lignes")),
                    Map.entry("missing", new Phrase("missing", "absentes")),
                    Map.entry("distinct", new Phrase("distinct", "distinctes")),
                    Map.entry("least", new Phrase("least", "minimum")),
                    Map.entry("quarter", new Phrase("1st quartile", "1er quartile")),
                    Map.entry("median", new Phrase("median", "médiane")),
                    Map.entry("three_quarters", new Phrase("3rd quartile", "3e quartile")),
                    Map.entry("greatest", new Phrase("greatest", "maximum")),
                    Map.entry("histogram", new Phrase("histogram", "histogramme")),
                    Map.entry("frequent", new Phrase("most frequent", "plus fréquentes")));

    private ProfileOut() {}

    /// Aligned for a terminal.
    static void table(Rows profile, Voice voice) {
        RowsOut.table(
                Rows.of(
                        profile.columns().stream().map(column -> named(column, voice)).toList(),
                        profile.values().stream().map(ProfileOut::shown).toList()),
                voice);
    }

    /// A figure that a column of its type does not have is a dash.
    private static List<@Nullable Object> shown(List<@Nullable Object> figures) {
        List<@Nullable Object> shown = new ArrayList<>();
        figures.forEach(figure -> shown.add(figure == null ? "–" : figure));
        return shown;
    }

    private static Column named(Column column, Voice voice) {
        Phrase heading = HEADINGS.getOrDefault(column.name(), Phrase.same(column.name()));
        return new Column(voice.words(heading), column.type());
    }
}
