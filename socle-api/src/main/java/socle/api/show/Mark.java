package socle.api.show;

import java.util.Set;

/// The shape that stands for a row.
public enum Mark {
    /// Lengths from a common line, one a name.
    BAR,
    /// A value that moves along time or another ordered quantity.
    LINE;

    /// A place where a column meets the drawing.
    public enum Slot {
        X,
        Y,
        COLOR
    }

    /// The slots without which it cannot be drawn.
    public Set<Slot> needs() {
        return switch (this) {
            case BAR, LINE -> Set.of(Slot.X, Slot.Y);
        };
    }
}
