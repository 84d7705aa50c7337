package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.chart.Slices.Slice;

/// Says in words the parts of a whole.
record SliceWords(Cells cells, Slices whole, Telling telling) {

    static SliceWords of(Cells cells, Slices whole) {
        return new SliceWords(
                cells, whole, new Telling(cells.sheet().look(), cells.sheet().value()));
    }

    /// @param sort what the parts are in this drawing
    List<String> words(String sort) {
        List<String> sentences = new ArrayList<>();
        sentences.add(telling.count(sort, sort, whole.slices().size()));
        sentences.add(
                telling.of(telling.look().say("In all", "En tout"))
                        + telling.value(whole.whole())
                        + ".");
        sentences.add(String.join(telling.separator(), told()) + ".");
        long zero = cells.present().stream().filter(value -> value == 0).count();
        if (zero > 0) {
            sentences.add(telling.count("Values that are zero", "Valeurs nulles", zero));
        }
        if (cells.absent() > 0) {
            sentences.add(
                    telling.count("Values that are absent", "Valeurs absentes", cells.absent()));
        }
        return sentences;
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        for (Slice slice : whole.slices().stream().limit(Telling.FEW).toList()) {
            String value = telling.value(slice.value());
            told.add(slice.name() + " " + value + " (" + whole.share(slice.value()) + ")");
        }
        if (whole.slices().size() > Telling.FEW) {
            Slice least = whole.slices().getLast();
            told.add(
                    telling.look().say("least ", "minimum ")
                            + telling.value(least.value())
                            + " ("
                            + least.name()
                            + ")");
        }
        return told;
    }
}
