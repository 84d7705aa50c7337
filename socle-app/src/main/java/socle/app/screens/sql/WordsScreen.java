package socle.app.screens.sql;

import java.util.List;
import socle.api.access.Right;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.app.screens.sql.WordsScreen.AllWords;
import socle.app.show.Tables;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// All that a question may be made of: tables and columns as whoever asks may see them, functions,
/// keywords. What completes questions as they are written reads it.
public final class WordsScreen implements Screen<AllWords> {

    static final String PATH = "/sql/words";

    /// Those of a SELECT, in the order of its parts.
    private static final List<String> KEYWORDS =
            List.of(
                    ("WITH RECURSIVE SELECT DISTINCT ALL EXCLUDE REPLACE FROM JOIN INNER LEFT RIGHT"
                                    + " FULL OUTER CROSS SEMI ANTI ASOF POSITIONAL LATERAL NATURAL ON"
                                    + " USING WHERE AND OR NOT IN IS NULL LIKE ILIKE SIMILAR BETWEEN"
                                    + " EXISTS TRUE FALSE CASE WHEN THEN ELSE END CAST TRY_CAST AS"
                                    + " INTERVAL DATE TIMESTAMP GROUP BY GROUPING ROLLUP CUBE FILTER"
                                    + " WITHIN OVER PARTITION WINDOW ROWS RANGE UNBOUNDED PRECEDING"
                                    + " FOLLOWING CURRENT ROW HAVING QUALIFY UNION INTERSECT EXCEPT"
                                    + " ORDER ASC DESC NULLS FIRST LAST LIMIT OFFSET SAMPLE VALUES"
                                    + " PIVOT UNPIVOT SUMMARIZE DESCRIBE COLLATE ESCAPE")
                            .split(" "));

    /// @param tables with the columns that whoever asks may see
    /// @param functions that a question may call
    record AllWords(List<TableWords> tables, List<String> functions, List<String> keywords) {
        AllWords {
            tables = List.copyOf(tables);
            functions = List.copyOf(functions);
            keywords = List.copyOf(keywords);
        }
    }

    record TableWords(String name, List<ColumnWord> columns) {
        TableWords {
            columns = List.copyOf(columns);
        }

        static TableWords of(Table table) {
            return new TableWords(
                    table.name(),
                    table.columns().stream()
                            .map(it -> new ColumnWord(it.name(), it.type()))
                            .toList());
        }
    }

    record ColumnWord(String name, String type) {}

    @Override
    public Route route() {
        return Route.of(PATH);
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "All that a question may be made of: tables, columns, functions, keywords.",
                "Tout ce dont une question peut être faite\u00a0: tables, colonnes, fonctions,"
                        + " mots-clés.");
    }

    @Override
    public Right right() {
        return Right.QUERY;
    }

    @Override
    public Class<AllWords> type() {
        return AllWords.class;
    }

    @Override
    public AllWords view(Asked asked) {
        return new AllWords(
                asked.seen().tables().stream().map(TableWords::of).toList(),
                asked.seen().functions(),
                KEYWORDS);
    }

    @Override
    public Drawn draw(AllWords all, Sheet sheet) {
        String title = sheet.say("Words of questions", "Les mots des questions");
        return Drawn.of(
                        title,
                        SqlScreen.PATH,
                        Head.of(
                                        title,
                                        sheet.say(
                                                Phrase.of(
                                                        "%s tables, %s functions.",
                                                        "%s tables, %s fonctions.",
                                                        Phrase.count(all.tables().size()),
                                                        Phrase.count(all.functions().size()))))
                                .tag(),
                        Tag.of("div", tables(all, sheet)).as("card flush"),
                        list(sheet.say("Functions", "Fonctions"), all.functions()),
                        list(sheet.say("Keywords", "Mots-clés"), all.keywords()))
                .under(sheet.say("SQL workbench", "Atelier SQL"), SqlScreen.PATH);
    }

    private static Tag tables(AllWords all, Sheet sheet) {
        List<Tag> lines =
                all.tables().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "tr",
                                                Tag.of("th", Tag.of("code", it.name()))
                                                        .at("scope", "row"),
                                                Tag.of("td", Tag.of("code", columns(it)))))
                        .toList();
        return Tables.titled(
                sheet.say("Tables", "Tables"),
                Tables.heads(
                        List.of(sheet.say("Table", "Table"), sheet.say("Columns", "Colonnes"))),
                lines);
    }

    private static String columns(TableWords table) {
        return String.join(", ", table.columns().stream().map(ColumnWord::name).toList());
    }

    private static Tag list(String title, List<String> words) {
        return Tag.of(
                        "section",
                        Tag.of("h2", title),
                        Tag.of("p", Tag.of("code", String.join(", ", words))))
                .as("sec stack-s");
    }
}
