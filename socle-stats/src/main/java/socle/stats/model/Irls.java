package socle.stats.model;

import socle.stats.Unfit;

/// Iteratively reweighted least squares (Nelder & Wedderburn 1972, Journal of the Royal Statistical
/// Society A 135(3):370-384), which is Newton's method for canonical links.
final class Irls {

    /// Newton doubles its digits each round; where there is no maximum each round adds about one to
    /// the predictor for ever.
    private static final int ROUNDS = 60;

    /// The last step is below this of the predictor, so that the error left is its square.
    private static final double STILL = 1e-9;

    private final Design design;
    private final Response response;
    private final double[] predicted;
    private double[] coefficients;
    private Orthogonal orthogonal;

    Irls(Design design, Response response) {
        this.design = design;
        this.response = response;
        predicted = response.start();
        orthogonal = design.orthogonal();
        coefficients = new double[design.width()];
        int round = 0;
        while (step() > STILL) {
            Unfit.when(++round == ROUNDS, Unfit.Reason.NO_END);
        }
        weigh();
    }

    double[] coefficients() {
        return coefficients.clone();
    }

    /// The linear predictor of each row.
    double[] predicted() {
        return predicted.clone();
    }

    /// The rows of R⁻¹ at the end: their lengths are the standard errors.
    double[][] inverse() {
        return orthogonal.inverse();
    }

    /// Makes one step and tells how far the predictor moved, relative to it.
    private double step() {
        double[] weights = weigh();
        double[] target = new double[weights.length];
        for (int i = 0; i < target.length; i++) {
            target[i] = weights[i] * response.target(i, predicted[i]);
        }
        coefficients = orthogonal.back(orthogonal.along(target));
        double moved = 0;
        for (int i = 0; i < target.length; i++) {
            double next = design.predict(i, coefficients) + response.offset(i);
            Unfit.when(!Double.isFinite(next), Unfit.Reason.NO_END);
            moved = Math.max(moved, Math.abs(next - predicted[i]) / (1 + Math.abs(next)));
            predicted[i] = next;
        }
        return moved;
    }

    private double[] weigh() {
        double[] weights = new double[predicted.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.sqrt(response.information(i, predicted[i]));
        }
        try {
            orthogonal = Orthogonal.of(design.weighted(weights));
        } catch (Unfit gone) {
            // The columns alone are not collinear: the weights have run to zero.
            throw new Unfit(Unfit.Reason.NO_END);
        }
        return weights;
    }
}
