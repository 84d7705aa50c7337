package socle.app.leaflet;

import java.util.List;
import java.util.stream.Stream;
import socle.api.show.Block;
import socle.api.show.Control;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// Questions in a form that is written on: choices with a box, a line for an answer. What only
/// narrows a page is left out.
final class Written {

    private static final String LINE = "________________";

    private Written() {}

    /// Its lines; none when nothing is asked.
    static List<String> of(Block.Controls controls, Language language) {
        return controls.controls().stream().flatMap(it -> lines(it, language)).toList();
    }

    /// The same blocks, with questions as lines to write on.
    static List<Block> in(List<Block> blocks, Language language) {
        return blocks.stream().flatMap(it -> in(it, language)).toList();
    }

    private static Stream<Block> in(Block block, Language language) {
        return switch (block) {
            case Block.Controls controls ->
                    of(controls, language).stream().map(it -> new Block.Line(Phrase.same(it)));
            case Block.Tabs tabs ->
                    Stream.of(
                            new Block.Tabs(
                                    tabs.caption(),
                                    tabs.tabs().stream()
                                            .map(
                                                    it ->
                                                            new Block.Tab(
                                                                    it.way(),
                                                                    it.chosen(),
                                                                    in(it.blocks(), language)))
                                            .toList()));
            default -> Stream.of(block);
        };
    }

    static boolean asks(Block.Controls controls) {
        return controls.controls().stream()
                .anyMatch(it -> it instanceof Control.Pick || it instanceof Control.Answer);
    }

    private static Stream<String> lines(Control control, Language language) {
        return switch (control) {
            case Control.Pick pick ->
                    Stream.concat(
                            Stream.of(pick.hint().in(language)).filter(it -> !it.isBlank()),
                            pick.options().stream().map(it -> "☐ " + it.words().in(language)));
            case Control.Answer answer -> Stream.of(answer.label().in(language) + " " + LINE);
            default -> Stream.of();
        };
    }
}
