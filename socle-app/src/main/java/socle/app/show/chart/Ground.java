package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;

/// What stands where on a drawing: texts, which may never meet, and marks, which texts keep off
/// where they can.
///
/// @param width of the drawing
record Ground(double width, List<Box> texts, List<Box> marks) {

    static Ground of(double width) {
        return new Ground(width, new ArrayList<>(), new ArrayList<>());
    }

    /// Whether a text of this room would meet no other and stay within the width.
    boolean isFree(Box box) {
        return box.left() >= 0
                && box.right() <= width
                && box.top() >= 0
                && texts.stream().noneMatch(box::meets);
    }

    /// Whether a text of this room would meet no mark either.
    boolean isBare(Box box) {
        return isFree(box) && marks.stream().noneMatch(box::meets);
    }
}
