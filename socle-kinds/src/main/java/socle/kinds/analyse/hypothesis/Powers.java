package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.look.Look;

/// The power of a hypothesis at many levels: a member tells it, and its family reads the one at the
/// level that it leaves to each.
final class Powers {

    static final Claim CLAIM = new Claim("hypothesis.powers");

    private static final double[] LEVELS = {
        0.4, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 1e-4, 1e-5, 1e-6
    };
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Powers() {}

    /// Nothing where no power is known.
    static Optional<Evidence> of(Power one) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (double level : LEVELS) {
            OptionalDouble power = one.at(level);
            if (power.isPresent()) {
                rows.add(List.of(level, power.getAsDouble()));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Evidence.Sample(
                                CLAIM,
                                new Phrase("Power at other levels", "Puissance à d’autres seuils"),
                                Rows.of(
                                        List.of(
                                                new Column("level", "DOUBLE"),
                                                new Column("power", "DOUBLE")),
                                        rows)));
    }

    /// The power at a level, between those that were told: on the scale of the normal law, on which
    /// tests are straight or nearly so.
    static OptionalDouble at(List<Told> told, double level) {
        return told.stream()
                .map(Told::evidence)
                .filter(Evidence.Sample.class::isInstance)
                .map(Evidence.Sample.class::cast)
                .filter(one -> one.claim().equals(CLAIM))
                .map(one -> at(one.rows(), level))
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble at(Rows rows, double level) {
        for (int i = 1; i < rows.size(); i++) {
            double high = Look.real(rows, i - 1, 0);
            double low = Look.real(rows, i, 0);
            if (level <= high && level >= low) {
                double share = (z(level) - z(high)) / (z(low) - z(high));
                double above = z(Look.real(rows, i - 1, 1));
                double below = z(Look.real(rows, i, 1));
                return OptionalDouble.of(
                        NORMAL.survivalProbability(above + share * (below - above)));
            }
        }
        return OptionalDouble.empty();
    }

    private static double z(double share) {
        return NORMAL.inverseSurvivalProbability(Math.clamp(share, 1e-12, 1 - 1e-12));
    }
}
