package socle.api.text;

import java.util.Comparator;

/// A place in a project's text: file relative to the project, line and column from 1.
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    /// The start of a file.
    public static Place of(String file) {
        return new Place(file, 1, 1);
    }

    /// A place further down in a text that starts here: `lines` lines below, at `column` (from 1).
    public Place below(int lines, int column) {
        return lines == 0
                ? new Place(file, line, this.column + column - 1)
                : new Place(file, line + lines, column);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
