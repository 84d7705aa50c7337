package socle.kinds.analyse.hypothesis.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Expression;

/// What is compared with what: told by the keys that an author writes.
public sealed interface Design {

    /// One sample of numbers against a value, or against a normal distribution.
    record Alone(Expression value) implements Design {}

    /// Groups of numbers.
    record Apart(Expression value, Expression by) implements Design {}

    /// The same units measured in each group.
    record Repeated(Expression value, Expression by, Expression pair) implements Design {}

    /// Two measures of the same rows.
    record Linked(Expression value, Expression with) implements Design {}

    /// The share of rows of which a condition is true, against a share.
    record Share(Expression share, double against) implements Design {}

    /// Shares of groups.
    record Shares(Expression share, Expression by) implements Design {}

    /// A condition of the same units in two groups.
    record Changed(Expression share, Expression by, Expression pair) implements Design {}

    /// Two classifications of the same rows.
    record Crossed(Expression category, Expression by) implements Design {}

    /// A classification against given shares.
    record Fitted(Expression category, Map<String, Double> shares) implements Design {}

    /// Groups of numbers by two factors.
    record Factors(Expression value, Expression by, Expression across) implements Design {}

    /// A number by another, others being held.
    record Line(Expression value, Expression with, List<Expression> adjust) implements Design {}

    /// The odds of a condition by a number, others being held.
    record Odds(Expression share, Expression with, List<Expression> adjust) implements Design {}

    /// The rate of events by a number, others being held.
    ///
    /// @param exposure what the events were counted over; one a row when it is not told
    record Rate(
            Expression count,
            Expression with,
            List<Expression> adjust,
            Optional<Expression> exposure)
            implements Design {}

    /// How long until an event, by groups.
    record Lasting(Expression value, Expression event, Expression by) implements Design {}
}
