package socle.kinds.analyse.hypothesis;

import java.util.Map;
import socle.api.text.Expression;

/// What is compared with what: told by the keys that an author writes.
sealed interface Design {

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
}
