package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DossierCallTest {

    @TempDir Path folder = Path.of(".");

    private final List<String> wished = new ArrayList<>();

    private Caller caller() {
        return new Caller(folder)
                .with("socle.yml", "name: Test\nlanguage: en\n")
                .printing(
                        (copy, language, wish) -> {
                            wished.add(
                                    wish.form()
                                            + " "
                                            + folder.toAbsolutePath().relativize(wish.target()));
                            return new Press.Printed(1, wish.target(), List.of());
                        });
    }

    @BeforeEach
    void nothingIsWished() {
        wished.clear();
    }

    @Test
    void pages_are_made_when_no_form_is_named() {
        assertEquals(Ending.DONE, caller().call("dossier").ending());
        assertEquals(List.of("HTML .socle/dossier"), wished);
    }

    @Test
    void several_forms_stand_beside_each_other_under_one_name() {
        caller().call("dossier", "--format", "pdf,html", "--format=sheets", "--out", "out/mine");
        assertEquals(
                List.of("HTML out/mine", "PDF out/mine.pdf", "SHEETS out/mine-sheets.pdf"), wished);
    }

    @Test
    void a_name_that_has_its_ending_keeps_it() {
        caller().call("dossier", "--format", "pdf", "--out", "mine.pdf");
        assertEquals(List.of("PDF mine.pdf"), wished);
    }

    @Test
    void a_form_that_is_not_there_is_told_with_the_nearest() {
        Caller.Called called = caller().call("dossier", "--format", "pfd");
        assertEquals(Ending.WRONG, called.ending());
        assertEquals("a dossier has no form 'pfd'; did you mean 'pdf'?", called.err().strip());
        assertEquals(List.of(), wished);
    }

    @Test
    void programs_get_each_file() {
        Caller.Called called = caller().call("dossier", "--json", "--format", "html,pdf");
        assertTrue(called.out().contains("dossier.pdf"), called.out());
        assertTrue(called.out().contains("\"files\" : 2"), called.out());
    }
}
