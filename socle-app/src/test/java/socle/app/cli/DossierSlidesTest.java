package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;

class DossierSlidesTest {
    private final Caller caller;
    private final List<Press.Wished> wishes = new ArrayList<>();

    DossierSlidesTest(@TempDir Path here) {
        new Caller(here).call("new", "p", "--lang", "en");
        this.caller =
                new Caller(here.resolve("p"))
                        .printing(
                                (_, _, wished) -> {
                                    wishes.add(wished);
                                    return new Press.Printed(1, wished.target(), List.of());
                                });
    }

    @Test
    void slides_are_one_file_beside_the_folder_of_pages() {
        Called called = caller.call("dossier", "--format", "slides");
        assertEquals(Ending.DONE, called.ending(), called.err());
        assertEquals("dossier.pptx", wishes.getFirst().target().getFileName().toString());
        assertEquals(OptionalInt.empty(), wishes.getFirst().bloc());
    }

    @Test
    void slides_may_speak_of_one_bloc_alone() {
        caller.call("dossier", "--format", "slides", "--bloc", "2");
        assertEquals(OptionalInt.of(2), wishes.getFirst().bloc());
    }

    @Test
    void a_bloc_that_is_not_there_is_told_with_what_is() {
        Called called = caller.call("dossier", "--format", "slides", "--bloc", "9");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("from 1 to 5"), called.err());
    }

    @Test
    void pages_speak_of_all_blocs() {
        Called called = caller.call("dossier", "--bloc", "1");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("--format slides"), called.err());
    }
}
