package socle.api.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Doc;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// What a metric answered to a cut, told in one language: dimensions are texts, and a total says
/// that it is one.
///
/// @param rows the columns of an answer (`socle.api.Metered`), dimensions as texts; in a picture
///     that compares, one row a value: `beside` says which, `value` holds it
public record CutRows(Metric metric, Cut cut, Rows rows) {

    static final String PERIOD = "period";
    static final String UNTIL = "until";
    static final String TOTAL = "total";
    static final String VALUE = "value";
    static final String BESIDE = "beside";

    /// What people see of it.
    public enum Form {
        @Doc(
                value = "A chart; its rows stand under it.",
                fr = "Une figure ; ses lignes sont dessous.")
        CHART,
        @Doc(value = "Its rows.", fr = "Ses lignes.")
        TABLE
    }

    /// Tells an answer.
    public static CutRows of(Metric metric, Cut cut, Rows answer, Language language) {
        List<Column> columns = new ArrayList<>();
        for (Column column : answer.columns()) {
            columns.add(
                    cut.by().contains(column.name())
                            ? new Column(column.name(), "VARCHAR")
                            : column);
        }
        int total = answer.indexOf(TOTAL);
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (List<@Nullable Object> row : answer.values()) {
            boolean all = Boolean.TRUE.equals(row.get(total));
            List<@Nullable Object> line = new ArrayList<>(row);
            for (String name : cut.by()) {
                int at = answer.indexOf(name);
                line.set(at, all ? ALL.in(language) : words(row.get(at), language));
            }
            lines.add(line);
        }
        return new CutRows(metric, cut, Rows.of(columns, lines));
    }

    private static final Phrase ALL = new Phrase("all", "tout");
    private static final Phrase NONE = new Phrase("(not given)", "(non renseigné)");

    private static String words(@Nullable Object value, Language language) {
        return switch (value) {
            case null -> NONE.in(language);
            case Boolean truth ->
                    (truth ? new Phrase("yes", "oui") : new Phrase("no", "non")).in(language);
            default -> value.toString();
        };
    }

    /// The rows as a form shows them.
    public CutRows as(Form form, Language language) {
        return form == Form.TABLE || cut.beside().isEmpty() ? this : series(language);
    }

