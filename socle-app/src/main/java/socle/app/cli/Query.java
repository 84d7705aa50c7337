package socle.app.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.text.Phrase;
import socle.core.engine.DuckDbSession;
import socle.core.lake.Lake;
import socle.core.sql.SqlReading;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One question to the tables of the environment: one SELECT, nothing else.
@Command(name = "query")
final class Query implements Verb {
    private static final int ROWS_OF_A_TABLE = 100;

    /// How the answer is written.
    enum Form {
        table,
        csv,
        json
    }

    @Parameters(paramLabel = "SQL", descriptionKey = "SQL")
    String sql = "";

    @Option(names = "--format", paramLabel = "FORM")
    Form format = Form.table;

    @Option(names = "--limit", paramLabel = "N")
    long limit = -1;

    @Override
    public Ending run(Desk desk) throws Mistake {
        Opened open = desk.open();
        for (SqlReading.Refused refused : open.parser().parse(sql).refused()) {
            throw refusal(refused.what(), refused.offset());
        }
        Form form = desk.json() ? Form.json : format;
        long most = limit >= 0 ? limit : form == Form.table ? ROWS_OF_A_TABLE : Long.MAX_VALUE - 1;
        try (DuckDbSession session = open.sight().session()) {
            Rows rows = session.query(limited(most == 0 ? Long.MAX_VALUE - 1 : most));
            print(rows, form, desk);
            if (limit < 0 && form == Form.table && rows.size() == ROWS_OF_A_TABLE) {
                desk.voice().say(cut());
            }
        } catch (SqlFailure failure) {
            List<Lake.Broken> broken = BrokenTables.of(open);
            if (!broken.isEmpty()) {
                throw new Mistake(BrokenTables.what(broken), BrokenTables.todo(broken));
            }
            throw refusal(Phrase.same(failure.words()), failure.offset());
        }
        return Ending.DONE;
    }

    /// On lines of its own, so that a comment at the end of the query ends there.
    private String limited(long most) {
        String select = sql.strip();
        String alone = select.endsWith(";") ? select.substring(0, select.length() - 1) : select;
        return "SELECT * FROM (\n" + alone + "\n) LIMIT " + most;
    }

    private static void print(Rows rows, Form form, Desk desk) {
        switch (form) {
            case table -> RowsOut.table(rows, desk.voice());
            case csv -> RowsOut.csv(rows, desk.voice());
            case json -> desk.answer(document(rows));
        }
    }

    private static ObjectNode document(Rows rows) {
        ObjectNode document = Json.object();
        ArrayNode columns = document.putArray("columns");
        rows.columns()
                .forEach(
                        one -> columns.addObject().put("name", one.name()).put("type", one.type()));
        document.set("rows", RowsOut.json(rows));
        return document;
    }

    private static Phrase cut() {
        return Phrase.of(
                "the first %1$s rows; --limit 0 gives all of them",
                "les %1$s premières lignes\u202f; --limit 0 les donne toutes", ROWS_OF_A_TABLE);
    }

    private Mistake refusal(Phrase what, int offset) {
        Phrase place =
                offset < 0
                        ? new Phrase("the query", "la requête")
                        : Phrase.of(
                                "the query, at character %s",
                                "la requête, au caractère %s", offset + 1);
        return new Mistake(
                Phrase.of("%s: %s", "%s\u00a0: %s", place, what),
                new Phrase(
                        "write one SELECT over the project's tables",
                        "écrivez un seul SELECT sur les tables du projet"));
    }
}
