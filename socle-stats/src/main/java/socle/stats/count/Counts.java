package socle.stats.count;

import java.util.Arrays;
import socle.stats.Unfit;

/// A table of counts by two attributes, at least two by two. Refuses negative counts, ragged rows,
/// and a row or column without any count.
public final class Counts {

    private final long[][] cells;
    private final long[] rows;
    private final long[] columns;

    private Counts(long[][] cells) {
        this.cells = cells;
        this.rows = Arrays.stream(cells).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        this.columns = new long[cells[0].length];
        for (long[] row : cells) {
            for (int j = 0; j < columns.length; j++) {
                columns[j] += row[j];
            }
        }
    }

    /// Of rows of counts.
    public static Counts of(long[]... cells) {
        Unfit.when(cells.length < 2 || cells[0].length < 2, Unfit.Reason.TOO_FEW);
        for (long[] row : cells) {
            Unfit.when(row.length != cells[0].length, Unfit.Reason.UNPAIRED);
            Unfit.when(Arrays.stream(row).anyMatch(n -> n < 0), Unfit.Reason.OUT_OF_RANGE);
        }
        Counts counts = new Counts(Arrays.stream(cells).map(long[]::clone).toArray(long[][]::new));
        Unfit.when(Arrays.stream(counts.rows).anyMatch(n -> n == 0), Unfit.Reason.EMPTY);
        Unfit.when(Arrays.stream(counts.columns).anyMatch(n -> n == 0), Unfit.Reason.EMPTY);
        return counts;
    }

    public int height() {
        return rows.length;
    }

    public int width() {
        return columns.length;
    }

    public long at(int row, int column) {
        return cells[row][column];
    }

    /// Sums of the rows.
    public long[] rows() {
        return rows.clone();
    }

    /// Sums of the columns.
    public long[] columns() {
        return columns.clone();
    }

    public long total() {
        return Arrays.stream(rows).sum();
    }

    /// What a cell would hold if rows and columns were independent.
    public double expected(int row, int column) {
        return (double) rows[row] * columns[column] / total();
    }

    /// The smallest expected count: below five, an exact test is the better one (Cochran 1954).
    public double leastExpected() {
        long row = Arrays.stream(rows).min().orElseThrow();
        long column = Arrays.stream(columns).min().orElseThrow();
        return (double) row * column / total();
    }

    /// The table with rows as columns.
    public Counts turned() {
        long[][] turned = new long[width()][height()];
        for (int i = 0; i < height(); i++) {
            for (int j = 0; j < width(); j++) {
                turned[j][i] = cells[i][j];
            }
        }
        return new Counts(turned);
    }

    /// Refuses what is not two by two.
    Counts fourfold() {
        Unfit.when(height() != 2 || width() != 2, Unfit.Reason.OUT_OF_RANGE);
        return this;
    }
}
