package socle.app.screens.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import socle.api.data.Rows;
import socle.api.show.Cut;
import socle.api.show.CutRows;
import socle.api.show.CutWords;
import socle.api.show.Dimension;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.app.screens.node.MeasureView.Answer;
import socle.app.screens.take.TakeLinks;
import socle.app.show.PageHtml;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.CutTable;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Listing;
import socle.app.view.Pager;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How a measure looks that was asked by dimensions and times: what can be asked, and the answer.
record MeasurePage(MeasureView view, Sheet sheet) {

    Drawn draw() {
        return Drawn.of(
                        sheet.say("By dimension and time", "Par dimension et par période"),
                        "/indicators",
                        Head.of(view.title(), view.metric().definition().strip()).tag(),
                        sheet.live(form()),
                        Markup.all(view.wrong().stream().map(this::wrong).toList()),
                        view.answer().<Markup>map(this::answer).orElse(Markup.none()))
                .under(sheet.say("Indicators", "Indicateurs"), "/indicators")
                .under(view.title(), Paths.node(view.node()));
    }

    private String here() {
        return MeasureScreen.path(view.node());
    }

    private Tag wrong(Phrase why) {
        return Tag.of("p", sheet.say(why)).as("note bad");
    }

    private Tag form() {
        List<Tag> groups = new ArrayList<>();
        if (!view.metric().dimensions().isEmpty()) {
            groups.add(
                    boxes(
                            "by",
                            sheet.say("By", "Par"),
                            view.metric().dimensions().stream().map(this::dimension).toList()));
        }
        if (view.metric().period().isPresent()) {
            groups.add(periods());
            groups.add(
                    text(
                            "last",
                            sheet.say("The last (12 months)", "Les derniers (12 months)"),
                            view.wanted().last()));
            groups.add(
                    boxes(
                            "compare",
                            sheet.say("Beside each value", "À côté de chaque valeur"),
                            Arrays.stream(Cut.Beside.values()).map(this::beside).toList()));
            groups.add(
                    text(
                            "moving",
                            sheet.say("Moving over (6 months)", "Mobile sur (6 months)"),
                            view.wanted().moving()));
        }
        groups.add(
                Tag.of(
                                "div",
                                sheet.link(here(), sheet.say("All in one", "Tout en un"))
                                        .as("btn bare"),
                                Tag.of("button", sheet.say("Show", "Montrer"))
                                        .as("btn main")
                                        .at("type", "submit"))
                        .as("actions"));
        return Tag.of("form")
                .as("filters")
                .at("action", sheet.places().of(here()).orElse(here()))
                .with(groups);
    }

    private Tag dimension(Dimension one) {
        return box("by", one.name(), one.label(), view.wanted().by().contains(one.name()));
    }

    private Tag beside(Cut.Beside one) {
        String word = CutWords.word(one);
        return box(
                "compare",
                word,
                sheet.say(CutRows.words(one, moving())),
                view.wanted().beside().contains(word));
    }

    private Cut.Last moving() {
        return Cut.Last.of(view.wanted().moving()).orElse(Cut.YEAR);
    }

    private static Tag boxes(String name, String words, List<Tag> boxes) {
        return Tag.of("fieldset", Tag.of("legend", words)).as("checks " + name).with(boxes);
    }

    private static Tag box(String name, String value, String words, boolean chosen) {
        String id = "measure-" + name + "-" + value;
        Tag input =
                Tag.of("input")
                        .at("type", "checkbox")
                        .at("id", id)
                        .at("name", name)
                        .at("value", value);
        return Tag.of("label", chosen ? input.at("checked", "checked") : input, Markup.words(words))
                .as("check pick");
    }

    private Tag periods() {
        List<Tag> options = new ArrayList<>();
        options.add(option("", sheet.say("one stretch", "une seule durée")));
        options.add(option("month", sheet.say("each month", "chaque mois")));
        options.add(option("quarter", sheet.say("each quarter", "chaque trimestre")));
        options.add(option("year", sheet.say("each year", "chaque année")));
        return Tag.of(
                "div",
                Tag.of("label", sheet.say("Period", "Période")).at("for", "measure-period"),
                Tag.of("select").at("id", "measure-period").at("name", "period").with(options));
    }

    private Tag option(String value, String words) {
        Tag option = Tag.of("option", words).at("value", value);
        return view.wanted().period().equals(value) ? option.at("selected", "selected") : option;
    }

    private static Tag text(String name, String words, String value) {
        String id = "measure-" + name;
        return Tag.of(
                "div",
                Tag.of("label", words).at("for", id),
                Tag.of("input")
                        .at("id", id)
                        .at("name", name)
                        .at("type", "text")
                        .at("value", value));
    }

    private Markup answer(Answer answer) {
        if (answer.picture().isEmpty()) {
            return table(answer);
        }
        PageHtml page = new PageHtml(sheet.language(), sheet.addresses(), "measure-", 1);
        Page picture = new Page(Phrase.same(view.title()), answer.picture());
        return Markup.all(Tag.of("div", page.blocks(picture)).as("sec card stack"), table(answer));
    }

    private Tag table(Answer answer) {
        Rows rows = answer.rows();
        CutTable told = new CutTable(rows, view.metric(), answer.cut(), sheet.language());
        List<Tag> heads = told.columns().stream().map(column -> head(told, column)).toList();
        List<Tag> lines = IntStream.range(0, rows.size()).mapToObj(row -> line(told, row)).toList();
        Tag table = Tables.untitled(view.title(), Tag.of("thead", Tag.of("tr").with(heads)), lines);
        Listing<Object> part =
                new Listing<>(Collections.nCopies(rows.size(), ""), answer.next(), answer.total());
        Tag card = Tag.of("div", table).as("sec card flush gridtab");
        if (lines.isEmpty()) {
            card = card.with(Tag.of("p", sheet.say("No value.", "Aucune valeur.")).as("pager"));
        }
        return card.with(
                sheet.live(new Pager(part, choices(), here(), sheet).draw()),
                sheet.live(new TakeLinks(here(), choices(), sheet).draw()));
    }

    private static Tag head(CutTable told, int column) {
        Tag head = Tag.of("th", told.head(column)).at("scope", "col");
        return told.isNumber(column) ? head.as("num") : head;
    }

    private static Tag line(CutTable told, int row) {
        return Tag.of("tr")
                .with(told.columns().stream().map(column -> cell(told, row, column)).toList());
    }

    private static Tag cell(CutTable told, int row, int column) {
        String words = told.cell(row, column);
        Tag cell =
                told.isAll(row, column)
                        ? Tag.of("td", Tag.of("strong", words))
                        : Tag.of("td", words);
        return told.isNumber(column)
                ? cell.as(told.rows().at(row, column) == null ? "num quiet" : "num")
                : cell;
    }

    private Choices choices() {
        CutWords wanted = view.wanted();
        SequencedMap<String, List<String>> said = new LinkedHashMap<>();
        said.put("by", wanted.by());
        said.put(
                "where",
                wanted.where().entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .sorted()
                        .toList());
        said.put("period", one(wanted.period()));
        said.put("last", one(wanted.last()));
        said.put("compare", wanted.beside());
        said.put("moving", one(wanted.moving()));
        said.values().removeIf(List::isEmpty);
        return new Choices(said);
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }
}
