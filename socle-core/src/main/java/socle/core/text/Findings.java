package socle.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import socle.api.text.Expression;
import socle.api.text.Files;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Reference;
import socle.api.text.Sql;
import socle.api.text.TableRef;
import socle.core.sql.SqlParsing;
import socle.core.sql.SqlReading;

/// What comes to light while one node is read: problems, references, files. Used by one thread.
final class Findings {

    private static final String CLOSED = "SELECT (";
    private static final String OPEN = "SELECT ";

    private final SqlParsing parsing;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Named, Reference> references = new LinkedHashMap<>();
    private final Set<String> tables = new LinkedHashSet<>();
    private final List<Files> files = new ArrayList<>();
    private final Map<Sql, SqlReading> queries = new LinkedHashMap<>();
    private final List<Markdown> texts = new ArrayList<>();

    Findings(SqlParsing parsing) {
        this.parsing = parsing;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void add(Reference reference) {
        if (reference instanceof TableRef table) {
            tables.add(table.node().value());
        }
        note(reference);
    }

    private void note(Reference reference) {
        references.putIfAbsent(new Named(reference.getClass(), reference.node()), reference);
    }

    void add(Files pattern) {
        files.add(pattern);
    }

    /// Finds the tables of a query, each a reference.
    void add(Sql query) {
        SqlReading reading = read(query);
        reading.refused()
                .forEach(refused -> add(ValueFaults.sql(query.at(refused.offset()), refused)));
        reading.tables().forEach((table, offset) -> table(table, query.at(offset)));
    }

    /// Finds what an expression may not do, and the tables of its subqueries. It is parsed in
    /// brackets, for it stands within a query, and without, for its own brackets have to close.
    void add(Expression expression) {
        SqlReading closed = read(expression, CLOSED, "\n)");
        if (isRefused(expression, CLOSED, closed)
                || isRefused(expression, OPEN, read(expression, OPEN, ""))) {
            return;
        }
        closed.tables().forEach((table, offset) -> table(table, place(expression, CLOSED, offset)));
    }

    private boolean isRefused(Expression expression, String before, SqlReading reading) {
        reading.refused()
                .forEach(
                        refused ->
                                add(
                                        ValueFaults.sql(
                                                place(expression, before, refused.offset()),
                                                refused)));
        return !reading.refused().isEmpty();
    }

    private SqlReading read(Expression expression, String before, String after) {
        return parsing.parse(before + expression.text() + after);
    }

    /// What is missing at the end is told there, not below the line break that follows.
    private static Place place(Expression expression, String before, int offset) {
        int end = expression.text().stripTrailing().length();
        return expression.at(Math.clamp(offset - before.length(), 0, end));
    }

    /// Finds the inserts of a text, each a reference.
    void add(Markdown text) {
        texts.add(text);
        Inserts.of(text, this::add).forEach(insert -> add(insert.node()));
    }

    /// What parsing a query told.
    SqlReading read(Sql query) {
        return queries.computeIfAbsent(query, sql -> parsing.parse(sql.text()));
    }

    private void table(String table, Place place) {
        String name = table.toLowerCase(Locale.ROOT);
        int part = name.indexOf(NodeId.PART);
        String node = part < 0 ? name : name.substring(0, part);
        if (NodeId.isName(node)) {
            tables.add(name);
            note(new TableRef(new NodeId(node), place));
        } else {
            add(ValueFaults.tableName(place, table));
        }
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    Collection<Reference> references() {
        return references.values();
    }

    List<String> tables() {
        return List.copyOf(tables);
    }

    /// The queries that its author wrote, in order.
    List<Sql> queries() {
        return List.copyOf(queries.keySet());
    }

    /// The texts that its author wrote, in order.
    List<Markdown> texts() {
        return texts;
    }

    List<Files> files() {
        return files;
    }

    private record Named(Class<? extends Reference> type, NodeId node) {}
}
