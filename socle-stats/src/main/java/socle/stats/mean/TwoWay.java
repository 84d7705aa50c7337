package socle.stats.mean;

import java.util.List;
import socle.stats.Moments;
import socle.stats.Unfit;

/// Two-way analysis of variance with interaction, of a full table of cells that may be unbalanced.
///
/// @param rows the effect of the rows' factor
/// @param columns the effect of the columns' factor
/// @param both their interaction
public record TwoWay(Effect rows, Effect columns, Effect both) {

    /// Type II: each factor after the other, without the interaction (Yates 1934, the method of
    /// fitting constants; R's `anova(lm(y ~ b), lm(y ~ a + b))` over the error of `y ~ a * b`).
    /// Refuses an empty cell and a table whose cells hold one value each.
    public static TwoWay typeTwo(List<List<Moments>> cells) {
        Table table = new Table(cells);
        return table.effects(table.after(), table.turned().after());
    }

    /// Type III: unweighted means (Yates 1934, weighted squares of means; R's `drop1(lm(y ~ a * b),
    /// . ~ .)` with sum contrasts).
    public static TwoWay typeThree(List<List<Moments>> cells) {
        Table table = new Table(cells);
        return table.effects(table.unweighted(), table.turned().unweighted());
    }

    /// Moments by row and column.
    private record Table(List<List<Moments>> cells) {

        Table {
            Unfit.when(cells.size() < 2 || cells.getFirst().size() < 2, Unfit.Reason.TOO_FEW);
            int width = cells.getFirst().size();
            Unfit.when(cells.stream().anyMatch(r -> r.size() != width), Unfit.Reason.UNPAIRED);
        }

        int height() {
            return cells.size();
        }

        int width() {
            return cells.getFirst().size();
        }

        Table turned() {
            return new Table(
                    java.util.stream.IntStream.range(0, width())
                            .mapToObj(j -> cells.stream().map(row -> row.get(j)).toList())
                            .toList());
        }

        TwoWay effects(double rows, double columns) {
            long n = cells.stream().flatMap(List::stream).mapToLong(Moments::n).sum();
            double squares =
                    cells.stream().flatMap(List::stream).mapToDouble(Moments::squares).sum();
            Effect.Sum error = new Effect.Sum(squares, n - (long) height() * width());
            double cross = (height() - 1.0) * (width() - 1);
            return new TwoWay(
                    new Effect(new Effect.Sum(rows, height() - 1), error, n),
                    new Effect(new Effect.Sum(columns, width() - 1), error, n),
                    new Effect(new Effect.Sum(additive().rest(), cross), error, n));
        }

        double after() {
            return additive().explained();
        }

        Additive additive() {
            double[][] n = new double[height()][width()];
            double[][] mean = new double[height()][width()];
            double origin = cells.getFirst().getFirst().mean();
            for (int i = 0; i < height(); i++) {
                for (int j = 0; j < width(); j++) {
                    n[i][j] = cells.get(i).get(j).n();
                    mean[i][j] = cells.get(i).get(j).mean() - origin;
                }
            }
            return Additive.of(n, mean);
        }

        /// Σ w (m - weighted m)² over the rows' unweighted means m, with w = width²/Σ 1/n.
        double unweighted() {
            double origin = cells.getFirst().getFirst().mean();
            double[] weight = new double[height()];
            double[] mean = new double[height()];
            double all = 0;
            double sum = 0;
            for (int i = 0; i < height(); i++) {
                List<Moments> row = cells.get(i);
                mean[i] = row.stream().mapToDouble(m -> m.mean() - origin).sum() / width();
                weight[i] = width() / row.stream().mapToDouble(m -> 1.0 / m.n()).sum() * width();
                all += weight[i];
                sum += weight[i] * mean[i];
            }
            double squares = 0;
            for (int i = 0; i < height(); i++) {
                squares += weight[i] * (mean[i] - sum / all) * (mean[i] - sum / all);
            }
            return squares;
        }
    }
}
