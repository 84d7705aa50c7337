package socle.app.screens.sql;

import java.util.List;
import socle.api.text.Phrase;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Sheet;
import socle.core.ledger.AskedQuestion;

/// Questions that were asked, a row each; each leads to itself, asked again.
record Lines(List<SqlView.Line> lines, Sheet sheet) {

    /// Letters of a question that a row shows.
    private static final int SHOWN = 90;

    Tag table(String title) {
        return Tables.titled(
                title,
                Tables.heads(
                        List.of(
                                sheet.say("Question", "Question"),
                                sheet.say("When", "Quand"),
                                sheet.say("Result", "Résultat"),
                                sheet.say("Rows", "Lignes"),
                                sheet.say("Took", "Durée")),
                        2),
                lines.stream().map(this::row).toList());
    }

    private Tag row(SqlView.Line one) {
        boolean isAnswered = one.state() == AskedQuestion.State.ANSWERED;
        boolean isAsked = one.state() != AskedQuestion.State.WRITTEN;
        String path =
                Choices.none().with("asked", String.valueOf(one.number())).after(SqlScreen.PATH);
        return Tag.of(
                "tr",
                Tag.of("th", sheet.link(path, Tag.of("code", brief(one.question()))))
                        .at("scope", "row"),
                Tag.of("td", sheet.ago(one.at())),
                Tag.of("td", chip(one.state())),
                Tag.of("td", isAnswered ? sheet.numbers().count(one.rows()) : "—").as("num"),
                Tag.of("td", isAsked ? sheet.dates().duration(one.took()) : "—").as("num"));
    }

    /// On one line, its beginning.
    static String brief(String question) {
        String line = question.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }

    private Tag chip(AskedQuestion.State state) {
        State look =
                switch (state) {
                    case WRITTEN -> State.DECLARED;
                    case ANSWERED -> State.HOLDS;
                    case REFUSED -> State.FELL;
                    case STOPPED -> State.NOT_APPLICABLE;
                };
        Phrase words =
                switch (state) {
                    case WRITTEN -> new Phrase("not asked", "pas posée");
                    case ANSWERED -> new Phrase("answered", "répondue");
                    case REFUSED -> new Phrase("refused", "refusée");
                    case STOPPED -> new Phrase("stopped", "arrêtée");
                };
        return Tag.of("span", look.glyph(), Markup.words(sheet.say(words))).as("st " + look.look());
    }
}
