package socle.app.leaflet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socle.api.show.Block;
import socle.api.show.Control;
import socle.api.text.Language;
import socle.api.text.Phrase;

final class WrittenTest {

    private static Phrase same(String words) {
        return Phrase.same(words);
    }

    @Test
    void questions_become_lines_to_write_on_and_the_rest_stays() {
        Control pick =
                new Control.Pick(
                        "q",
                        same("Your answer"),
                        same("Several are right."),
                        Control.Most.SEVERAL,
                        List.of(
                                new Control.Option("1", same("this"), false),
                                new Control.Option("2", same("that"), false)));
        Control answer = new Control.Answer("a", same("How many"), same(""), "");
        Block words = new Block.Line(same("words"));
        Block asked =
                new Block.Controls(
                        same("Answer"), List.of(pick, answer), Map.of(), Optional.empty());
        List<String> lines =
                Written.in(List.of(words, asked), Language.EN).stream()
                        .map(it -> ((Block.Line) it).words().en())
                        .toList();
        assertEquals(
                List.of(
                        "words",
                        "Several are right.",
                        "☐ this",
                        "☐ that",
                        "How many ________________"),
                lines);
    }
}
