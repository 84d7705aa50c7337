package socle.kinds.analyse.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import socle.api.text.Sql;

/// One query of a notebook as a question that stands alone: those before it that it reads are told
/// with it.
record Question(NotebookSpec spec, Values values) {

    /// The first rows of a query.
    String first(Cell.Sql query, int rows) {
        return told(query) + " LIMIT " + rows;
    }

    /// How many rows a query has.
    String count(Cell.Sql query) {
        return with(query) + "SELECT count(*) FROM " + bracketed(query);
    }

    private String told(Cell.Sql query) {
        return with(query) + "SELECT * FROM " + bracketed(query);
    }

    private String with(Cell.Sql query) {
        List<Cell.Sql> read = read(query);
        return read.isEmpty()
                ? ""
                : read.stream()
                        .map(one -> Sql.quote(one.name()) + " AS " + bracketed(one))
                        .collect(Collectors.joining(", ", "WITH ", "\n"));
    }

    /// A comment at the end of a query ends at the line break.
    private String bracketed(Cell.Sql query) {
        return "(\n" + values.in(query.select().text(), spec) + "\n)";
    }

    /// The queries before it that it reads, however far, in order.
    private List<Cell.Sql> read(Cell.Sql query) {
        List<Cell.Sql> before =
                spec.queries().stream().takeWhile(one -> !one.equals(query)).toList();
        List<Cell.Sql> wanted = new ArrayList<>(List.of(query));
        for (Cell.Sql one : before.reversed()) {
            if (wanted.stream().anyMatch(it -> names(it.select().text(), one.name()))) {
                wanted.addFirst(one);
            }
        }
        wanted.removeLast();
        return wanted;
    }

    static boolean names(String sql, String name) {
        return Pattern.compile("\\b" + name + "\\b", Pattern.CASE_INSENSITIVE).matcher(sql).find();
    }
}
