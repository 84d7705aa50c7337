package socle.core.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import socle.api.text.Language;
import socle.api.text.Phrase;

final class ClashesTest {

    @Test
    void frameworks_without_a_code_in_common_live_side_by_side() {
        assertEquals(
                List.of(), Clashes.of(List.of(framework("one", "A1"), framework("two", "B1"))));
    }

    @Test
    void a_code_means_one_requirement() {
        assertEquals(
                List.of(
                        "socle.yml:1:1  one and two both have the code A1;"
                                + " give the codes of one of them a prefix"),
                told(framework("one", "A1"), framework("two", "A1")));
    }

    @Test
    void one_framework_is_named_once() {
        assertEquals(
                List.of(
                        "socle.yml:1:1  two frameworks are called one;"
                                + " name each once, and give each file its own name"),
                told(framework("one", "A1"), framework("one", "A1")));
    }

    private static List<String> told(Framework... frameworks) {
        return Clashes.of(List.of(frameworks)).stream().map(it -> it.in(Language.EN)).toList();
    }

    private static Framework framework(String name, String code) {
        Phrase words = Phrase.same(name);
        Competence competence = new Competence(code, words, words, "", List.of());
        Bloc bloc =
                new Bloc(
                        name, 1, words, words, OptionalInt.empty(), List.of(), List.of(competence));
        return new Framework(name, words, List.of(bloc));
    }
}
