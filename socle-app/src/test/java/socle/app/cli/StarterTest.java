package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.core.testing.Golden;

class StarterTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void a_first_project_is_planned_run_and_shown_without_a_warning(
            String language, @TempDir Path here) {
        new Caller(here).call("new", "p", "--lang", language);
        Path project = here.resolve("p");
        Caller caller = new Caller(project);
        StringBuilder all = new StringBuilder();
        String chart = language.equals("fr") ? "prets_dans_l_annee" : "loans_over_the_year";
        for (String line :
                new String[] {
                    "validate", "plan", "run", "plan", "run", "impact " + chart, "show " + chart
                }) {
            Caller.Called called = caller.call(line.split(" "));
            assertEquals(Ending.DONE, called.ending(), called.err());
            all.append("$ socle ").append(line).append('\n').append(stable(called, project));
        }
        Golden.check("cli/starter." + language + ".txt", all.toString());
    }

    /// Nodes end in any order, and their durations are those of the machine.
    private static String stable(Caller.Called called, Path project) {
        StringBuilder stable =
                new StringBuilder(called.out().replaceAll("sha256:\\S+", "sha256:…"));
        called.err()
                .replace(project.toString(), "HERE")
                .replaceAll("[0-9]+[.,][0-9][ \u202f]s", "0 s")
                .lines()
                .sorted()
                .forEach(line -> stable.append("! ").append(line).append('\n'));
        return stable.toString();
    }
}
