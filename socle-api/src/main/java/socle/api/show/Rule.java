package socle.api.show;

import java.util.Optional;
import socle.api.text.Doc;

/// A named line across a chart: a date or a threshold.
public record Rule(
        @Doc(value = "Where it stands on x.", fr = "Sa place sur x.") Optional<String> x,
        @Doc(value = "Where it stands on y.", fr = "Sa place sur y.") Optional<Double> y,
        @Doc(value = "Its name, written beside it.", fr = "Son nom, écrit à côté.") String label) {

    public Rule {
        if (x.isPresent() == y.isPresent()) {
            throw new IllegalArgumentException("a rule stands on x or on y");
        }
    }
}
