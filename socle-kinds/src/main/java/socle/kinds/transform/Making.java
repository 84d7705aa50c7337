package socle.kinds.transform;

import socle.api.data.Change;
import socle.api.text.Sql;

/// What a model asks the lake to draft.
///
/// @param select the model's SELECT, or one around it
/// @param shift characters of `select` before the model's own; -1 when it stands there more than
///     once
record Making(Change change, String select, int shift) {

    /// The model's SELECT as it is. On lines of its own, as it may end in a comment.
    static Making of(Change change, Sql sql) {
        return new Making(change, sql.text(), 0);
    }

    /// The model's SELECT inside another.
    static Making around(Change change, String before, Sql sql, String after) {
        String start = before + "(\n";
        return new Making(change, start + sql.text() + "\n)" + after, start.length());
    }

    /// Where in the model's SELECT a character of the drafted one stands; -1 when it does not.
    int offset(int drafted, Sql sql) {
        int own = drafted - shift;
        return drafted < 0 || shift < 0 || own < 0 || own > sql.text().length() ? -1 : own;
    }
}
