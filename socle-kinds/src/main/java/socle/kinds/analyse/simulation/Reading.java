package socle.kinds.analyse.simulation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.SqlFailure;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.api.text.Suggestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an author's expression before any draw: names that no input has, what would answer
/// otherwise each time, what the engine refuses, a type that does not fit.
final class Reading {

    private static final String SERIALIZED =
            "SELECT json_serialize_sql(?, skip_default := true, skip_null := true, skip_empty :="
                    + " true)";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> CHANGING =
            Set.of(
                    "random",
                    "uuid",
                    "gen_random_uuid",
                    "uuidv4",
                    "uuidv7",
                    "now",
                    "today",
                    "current_date",
                    "current_time",
                    "current_timestamp",
                    "get_current_time",
                    "get_current_timestamp",
                    "transaction_timestamp",
                    "nextval");

    private final Engine engine;
    private final Troubles troubles;

    Reading(Engine engine, Troubles troubles) {
        this.engine = engine;
        this.troubles = troubles;
    }

    /// Tells all that is wrong with an expression of one row of these names.
    void read(Expression expression, Set<String> names, Column.Family wanted) {
        Set<String> unknown = new TreeSet<>();
        Set<String> changing = new TreeSet<>();
        walk(tree(expression), new Found(unknown, changing));
        unknown.removeAll(names);
        unknown.forEach(name -> unknown(expression, name, names));
        changing.forEach(name -> changing(expression, name));
        if (unknown.isEmpty()) {
            type(expression, names).ifPresent(column -> fits(expression, column, wanted));
        }
    }

    private record Found(Set<String> columns, Set<String> changing) {}

    private JsonNode tree(Expression expression) {
        Object answer = engine.query(SERIALIZED, "SELECT (" + expression.text() + "\n)").at(0, 0);
        return JSON.readTree(String.valueOf(answer));
    }

    /// Columns and functions, but those of queries within it and of functions that it writes.
    private static void walk(JsonNode node, Found found) {
        switch (node.path("class").asString("")) {
            case "SUBQUERY", "LAMBDA" -> {}
            case "COLUMN_REF" -> {
                JsonNode names = node.path("column_names");
                found.columns().add(names.path(names.size() - 1).asString(""));
            }
            case "WINDOW" -> found.changing().add("over");
            default -> {
                String function = node.path("function_name").asString("");
                if (CHANGING.contains(function)) {
                    found.changing().add(function);
                }
                node.forEach(child -> walk(child, found));
            }
        }
    }

    private void unknown(Expression expression, String name, Set<String> names) {
        int at = expression.text().indexOf(name);
        troubles.add(
                expression.at(at),
                Phrase.of(
                        "no input is named '%s'",
                        "aucune entrée ne s’appelle «\u00a0%s\u00a0»", name),
                Suggestion.todo(
                        name,
                        names,
                        Phrase.of(
                                "one of: %s",
                                "l’un de ceux-ci\u00a0: %s", String.join(", ", names))));
    }

    private void changing(Expression expression, String name) {
        troubles.add(
                expression.at(expression.text().toLowerCase(java.util.Locale.ROOT).indexOf(name)),
                name.equals("over")
                        ? new Phrase(
                                "it looks at several draws, and each stands alone",
                                "elle regarde plusieurs tirages, or chacun est seul")
                        : Phrase.of(
                                "%s answers otherwise each time",
                                "%s répond autrement à chaque fois", name),
                new Phrase("write it as an input", "faites-en une entrée"));
    }

    private Optional<Column> type(Expression expression, Set<String> names) {
        String head = "SELECT (";
        String row =
                names.stream()
                        .map(name -> "CAST(NULL AS DOUBLE) AS " + Sql.quote(name))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("1");
        try {
            return Optional.of(
                    engine.describe(head + expression.text() + "\n) AS v FROM (SELECT " + row + ")")
                            .getFirst());
        } catch (SqlFailure failure) {
            troubles.add(
                    expression.at(Math.max(-1, failure.offset() - head.length())),
                    Phrase.of(
                            "the engine refuses it: %s",
                            "le moteur le refuse\u00a0: %s", failure.words()),
                    new Phrase(
                            "write an expression of one draw",
                            "écrivez une expression d’un tirage"));
            return Optional.empty();
        }
    }

    private void fits(Expression expression, Column column, Column.Family wanted) {
        if (column.family() != wanted) {
            troubles.add(
                    expression.place(),
                    wanted == Column.Family.NUMBER
                            ? Phrase.of(
                                    "it is no number: %s",
                                    "ce n’est pas un nombre\u00a0: %s", column.type())
                            : Phrase.of(
                                    "it is no condition: %s",
                                    "ce n’est pas une condition\u00a0: %s", column.type()),
                    wanted == Column.Family.NUMBER
                            ? new Phrase(
                                    "write a number; a condition as CASE WHEN … THEN 1 ELSE 0 END",
                                    "écrivez un nombre\u202f; une condition comme CASE WHEN … THEN"
                                            + " 1 ELSE 0 END")
                            : new Phrase("write outcome > 0", "écrivez outcome > 0"));
        }
    }
}
