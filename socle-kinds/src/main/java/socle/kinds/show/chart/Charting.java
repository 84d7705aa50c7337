package socle.kinds.show.chart;

import java.util.List;
import java.util.Optional;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Chart;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Problem;

/// How a chart that an author wrote is drawn: for other kinds of the family, which put charts on
/// pages of their own.
public final class Charting {

    /// As many rows as a chart ever draws.
    public static final int MOST = Singles.MOST;

    private final ChartSpec spec;
    private final Recipe recipe;

    private Charting(ChartSpec spec, Recipe recipe) {
        this.spec = spec;
        this.recipe = recipe;
    }

    /// A chart, by the columns of its table or of its drawn rows; empty when none can be measured.
    public static Optional<Charting> of(ChartSpec spec, List<Column> columns) {
        return Recipe.of(spec, columns).map(recipe -> new Charting(spec, recipe));
    }

    /// The same chart of other rows: those of a table that has the same columns.
    public static Optional<Charting> over(NodeId table, ChartSpec spec, List<Column> columns) {
        return of(spec.over(table), columns);
    }

    /// What is wrong with a chart before it is drawn.
    public static List<Problem> problems(Node<ChartSpec> node, Neighbours neighbours) {
        return ChartGuard.of(node, neighbours);
    }

    /// The chart to draw from the drawn rows.
    public Chart chart() {
        return recipe.chart();
    }

    /// The rows to draw, already aggregated, sorted and cut.
    public Rows rows(Answering engine, Language language) {
        return recipe.rows(engine, language);
    }

    /// The rows to draw, or why nobody could read such a drawing.
    public Made made(Answering engine, Language language) {
        Drawn drawn = recipe.drawn(engine, language);
        return new Made(drawn.rows(), new TooMuch(spec, drawn).refused());
    }

    /// Rows to draw.
    ///
    /// @param refused why not to
    public record Made(Rows rows, Optional<Outcome> refused) {}

    /// The columns of the drawn rows whose values name what is drawn.
    public List<String> naming() {
        Chart chart = chart();
        return Slots.naming(chart).stream().map(slot -> chart.at(slot).column()).toList();
    }

    /// Whether a value of a naming column stands for rows of other names, or of none.
    public static boolean isGathered(String value) {
        return Grouping.isGathered(value);
    }
}
