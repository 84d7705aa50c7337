package socle.kinds.show.chart;

import socle.api.show.Slot;
import socle.api.text.Default;
import socle.api.text.Doc;

/// In which order places stand.
public record Sort(
        @Doc(value = "By which of x, y and color.", fr = "Selon x, y ou color.") Slot by,
        @Doc(value = "Up or down.", fr = "Croissant ou décroissant.") @Default("ascending")
                Order order) {

    /// Up or down.
    public enum Order {
        @Doc(value = "From the least.", fr = "Du plus petit au plus grand.")
        ASCENDING,
        @Doc(value = "From the most.", fr = "Du plus grand au plus petit.")
        DESCENDING
    }
}
