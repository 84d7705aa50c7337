package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.show.Standing;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.ToldRows;
import socle.app.show.words.Dates;
import socle.app.show.words.Looks;
import socle.app.show.words.Numbers;

/// Shows a page as plain text on a terminal of some width. The switch over blocks is exhaustive.
public final class PageText {

    /// Lines of prose are not longer than people like to read.
    private static final int MEASURE = 88;

    private static final int ROWS = 20;

    private final Language language;
    private final int width;

    /// @param width of the terminal, in letters
    public PageText(Language language, int width) {
        this.language = language;
        this.width = Math.max(40, width);
    }

    /// The page, each line ended.
    public String of(Page page) {
        List<String> lines = new ArrayList<>();
        String title = say(page.title());
        lines.addAll(wrap(title));
        lines.add("═".repeat(Math.min(width, title.codePointCount(0, title.length()))));
        for (Block block : page.blocks()) {
            lines.add("");
            lines.addAll(block(block));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<String> block(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(say(heading.words()));
            case Block.Prose prose -> prose(prose.text().text());
            case Block.Line line -> wrap(say(line.words()));
            case Block.Figure figure -> figure(figure);
            case Block.Proofs proofs -> proofs(proofs);
            case Block.Grid grid -> grid(grid);
            case Block.Plot plot -> plot(plot);
            case Block.Diagram diagram -> diagram(diagram);
            case Block.Code code -> code(code);
            case Block.Links links -> wrap(say(links.caption()) + colon() + names(links.nodes()));
            case Block.Notice notice -> standing(notice.standing(), notice.words());
            case Block.Row row ->
                    blocks(row.cells().stream().flatMap(it -> it.blocks().stream()).toList());
            case Block.Controls controls -> wrap(new ControlsText(language).of(controls));
            case Block.Tabs tabs -> tabs(tabs);
        };
    }

    private List<String> standing(Standing standing, Phrase words) {
        return wrap(LaidHtml.state(standing).letter() + " " + say(words));
    }

    private List<String> blocks(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block(block));
        }
        return lines;
    }

    private List<String> tabs(Block.Tabs tabs) {
        List<String> lines = new ArrayList<>();
        for (Block.Tab tab : tabs.tabs()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(heading(say(tab.way().words())));
            if (tab.chosen()) {
                lines.add("");
                lines.addAll(blocks(tab.blocks()));
            }
        }
        return lines;
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }

    private String colon() {
        return say(new Phrase(": ", "\u00A0: "));
    }

    private static String names(List<NodeId> nodes) {
        return nodes.isEmpty()
                ? "—"
                : nodes.stream().map(NodeId::value).collect(Collectors.joining(", "));
    }

    private static List<String> heading(String words) {
        return List.of(words, "─".repeat(words.codePointCount(0, words.length())));
    }

    private List<String> prose(String text) {
        List<String> lines = new ArrayList<>();
        ProseText.lines(text).forEach(line -> lines.addAll(wrap(line)));
        return lines;
    }

    private List<String> figure(Block.Figure figure) {
        Numbers numbers = new Numbers(language);
        String value =
                figure.value()
                        .map(it -> numbers.with(it, figure.format(), figure.unit()))
                        .orElse(numbers.absent());
        List<String> lines = new ArrayList<>(wrap(say(figure.label()) + colon() + value));
        if (!say(figure.note()).isEmpty()) {
            lines.addAll(wrap(say(figure.note())));
        }
        figure.remarks()
                .forEach(remark -> lines.addAll(standing(remark.standing(), remark.words())));
        return lines;
    }

    private List<String> proofs(Block.Proofs proofs) {
        TextTable table =
                new TextTable(
                        List.of(
                                "",
                                say(new Phrase("Claim", "Affirmation")),
                                say(new Phrase("Found", "Constat")),
                                say(new Phrase("Run", "Exécution"))));
        for (Told told : proofs.evidence()) {
            Fact fact = new Fact(told.evidence(), language);
            State state = told.fresh() ? fact.state() : State.STALE;
            table.row(
                    List.of(
                            state.letter(),
                            told.evidence().claim().value(),
                            fact.words(),
                            told.run() + " " + new Dates(language).day(told.at())));
        }
        List<String> lines = new ArrayList<>(List.of(say(proofs.caption())));
        lines.addAll(table.lines(width));
        return lines;
    }

    private List<String> grid(Block.Grid grid) {
        Rows rows = grid.rows();
        String caption = say(grid.caption());
        long total = grid.total();
        List<String> lines = new ArrayList<>();
        if (!caption.isEmpty()) {
            lines.addAll(wrap(caption));
        }
        lines.addAll(table(rows, new Looks(language, grid.looks())).lines(width));
        long shown = Math.min(ROWS, rows.size());
        if (total > shown) {
            Phrase rest =
                    Phrase.of(
                            "%s of %s rows",
                            "%s sur %s lignes", Phrase.count(shown), Phrase.count(total));
            lines.add(say(rest));
        }
        return lines;
    }

    private TextTable table(Rows rows, Looks looks) {
        TextTable table =
                new TextTable(rows.columns().stream().map(it -> looks.head(it.name())).toList());
        for (int i = 0; i < rows.columns().size(); i++) {
            if (rows.columns().get(i).family() == Column.Family.NUMBER) {
                table.right(i);
            }
        }
        for (int row = 0; row < Math.min(ROWS, rows.size()); row++) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < rows.columns().size(); i++) {
                cells.add(looks.cell(rows.columns().get(i).name(), rows.at(row, i)));
            }
            table.row(cells);
        }
        return table;
    }

    private List<String> plot(Block.Plot plot) {
        List<String> lines = new ArrayList<>(heading(say(plot.title())));
        if (!say(plot.subtitle()).isEmpty()) {
            lines.addAll(wrap(say(plot.subtitle())));
        }
        lines.addAll(
                switch (Drawing.of(plot, language)) {
                    case Drawing.Picture picture -> wrap(picture.words());
                    case Drawing.Nothing nothing -> wrap(say(nothing.why()));
                });
        lines.add("");
        lines.addAll(grid(new ToldRows(plot, language).grid(Phrase.same(""))));
        return lines;
    }

    private List<String> diagram(Block.Diagram diagram) {
        List<String> lines = new ArrayList<>(wrap(say(diagram.caption())));
        for (Block.Box box : diagram.boxes()) {
            String to =
                    diagram.arrows().stream()
                            .filter(arrow -> arrow.from().equals(box.id()))
                            .map(Block.Arrow::to)
                            .collect(Collectors.joining(", "));
            lines.addAll(
                    wrap(
                            box.label()
                                    + " ("
                                    + say(box.sort())
                                    + ")"
                                    + (to.isEmpty() ? "" : " → " + to)));
        }
        return lines;
    }

    private List<String> code(Block.Code code) {
        List<String> lines = new ArrayList<>();
        if (!say(code.caption()).isEmpty()) {
            lines.add(say(code.caption()));
        }
        code.text().lines().forEach(line -> lines.add("    " + line));
        return lines;
    }

    /// Breaks at ordinary spaces only: those that do not break hold numbers and units together.
    private List<String> wrap(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            int length =
                    line.codePointCount(0, line.length())
                            + 1
                            + word.codePointCount(0, word.length());
            if (!line.isEmpty() && length > Math.min(width, MEASURE)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
