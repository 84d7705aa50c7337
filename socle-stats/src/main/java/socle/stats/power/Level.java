package socle.stats.power;

import socle.stats.Side;
import socle.stats.Unfit;

/// When a planned test rejects.
///
/// @param alpha the share of true null hypotheses that it rejects
/// @param side what it asks
public record Level(double alpha, Side side) {

    public Level {
        Unfit.when(!(alpha > 0 && alpha < 1), Unfit.Reason.OUT_OF_RANGE);
    }

    /// What each tail that rejects holds.
    double tail() {
        return side == Side.TWO ? alpha / 2 : alpha;
    }

    /// The power, given P(statistic ≥ critical) and P(statistic ≤ -critical).
    double power(double above, double below) {
        double power =
                switch (side) {
                    case TWO -> above + below;
                    case LESS -> below;
                    case GREATER -> above;
                };
        return Math.min(1, power);
    }
}
