package socle.app.screens.sql;

/// A place in a text that a person wrote.
///
/// @param line from 1 on
/// @param column from 1 on
/// @param before what stands before it on its line
/// @param word what stands there
record Place(int line, int column, String before, String word) {

    static Place of(String text, int offset) {
        int at = Math.min(offset, text.length());
        int begins = text.lastIndexOf('\n', at - 1) + 1;
        int line = 1 + (int) text.substring(0, begins).chars().filter(c -> c == '\n').count();
        int ends = at;
        while (ends < text.length() && isWord(text.charAt(ends))) {
            ends++;
        }
        if (ends == at && at < text.length() && text.charAt(at) != '\n') {
            ends++;
        }
        return new Place(
                line, at - begins + 1, text.substring(begins, at), text.substring(at, ends));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
