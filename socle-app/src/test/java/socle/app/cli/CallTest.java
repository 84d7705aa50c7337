package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;

class CallTest {
    private final Path here;

    CallTest(@TempDir Path here) {
        this.here = here;
    }

    private Called call(String... arguments) {
        return new Caller(here).call(arguments);
    }

    @Test
    void nothing_asked_shows_the_verbs_and_is_wrong() {
        Called called = call();
        assertEquals(Ending.WRONG, called.ending());
        assertEquals("", called.out());
        Verbs.all().keySet().forEach(verb -> assertTrue(called.err().contains("  " + verb)));
    }

    @Test
    void help_is_an_answer_in_both_languages() {
        Called english = call("run", "--help");
        assertEquals(Ending.DONE, english.ending());
        assertTrue(english.out().contains("Begins no other node once one failed."));
        Called french = call("--lang", "fr", "run", "--help");
        assertTrue(french.out().contains("Ne commence plus rien après un échec."));
    }

    @Test
    void every_option_of_every_verb_is_explained_in_both_languages() {
        for (String verb : Verbs.all().keySet()) {
            for (String language : List.of("en", "fr")) {
                String help = call(verb, "--help", "--lang", language).out();
                List<String> bare =
                        help.lines()
                                .filter(line -> line.matches(" +(-\\w, +)?--[\\w-]+(=\\S+)?"))
                                .toList();
                assertEquals(List.of(), bare, verb + " in " + language);
            }
        }
    }

    @Test
    void a_verb_that_does_not_exist_is_told_with_the_nearest() {
        Called called = call("valdate");
        assertEquals(Ending.WRONG, called.ending());
        assertEquals("socle does not know 'valdate'; did you mean 'validate'?\n", called.err());
    }

    @Test
    void an_option_that_does_not_exist_is_told_with_the_nearest() {
        assertTrue(call("plan", "--excludes=a").err().contains("did you mean '--exclude'?"));
    }

    @Test
    void a_missing_argument_is_named() {
        assertTrue(call("show").err().contains("socle show lacks NODE"));
    }

    @Test
    void a_language_that_is_not_spoken_is_refused() {
        Called called = call("doctor", "--lang", "de");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("fr or en"), called.err());
    }

    @Test
    void no_project_is_a_mistake_and_no_defect() {
        for (String verb : List.of("validate", "plan", "run", "coverage", "dossier", "env")) {
            Called called = call(verb);
            assertEquals(Ending.WRONG, called.ending(), verb);
            assertTrue(called.err().contains("no socle.yml"), called.err());
            assertFalse(called.err().contains("\tat "), called.err());
        }
    }

    @Test
    void a_mistake_is_one_document_with_json() {
        for (List<String> arguments :
                List.of(
                        List.of("plan", "--json"),
                        List.of("--json", "show"),
                        List.of("plan", "--json", "--oops"))) {
            Called called = call(arguments.toArray(String[]::new));
            assertEquals(Ending.WRONG, called.ending());
            assertTrue(called.json().path("error").path("what").isString(), called.out());
        }
    }

    @Test
    void the_locale_says_the_language_when_no_project_does() {
        Called called = new Caller(here).set("LANG", "fr_FR.UTF-8").call("plan");
        assertTrue(called.err().contains("pas de socle.yml ici"), called.err());
    }

    @Test
    void the_version_is_the_builds() {
        assertEquals(Version.number() + "\n", call("-V").out());
    }

    @Test
    void doctor_answers_without_a_project() {
        Called called = call("doctor", "--json");
        assertEquals(Ending.DONE, called.ending());
        assertEquals("java", called.json().path("symptoms").get(0).path("name").asString());
    }
}
