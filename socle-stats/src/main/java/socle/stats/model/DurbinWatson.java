package socle.stats.model;

/// Mean and variance of Durbin and Watson's statistic, from the traces of M A and (M A)², where A
/// takes squared steps and M leaves residuals; both by Q alone, never an n × n matrix.
final class DurbinWatson {

    private DurbinWatson() {}

    /// Mean, then variance.
    static double[] moments(Orthogonal orthogonal, Design design) {
        int n = design.rows();
        int p = design.width();
        double[][] once = new double[p][p];
        double twice = 0;
        double[][] stepped = new double[p][];
        for (int j = 0; j < p; j++) {
            stepped[j] = steps(orthogonal, j, n);
            twice += Orthogonal.dot(stepped[j], stepped[j]);
        }
        for (int j = 0; j < p; j++) {
            once[j] = orthogonal.along(stepped[j]);
        }
        double trace = 2.0 * (n - 1);
        double square = 0;
        for (int j = 0; j < p; j++) {
            trace -= once[j][j];
            square += Orthogonal.dot(once[j], once[j]);
        }
        double squares = 2 * (3.0 * n - 4) - 2 * twice + square;
        double freedom = n - p;
        double mean = trace / freedom;
        double variance = 2 * (squares - trace * mean) / (freedom * (freedom + 2));
        return new double[] {mean, variance};
    }

    /// A q: each value twice less its neighbours, once at the ends.
    private static double[] steps(Orthogonal orthogonal, int column, int n) {
        double[] steps = new double[n];
        for (int i = 1; i < n; i++) {
            double step = orthogonal.at(i, column) - orthogonal.at(i - 1, column);
            steps[i] += step;
            steps[i - 1] -= step;
        }
        return steps;
    }
}
