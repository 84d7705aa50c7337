package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.api.text.Phrase;
import socle.app.show.chart.Cells.Cell;

/// The parts of a whole, from the greatest.
///
/// @param whole the sum of all of them
record Slices(Sheet sheet, List<Slice> slices, double whole) {

    static final Phrase MANY =
            new Phrase(
                    "More than six slices are not told apart; bars compare better.",
                    "Au-delà de six, les parts ne se distinguent plus\u202F; des barres se comparent"
                            + " mieux.");

    static final Phrase ZERO =
            new Phrase(
                    "The whole is zero, so it has no parts.",
                    "Le tout est nul\u00A0: il n’a pas de parts.");

    Slices {
        slices = List.copyOf(slices);
    }

    /// A part.
    ///
    /// @param row its number among the rows
    record Slice(String name, double value, int row) {}

    /// All values above zero.
    static Slices of(Cells cells) {
        List<Slice> slices = new ArrayList<>();
        for (Cells.Series series : cells.series()) {
            for (Cell cell : series.cells()) {
                double value = Objects.requireNonNullElse(cell.value(), 0.0);
                if (value > 0) {
                    slices.add(new Slice(cells.names().get(cell.place()), value, cell.row()));
                }
            }
        }
        slices.sort(Comparator.comparingDouble(Slice::value).reversed());
        double whole = slices.stream().mapToDouble(Slice::value).sum();
        return new Slices(cells.sheet(), slices, whole);
    }

    /// Why values are no parts of a whole.
    static Optional<Phrase> nothing(Cells cells) {
        Optional<Phrase> none = NoDrawing.of(cells);
        if (none.isPresent()) {
            return none;
        }
        if (cells.present().stream().anyMatch(value -> value < 0)) {
            return Optional.of(NoDrawing.NEGATIVE);
        }
        return cells.present().stream().allMatch(value -> value == 0)
                ? Optional.of(ZERO)
                : Optional.empty();
    }

    /// A part of the whole, written.
    String share(double value) {
        return sheet.look().numbers().of(value / whole, Format.PERCENT);
    }

    /// A part: its value and its share; for values that are shares already, these alone.
    String said(double value) {
        Channel channel = sheet.value();
        boolean shares =
                channel.format() == Format.PERCENT || channel.unit().orElse("").equals("%");
        String written = sheet.look().mark(value, channel);
        return shares ? written : written + " (" + share(value) + ")";
    }
}
