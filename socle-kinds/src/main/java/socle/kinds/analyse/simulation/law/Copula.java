package socle.kinds.analyse.simulation.law;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// A Gaussian copula: inputs that go together, whatever the law of each (Nelsen 2006, *An
/// Introduction to Copulas*, section 2.3).
public final class Copula {

    /// What is left of a diagonal when a matrix of correlations is at the edge of being possible.
    private static final double EDGE = 1e-10;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final List<String> names;
    private final double[][] root;

    private Copula(List<String> names, double[][] root) {
        this.names = names;
        this.root = root;
    }

    /// What can be made of correlations.
    ///
    /// @param stuck the first input whose correlations cannot hold with those before it
    public record Tried(Optional<Copula> copula, Optional<String> stuck) {}

    /// The lower triangular root of the matrix (Cholesky; Golub & Van Loan 2013, *Matrix
    /// Computations*, algorithm 4.2.1), which there is when it is positive definite.
    public static Tried of(List<CorrelationSpec> told) {
        List<String> names =
                told.stream().flatMap(one -> one.between().stream()).distinct().toList();
        double[][] root = matrix(names, told);
        for (int j = 0; j < names.size(); j++) {
            double left = root[j][j] - dot(root[j], root[j], j);
            if (!(left > EDGE)) {
                return new Tried(Optional.empty(), Optional.of(names.get(j)));
            }
            root[j][j] = Math.sqrt(left);
            for (int i = j + 1; i < names.size(); i++) {
                root[i][j] = (root[i][j] - dot(root[i], root[j], j)) / root[j][j];
            }
        }
        return new Tried(Optional.of(new Copula(names, root)), Optional.empty());
    }

    private static double[][] matrix(List<String> names, List<CorrelationSpec> told) {
        double[][] matrix = new double[names.size()][names.size()];
        for (int i = 0; i < names.size(); i++) {
            matrix[i][i] = 1;
        }
        for (CorrelationSpec one : told) {
            int a = names.indexOf(one.between().getFirst());
            int b = names.indexOf(one.between().getLast());
            matrix[a][b] = one.rho();
            matrix[b][a] = one.rho();
        }
        return matrix;
    }

    private static double dot(double[] x, double[] y, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += x[k] * y[k];
        }
        return sum;
    }

    /// The inputs that it binds, in its order.
    List<String> names() {
        return names;
    }

    /// Shares that go together, from shares that do not; in the order of its names.
    double[] bound(double... shares) {
        double[] scores = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            scores[i] = NORMAL.inverseCumulativeProbability(shares[i]);
        }
        double[] bound = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            bound[i] = Draws.inside(NORMAL.cumulativeProbability(dot(root[i], scores, i + 1)));
        }
        return bound;
    }
}
