package socle.app.leaflet;

import java.util.List;
import java.util.stream.Stream;
import socle.api.show.Block;
import socle.api.show.Control;
import socle.api.text.Language;

/// Questions in a form that is written on: choices with a box, a line for an answer. What only
/// narrows a page is left out.
final class Written {

    private static final String LINE = "________________";

    private Written() {}

    /// Its lines; none when nothing is asked.
    static List<String> of(Block.Controls controls, Language language) {
        return controls.controls().stream().flatMap(it -> lines(it, language)).toList();
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
