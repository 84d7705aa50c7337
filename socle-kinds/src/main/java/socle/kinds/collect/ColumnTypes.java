package socle.kinds.collect;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;

/// The SQL types that an author may give to columns.
public final class ColumnTypes {

    private static final Pattern TYPE =
            Pattern.compile("([A-Za-z][A-Za-z0-9_ ]*?) *(\\([^;'\\\\]*\\))?(\\[[0-9]*])*");

    private static final Set<String> TYPES =
            new TreeSet<>(
                    Set.of(
                            "BIGINT",
                            "BOOLEAN",
                            "DATE",
                            "DECIMAL",
                            "DOUBLE",
                            "FLOAT",
                            "HUGEINT",
                            "INT",
                            "INTEGER",
                            "MAP",
                            "NUMERIC",
                            "REAL",
                            "SMALLINT",
                            "STRUCT",
                            "TEXT",
                            "TIME",
                            "TIMESTAMP",
                            "TIMESTAMPTZ",
                            "TIMESTAMP WITH TIME ZONE",
                            "TINYINT",
                            "UUID",
                            "VARCHAR"));

    private ColumnTypes() {}

    /// Refuses what is no type, at the key `columns`.
    ///
    /// @throws SpecProblem when it is none
    public static void check(String column, String type) {
        Matcher parts = TYPE.matcher(type);
        String word = parts.matches() ? parts.group(1).strip().toUpperCase(Locale.ROOT) : type;
        if (!parts.matches() || !TYPES.contains(word)) {
            throw SpecProblem.at(
                    "columns",
                    Phrase.of(
                            "'%s' is no type for column '%s'",
                            "«\u00a0%s\u00a0» n’est pas un type pour la colonne «\u00a0%s\u00a0»",
                            type,
                            column),
                    Suggestion.todo(
                            word,
                            TYPES,
                            new Phrase(
                                    "write VARCHAR, BIGINT, DOUBLE, DECIMAL(18,2), DATE, TIMESTAMP"
                                            + " or BOOLEAN",
                                    "écrivez VARCHAR, BIGINT, DOUBLE, DECIMAL(18,2), DATE,"
                                            + " TIMESTAMP ou BOOLEAN")));
        }
    }
}
