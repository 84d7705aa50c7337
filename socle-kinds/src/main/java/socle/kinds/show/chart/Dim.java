package socle.kinds.show.chart;

import socle.api.data.Column.Family;
import socle.api.show.Slot;

/// A slot by which rows are grouped.
///
/// @param isName names may be joined under Others; dates and numbers are what they are
/// @param keep how many of its values are drawn
record Dim(Slot slot, Axis axis, boolean isName, Keep keep) {

    /// How many values of a slot are drawn.
    sealed interface Keep {
        /// All of them.
        record All() implements Keep {}

        /// The first ones, whatever comes after them.
        record First(int most) implements Keep {}

        /// So many at most, Others among them.
        record Within(int most) implements Keep {}
    }

    /// A slot that keeps all its values.
    static Dim of(Slot slot, Axis axis, Family family) {
        return new Dim(slot, axis, isName(family), new Keep.All());
    }

    /// A slot whose values are names, so many at most.
    static Dim named(Slot slot, Axis axis, int most) {
        return new Dim(slot, axis, true, new Keep.Within(most));
    }

    Dim keeping(Keep other) {
        return new Dim(slot, axis, isName, other);
    }

    static boolean isName(Family family) {
        return family == Family.TEXT || family == Family.TRUTH;
    }
}
