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

    /// A place further down in a text that starts here, every line of which is indented alike:
    /// `lines` lines below, at `column` (from 1) of that line of the text.
    public Place below(int lines, int column) {
        return new Place(file, line + lines, this.column + column - 1);
    }

    /// The place of a character of a text that starts here.
    ///
    /// @param offset characters from the start of the text; -1 gives this place
    public Place in(String text, int offset) {
        int end = Math.clamp(offset, 0, text.length());
        int start = text.lastIndexOf('\n', end - 1) + 1;
        int lines = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return below(lines, end - start + 1);
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
