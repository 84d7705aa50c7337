package socle.api.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One SELECT: as its author wrote it, or woven by a kind around expressions of its author. The
/// tables it reads are found by parsing it.
///
/// @param place where its first character stands, its other lines being indented as far; of a woven
///     query, the place that speaks for all that its author did not write
/// @param inlays the expressions of its author that it is woven around, in order; none when its
///     author wrote all of it
public record Sql(String text, Place place, List<Inlay> inlays) {

    /// A query as its author wrote it.
    public Sql(String text, Place place) {
        this(text, place, List.of());
    }

    public Sql {
        inlays = List.copyOf(inlays);
    }

    /// An expression within a query.
    ///
    /// @param offset where it begins, in characters from the start of the query
    public record Inlay(int offset, Expression expression) {

        private boolean holds(int character) {
            return character >= offset && character <= offset + expression.text().length();
        }
    }

    /// A query woven around expressions.
    ///
    /// @param frame the query, with `{name}` where the expression of that name stands
    /// @param place speaks for all that is not an expression
    public static Sql woven(String frame, Map<String, Expression> expressions, Place place) {
        StringBuilder text = new StringBuilder();
        List<Inlay> inlays = new ArrayList<>();
        int at = 0;
        while (at < frame.length()) {
            int end = frame.charAt(at) == '{' ? frame.indexOf('}', at) : -1;
            Expression expression = end < 0 ? null : expressions.get(frame.substring(at + 1, end));
            if (expression == null) {
                text.append(frame.charAt(at));
                at++;
            } else {
                inlays.add(new Inlay(text.length(), expression));
                text.append(expression.text());
                at = end + 1;
            }
        }
        return new Sql(text.toString(), place, inlays);
    }

    /// The place of one of its characters.
    ///
    /// @param offset characters from the start; -1 gives the start
    public Place at(int offset) {
        return inlay(offset)
                .map(inlay -> inlay.expression().at(offset - inlay.offset()))
                .orElseGet(() -> inlays.isEmpty() ? place.in(text, offset) : place);
    }

    /// The expression in which one of its characters lies.
    public Optional<Inlay> inlay(int offset) {
        return inlays.stream().filter(inlay -> inlay.holds(offset)).findFirst();
    }

    /// The same query with NULL wherever an expression stands: to ask about the others.
    public Sql without(Expression expression) {
        StringBuilder shorter = new StringBuilder();
        List<Inlay> others = new ArrayList<>();
        int at = 0;
        for (Inlay inlay : inlays) {
            shorter.append(text, at, inlay.offset());
            at = inlay.offset() + inlay.expression().text().length();
            if (inlay.expression().equals(expression)) {
                shorter.append("NULL");
            } else {
                others.add(new Inlay(shorter.length(), inlay.expression()));
                shorter.append(inlay.expression().text());
            }
        }
        return new Sql(shorter.append(text, at, text.length()).toString(), place, others);
    }

    /// An identifier, quoted for the engine.
    public static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /// A text literal, quoted for the engine; for values that cannot be bound, such as a path in a
    /// table function.
    public static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