    /// One row a value, those beside it too.
    private CutRows series(Language language) {
        List<String> kept = new ArrayList<>(List.of(PERIOD, UNTIL));
        kept.addAll(cut.by());
        kept.addAll(List.of(TOTAL, "complete"));
        kept.removeIf(name -> rows.indexOf(name) < 0);
        List<Column> columns = new ArrayList<>();
        kept.forEach(name -> columns.add(rows.columns().get(rows.indexOf(name))));
        columns.add(new Column(BESIDE, "VARCHAR"));
        columns.add(new Column(VALUE, "DOUBLE"));
        List<String> values = new ArrayList<>(List.of(VALUE));
        cut.beside().forEach(one -> values.add(one.column()));
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (String value : values) {
                List<@Nullable Object> line = new ArrayList<>();
                for (String name : kept) {
                    line.add(rows.at(row, rows.indexOf(name)));
                }
                line.add(head(value).in(language));
                line.add(rows.at(row, rows.indexOf(value)));
                lines.add(line);
            }
        }
        return new CutRows(metric, cut, Rows.of(columns, lines));
    }

    /// What a column is, in words; dimensions by their labels.
    public Phrase head(String column) {
        return switch (column) {
            case PERIOD -> new Phrase("From", "Du");
            case UNTIL -> new Phrase("Until, not included", "Jusqu’au, non compris");
            case VALUE -> new Phrase("Value", "Valeur");
            case BESIDE -> new Phrase("Which", "Laquelle");
            case "low" -> new Phrase("Interval, from", "Intervalle, de");
            case "high" -> new Phrase("Interval, to", "Intervalle, à");
            case "complete" -> new Phrase("Complete", "Complète");
            default -> beside(column).orElseGet(() -> Phrase.same(label(column)));
        };
    }

    private Optional<Phrase> beside(String column) {
        for (Cut.Beside one : Cut.Beside.values()) {
            if (one.column().equals(column)) {
                return Optional.of(words(one, cut.moving()));
            }
        }
        return Optional.empty();
    }

    /// What stands beside, in words.
    public static Phrase words(Cut.Beside one, Cut.Last moving) {
        return switch (one) {
            case PREVIOUS -> new Phrase("Just before", "Juste avant");
            case YEAR_BEFORE -> new Phrase("A year before", "Un an avant");
            case FIRST -> new Phrase("The first", "La première");
            case MOVING -> Phrase.of("Over %s", "Sur %s", moving.words());
            case TO_DATE -> new Phrase("Since January", "Depuis janvier");
        };
    }

    /// What a dimension is called.
    String label(String dimension) {
        return metric.dimensions().stream()
                .filter(one -> one.name().equals(dimension))
                .map(Dimension::label)
                .findFirst()
                .orElse(dimension);
    }

    /// What it is told by, and of which stretch of time.
    public Phrase about() {
        List<Phrase> parts = new ArrayList<>();
        cut.by().forEach(name -> parts.add(Phrase.same(label(name))));
        cut.where().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        one ->
                                parts.add(
                                        Phrase.same(label(one.getKey()) + " = " + one.getValue())));
        cut.period()
                .ifPresent(
                        each ->
                                parts.add(
                                        switch (each) {
                                            case MONTH -> new Phrase("by month", "par mois");
                                            case QUARTER ->
                                                    new Phrase("by quarter", "par trimestre");
                                            case YEAR -> new Phrase("by year", "par année");
                                        }));
        stretch().ifPresent(parts::add);
        return parts.stream()
                .reduce((one, other) -> Phrase.of("%s, %s", "%s, %s", one, other))
                .orElse(Phrase.same(""));
    }

    /// From the first day to the day after the last, of the periods that are over.
    private Optional<Phrase> stretch() {
        int from = rows.indexOf(PERIOD);
        int until = rows.indexOf(UNTIL);
        if (from < 0 || rows.size() == 0) {
            return Optional.empty();
        }
        List<String> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        List<@Nullable Object> told = rows.column("complete");
        boolean any = told.contains(true);
        for (int row = 0; row < rows.size(); row++) {
            if (!any || Boolean.TRUE.equals(told.get(row))) {
                first.add(String.valueOf(rows.at(row, from)));
                last.add(String.valueOf(rows.at(row, until)));
            }
        }
        return Optional.of(
                Phrase.of(
                        "from %s until %s",
                        "du %s au %s non compris",
                        first.stream().min(String::compareTo).orElseThrow(),
                        last.stream().max(String::compareTo).orElseThrow()));
    }

    /// The value of all combinations, in words; only of one stretch of time that is told by
    /// dimensions.
    public Optional<Phrase> total() {
        int value = rows.indexOf(VALUE);
        for (int row = 0;
                row < rows.size() && cut.period().isEmpty() && !cut.by().isEmpty();
                row++) {
            if (isTotal(row) && rows.at(row, value) instanceof Double number) {
                return Optional.of(
                        Phrase.of("%s: %s.", "%s\u00a0: %s.", all(), metric.words(number)));
            }
        }
        return Optional.empty();
    }

    /// What a total is made of.
    private Phrase all() {
        return metric.additivity() == Additivity.ADDITIVE
                ? new Phrase("All together", "En tout")
                : new Phrase(
                        "All together, computed of all rows",
                        "En tout, calculé sur toutes les lignes");
    }

    /// The rows that speak of one combination each.
    public Rows parts() {
        int total = rows.indexOf(TOTAL);
        return Rows.of(
                rows.columns(),
                rows.values().stream()
                        .filter(row -> !Boolean.TRUE.equals(row.get(total)))
                        .toList());
    }

    /// Whether a row speaks of all combinations, where there are several.
    boolean isTotal(int row) {
        return Boolean.TRUE.equals(rows.at(row, rows.indexOf(TOTAL)));
    }

    /// Blocks that show it: a picture, or a table where it has none.
    ///
    /// @param name unique on the page
    /// @param title what is measured
    public List<Block> blocks(Form form, String name, String title, Optional<Leads> leads) {
        Optional<Block> plot =
                form == Form.CHART
                        ? new CutPicture(this).plot(name, title, leads).map(Block.class::cast)
                        : Optional.empty();
        List<Block> blocks = new ArrayList<>();
        blocks.add(plot.orElseGet(() -> grid(title)));
        if (plot.isPresent()) {
            total().ifPresent(words -> blocks.add(new Block.Line(words)));
        }
        return blocks;
    }

    /// Its rows under words that people read.
    private Block grid(String title) {
        Phrase about = about();
        Phrase caption =
                about.en().isEmpty()
                        ? Phrase.same(title)
                        : Phrase.of("%s (%s)", "%s (%s)", title, about);
        Rows shown = shown();
        Map<String, Block.Look> looks = new LinkedHashMap<>();
        for (Column column : shown.columns()) {
            boolean number = column.family() == Column.Family.NUMBER;
            looks.put(
                    column.name(),
                    number
                            ? new Block.Look(head(column.name()), metric.format(), metric.unit())
                            : new Block.Look(head(column.name()), Format.AUTO, ""));
        }
        return new Block.Grid(caption, shown, shown.size(), Optional.empty(), looks);
    }

    /// Without what is said once for all rows.
    public Rows shown() {
        Rows shown = rows.without(rows.indexOf(TOTAL));
        if (shown.indexOf(UNTIL) >= 0) {
            shown = shown.without(shown.indexOf(UNTIL));
        }
        if (cut.period().isEmpty() && shown.indexOf(PERIOD) >= 0) {
            shown = shown.without(shown.indexOf(PERIOD));
        }
        boolean complete = !shown.column("complete").contains(false);
        return complete ? shown.without(shown.indexOf("complete")) : shown;
    }
}
