package socle.kinds.analyse.simulation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.show.Rule;

/// The outcome from which on a conclusion may hold, where its condition says so: `outcome > 0`,
/// alone or with others that have to hold too.
final class Threshold {

    private static final Pattern SIMPLE =
            Pattern.compile(
                    "\\boutcome\\s*(>=|>|<=|<)\\s*([-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)\\s*($|\\band\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE =
            Pattern.compile("\\b(or|not|case)\\b", Pattern.CASE_INSENSITIVE);

    private Threshold() {}

    /// Its line on a drawing of outcomes, or of names beside outcomes.
    static Optional<Rule> rule(SimulationSpec spec) {
        String condition = spec.holds_when().text().strip();
        Matcher found = SIMPLE.matcher(condition);
        return found.find() && !OTHERWISE.matcher(condition).find()
                ? Optional.of(
                        new Rule(
                                Optional.of(found.group(2)),
                                Optional.empty(),
                                (sign(found.group(1)) + " " + found.group(2) + " " + spec.unit())
                                        .strip()))
                : Optional.empty();
    }

    private static String sign(String written) {
        return switch (written) {
            case ">=" -> "≥";
            case "<=" -> "≤";
            default -> written;
        };
    }
}
