package socle.app.show.chart;

import java.util.Optional;
import socle.api.show.Chart.Stack;
import socle.api.text.Phrase;

/// Why there is nothing to draw, in the words that all marks share.
final class NoDrawing {

    static final Phrase NO_ROW =
            new Phrase(
                    "No row, so there is nothing to draw.",
                    "Aucune ligne\u00A0: il n’y a rien à dessiner.");

    static final Phrase NO_VALUE =
            new Phrase(
                    "No row has a value, so there is nothing to draw.",
                    "Aucune ligne n’a de valeur\u00A0: il n’y a rien à dessiner.");

    static final Phrase NEGATIVE =
            new Phrase(
                    "Shares of a whole cannot be drawn from negative values.",
                    "Des parts d’un tout ne se dessinent pas à partir de valeurs négatives.");

    private NoDrawing() {}

    /// Of places that have one value each.
    static Optional<Phrase> of(Cells cells) {
        if (cells.present().isEmpty()) {
            return Optional.of(NO_VALUE);
        }
        if (cells.twice().isPresent()) {
            return Optional.of(
                    Phrase.of(
                            "'%s' has two rows; a chart needs one.",
                            "«\u00A0%s\u00A0» a deux lignes\u202F; il en faut une.",
                            cells.twice().get()));
        }
        boolean shares = cells.sheet().chart().shape().stack() == Stack.NORMALIZE;
        return shares && cells.present().stream().anyMatch(value -> value < 0)
                ? Optional.of(NEGATIVE)
                : Optional.empty();
    }
}
