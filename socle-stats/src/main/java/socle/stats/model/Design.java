package socle.stats.model;

import java.util.Arrays;
import socle.stats.Unfit;

/// The columns that a regression explains by: n rows, p columns, the first all ones unless bare.
public final class Design {

    private final double[][] columns;
    private final boolean intercept;

    private Design(double[][] columns, boolean intercept) {
        Unfit.when(columns.length == 0, Unfit.Reason.EMPTY);
        Unfit.unlessFinite(columns);
        for (double[] column : columns) {
            Unfit.when(column.length != columns[0].length, Unfit.Reason.UNPAIRED);
        }
        Unfit.when(columns[0].length <= columns.length, Unfit.Reason.TOO_FEW);
        this.columns = columns;
        this.intercept = intercept;
    }

    /// With an intercept before the columns; needs more rows than columns.
    public static Design of(double[]... columns) {
        Unfit.when(columns.length == 0, Unfit.Reason.EMPTY);
        double[][] all = new double[columns.length + 1][];
        all[0] = new double[columns[0].length];
        Arrays.fill(all[0], 1);
        for (int j = 0; j < columns.length; j++) {
            all[j + 1] = columns[j].clone();
        }
        return new Design(all, true);
    }

    /// Without an intercept.
    public static Design bare(double[]... columns) {
        return new Design(
                Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new), false);
    }

    /// An intercept and the powers of x from 1 to a degree.
    public static Design polynomial(double[] x, int degree) {
        double[][] powers = new double[degree][x.length];
        for (int i = 0; i < x.length; i++) {
            double power = 1;
            for (int k = 0; k < degree; k++) {
                power *= x[i];
                powers[k][i] = power;
            }
        }
        return of(powers);
    }

    /// How many rows.
    public int rows() {
        return columns[0].length;
    }

    /// How many columns, the intercept too.
    public int width() {
        return columns.length;
    }

    /// Whether the first column is ones.
    public boolean intercept() {
        return intercept;
    }

    double at(int row, int column) {
        return columns[column][row];
    }

    /// Each row times its weight.
    double[][] weighted(double[] weights) {
        double[][] weighted = new double[columns.length][rows()];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < rows(); i++) {
                weighted[j][i] = columns[j][i] * weights[i];
            }
        }
        return weighted;
    }

    Orthogonal orthogonal() {
        return Orthogonal.of(columns);
    }

    /// What the coefficients say of a row.
    double predict(int row, double[] coefficients) {
        double sum = 0;
        for (int j = 0; j < columns.length; j++) {
            sum += columns[j][row] * coefficients[j];
        }
        return sum;
    }

    /// A response of the same length and finite.
    double[] response(double[] y) {
        Unfit.unlessFinite(y);
        Unfit.when(y.length != rows(), Unfit.Reason.UNPAIRED);
        return y;
    }
}
