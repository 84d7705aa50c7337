package socle.kinds.steer.choice;

import java.util.Optional;
import java.util.OptionalDouble;
import socle.api.Bench;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Expression;
import socle.api.text.Sql;

/// Takes measures: as they were given, from evidence, from tables.
public record Measures(Bench bench) {

    /// What a measure comes to now.
    ///
    /// @throws SqlFailure when the engine refuses an expression of its author
    public Estimate of(Measured measured) {
        if (measured.value().isPresent()) {
            return Estimate.of(measured.value().get());
        }
        return measured.from().isPresent() ? computed(measured) : told(measured);
    }

    private Estimate told(Measured measured) {
        return new Estimate(
                told(measured, measured.claim()),
                told(measured, measured.low_claim()),
                told(measured, measured.high_claim()));
    }

    private OptionalDouble told(Measured measured, Optional<String> claim) {
        if (claim.isEmpty()) {
            return OptionalDouble.empty();
        }
        return bench.evidence(measured.node().orElseThrow().node()).stream()
                .map(Told::evidence)
                .filter(evidence -> evidence.claim().value().equals(claim.get()))
                .filter(Evidence.Measure.class::isInstance)
                .mapToDouble(evidence -> ((Evidence.Measure) evidence).value())
                .findFirst();
    }

    private Estimate computed(Measured measured) {
        Rows rows = bench.engine().query(query(measured));
        return rows.size() == 0
                ? new Estimate(
                        OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty())
                : new Estimate(number(rows, 0), number(rows, 1), number(rows, 2));
    }

    private static String query(Measured measured) {
        return """
        SELECT CAST((%s) AS DOUBLE), CAST((%s) AS DOUBLE), CAST((%s) AS DOUBLE)
        FROM %s
        WHERE %s"""
                .formatted(
                        text(measured.estimate(), "NULL"),
                        text(measured.low(), "NULL"),
                        text(measured.high(), "NULL"),
                        Sql.quote(measured.from().orElseThrow().node().value()),
                        text(measured.where(), "TRUE"));
    }

    private static String text(Optional<Expression> expression, String otherwise) {
        return expression.map(it -> "(" + it.text() + "\n)").orElse(otherwise);
    }

    private static OptionalDouble number(Rows rows, int column) {
        return rows.at(0, column) instanceof Number number && Double.isFinite(number.doubleValue())
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }
}
