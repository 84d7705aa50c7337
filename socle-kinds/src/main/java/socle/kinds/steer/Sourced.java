package socle.kinds.steer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Node;
import socle.api.proof.Evidence;
import socle.api.proof.Told;

/// A source of a strategy beside what was really collected.
///
/// @param columns those of its table
/// @param told what it left
record Sourced(StrategySource said, Node<?> node, List<String> columns, List<Told> told) {

    Sourced {
        columns = List.copyOf(columns);
        told = List.copyOf(told);
    }

    /// Its name.
    String name() {
        return node.id().value();
    }

    /// Columns that are said to serve and were not collected.
    List<String> lacking() {
        List<String> lacking = new ArrayList<>(said.necessary().keySet());
        lacking.addAll(said.useful().keySet());
        lacking.removeIf(this::isCollected);
        return lacking;
    }

    /// Columns that were collected and serve nothing that is said: too many, by the rule of data
    /// minimisation (Regulation (EU) 2016/679, article 5(1)(c)) where people are concerned.
    List<String> surplus() {
        return columns.stream()
                .filter(column -> !names(said.necessary().keySet(), column))
                .filter(column -> !names(said.useful().keySet(), column))
                .toList();
    }

    /// A number that its collection measured.
    Optional<Double> measure(String claim) {
        return told.stream()
                .map(Told::evidence)
                .filter(one -> one.claim().value().equals(claim))
                .filter(Evidence.Measure.class::isInstance)
                .map(one -> ((Evidence.Measure) one).value())
                .findFirst();
    }

    boolean isCollected(String column) {
        return column.equals(StrategySource.ALL_OTHERS) || names(columns, column);
    }

    private static boolean names(Iterable<String> names, String column) {
        for (String name : names) {
            if (name.equals(StrategySource.ALL_OTHERS) || name.equalsIgnoreCase(column)) {
                return true;
            }
        }
        return false;
    }
}
