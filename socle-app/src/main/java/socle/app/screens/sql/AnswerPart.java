package socle.app.screens.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.app.screens.sql.SqlView.Answer;
import socle.app.screens.take.TakeLinks;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Values;
import socle.app.view.Choices;
import socle.app.view.Listing;
import socle.app.view.Pager;
import socle.app.view.Sheet;

/// How a part of an answer looks.
///
/// @param address of the question, as links say it
record AnswerPart(Answer answer, Choices address, Sheet sheet) {

    Tag draw() {
        String name = sheet.say("Answer", "Résultat");
        List<Tag> heads = answer.rows().columns().stream().map(this::head).toList();
        Tag table = Tables.untitled(name, Tag.of("thead", Tag.of("tr").with(heads)), lines());
        return Tag.of(
                        "div",
                        Tag.of("div", Tag.of("h2", name), Tag.of("span", told()).as("small quiet"))
                                .as("sec-head"),
                        table,
                        pager(),
                        new TakeLinks("/sql/answer", address, sheet).draw())
                .as("card flush gridtab");
    }

    private Markup pager() {
        Listing<Object> part =
                new Listing<>(
                        Collections.nCopies(answer.rows().size(), ""),
                        answer.next(),
                        answer.total());
        Choices here =
                answer.from() == 0 ? address : address.with("after", String.valueOf(answer.from()));
        return new Pager(part, here, SqlScreen.PATH, sheet).draw();
    }

    /// How much it is, and how long it took.
    private String told() {
        int columns = answer.rows().columns().size();
        Phrase wide =
                columns == 1
                        ? new Phrase("1 column", "1 colonne")
                        : Phrase.of("%s columns", "%s colonnes", Phrase.count(columns));
        return Stream.of(
                        sheet.say(counted()),
                        sheet.say(wide),
                        sheet.dates().duration(answer.took()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private Phrase counted() {
        return answer.whole()
                ? Phrase.of(
                        answer.total() == 1 ? "%s row" : "%s rows",
                        answer.total() == 1 ? "%s ligne" : "%s lignes",
                        Phrase.count(answer.total()))
                : Phrase.of(
                        "the first %s rows of more",
                        "les %s premières lignes, il y en a d’autres",
                        Phrase.count(answer.total()));
    }

    private Tag head(Column column) {
        Tag head =
                Tag.of("th", Markup.words(column.name()), Tag.of("span", column.type()).as("small"))
                        .at("scope", "col");
        return column.family() == Column.Family.NUMBER ? head.as("num") : head;
    }

    private List<Tag> lines() {
        Values values = new Values(sheet.language());
        List<Tag> lines = new ArrayList<>();
        for (int row = 0; row < answer.rows().size(); row++) {
            List<Tag> cells = new ArrayList<>();
            for (int i = 0; i < answer.rows().columns().size(); i++) {
                Object value = answer.rows().at(row, i);
                Tag cell = Tag.of("td", values.of(value));
                boolean isNumber = answer.rows().columns().get(i).family() == Column.Family.NUMBER;
                cells.add(value == null ? cell.as("quiet") : isNumber ? cell.as("num") : cell);
            }
            lines.add(Tag.of("tr").with(cells));
        }
        return lines;
    }
}
