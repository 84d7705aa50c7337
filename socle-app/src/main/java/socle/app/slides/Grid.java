package socle.app.slides;

import java.util.List;

/// A table of texts.
///
/// @param words what it holds, for those who do not see it
/// @param size of its letters, in points
public record Grid(List<Head> heads, List<List<Cell>> rows, String words, double size) {

    /// A table whose letters are as large as there is room for.
    public Grid(List<Head> heads, List<List<Cell>> rows, String words) {
        this(heads, rows, words, Theme.TABLE);
    }

    public Grid {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A column.
    ///
    /// @param share of the width, beside the shares of the others
    public record Head(String words, double share, Side side) {}

    /// Where the texts of a column stand.
    public enum Side {
        LEFT,
        RIGHT
    }

    /// A text in a column.
    ///
    /// @param ink its colour, `rrggbb`
    public record Cell(String words, String ink) {

        /// In the usual colour.
        public static Cell of(String words) {
            return new Cell(words, Theme.INK);
        }
    }

    /// The same table with some of its rows.
    Grid with(List<List<Cell>> some) {
        return new Grid(heads, some, words, size);
    }

    /// The same table in other letters.
    Grid in(double letters) {
        return new Grid(heads, rows, words, letters);
    }
}
