package socle.kinds.collect.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// The table of rows that did not fit: where each stands, why it was left out, and its text.
final class Rejects {

    /// The part of the node that holds them.
    static final String PART = "rejected";

    /// Its columns.
    static final List<Column> COLUMNS =
            List.of(
                    new Column("file", "VARCHAR"),
                    new Column("line", "BIGINT"),
                    new Column("column_name", "VARCHAR"),
                    new Column("reason", "VARCHAR"),
                    new Column("text", "VARCHAR"));

    /// So many are shown in the evidence; all are in the table.
    static final int FIRST = 20;

    /// Longer texts are cut: one open quote can swallow a whole file.
    static final int TEXT = 1_000;

    private Rejects() {}

    /// Why a row was left out.
    enum Reason {
        CAST,
        MISSING_COLUMNS,
        TOO_MANY_COLUMNS,
        UNQUOTED_VALUE,
        LINE_SIZE_OVER_MAXIMUM,
        INVALID_ENCODING,
        MALFORMED,
        NOT_AN_OBJECT;

        /// It, in words.
        Phrase words() {
            return switch (this) {
                case CAST ->
                        new Phrase(
                                "the value is not of the column's type",
                                "la valeur n’est pas du type de la colonne");
                case MISSING_COLUMNS -> new Phrase("too few values", "trop peu de valeurs");
                case TOO_MANY_COLUMNS -> new Phrase("too many values", "trop de valeurs");
                case UNQUOTED_VALUE ->
                        new Phrase(
                                "a quote is not closed where its value ends",
                                "un guillemet n’est pas fermé à la fin de sa valeur");
                case LINE_SIZE_OVER_MAXIMUM ->
                        new Phrase("the line is longer than 2 MB", "la ligne dépasse 2 Mo");
                case INVALID_ENCODING ->
                        new Phrase("the text is not in UTF-8", "le texte n’est pas en UTF-8");
                case MALFORMED -> new Phrase("the line is not JSON", "la ligne n’est pas du JSON");
                case NOT_AN_OBJECT ->
                        new Phrase("the value is no object", "la valeur n’est pas un objet");
            };
        }

        /// What the engine calls it.
        String engine() {
            return name().replace('_', ' ');
        }
    }

    /// The reason that a row tells in the language of the project, in both.
    static Phrase reason(String words, Language language) {
        return Arrays.stream(Reason.values())
                .map(Reason::words)
                .filter(phrase -> phrase.in(language).equals(words))
                .findFirst()
                .orElse(Phrase.same(words));
    }

    /// An SQL expression that turns the engine's name of a reason into words of the project.
    static String inWords(String expression, Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Reason reason : Reason.values()) {
            words.put(reason.engine(), reason.words().in(language));
        }
        return words.entrySet().stream()
                .map(e -> "WHEN " + Sql.literal(e.getKey()) + " THEN " + Sql.literal(e.getValue()))
                .collect(
                        Collectors.joining(
                                " ",
                                "CASE " + expression + " ",
                                " ELSE lower(" + expression + ") END"));
    }

    /// Drafts them from a SELECT that gives these columns, and shows the first.
    static Reading.Loaded draft(Batch batch, Table table, String select) {
        Table rejects = batch.bench().tables().part(PART).draft(new Change.Whole(), select);
        Rows first =
                rejects.rows() == 0
                        ? new Rows(COLUMNS, List.of())
                        : batch.engine().query("SELECT * FROM (" + select + ") LIMIT " + FIRST);
        return new Reading.Loaded(table, rejects, rejects.rows(), first);
    }

    /// A SELECT of none.
    static String none() {
        return COLUMNS.stream()
                .map(c -> "CAST(NULL AS " + c.type() + ") AS " + Sql.quote(c.name()))
                .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
    }
}
