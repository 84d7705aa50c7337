package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;
import tools.jackson.databind.JsonNode;

/// A project that answers to a framework of its own, beside the one in the box.
class SecondFrameworkTest {
    private static final String HOUSE =
            """
            name: house
            en: Rules of the house
            fr: Règles de la maison
            blocs:
              - id: R1
                en: Say where data come from
                fr: Dire d’où viennent les données
                competences:
                  - id: R1.1
                    en: Every source names its producer.
                    fr: Chaque source nomme son producteur.
                    criteria:
                      - id: R1.1-a
                        en: the producer is named
                        fr: le producteur est nommé
                        proof:
                          - {claim: collect.origin}
                      - id: R1.1-b
                        en: a person says why it was chosen
                        fr: une personne dit pourquoi il a été choisi
                        proof:
                          - {text: true}
            """;

    private final Caller caller;

    SecondFrameworkTest(@TempDir Path here) {
        assertEquals(Ending.DONE, new Caller(here).call("new", "p", "--lang", "en").ending());
        this.caller = new Caller(here.resolve("p")).with("frameworks/house.yml", HOUSE);
    }

    private void answers(String frameworks) {
        caller.with("socle.yml", "name: two\nlanguage: en\nframework: " + frameworks + "\n");
    }

    @Test
    void coverage_tells_the_states_of_both() {
        answers("[expert-data-science, frameworks/house.yml]");
        assertEquals(Ending.DONE, caller.call("run").ending());
        JsonNode coverage = caller.call("coverage", "--json").json();
        assertEquals(222, coverage.path("criteria").size());
        assertEquals("proven", state(coverage, "R1.1-a"));
        assertEquals("missing", state(coverage, "R1.1-b"));
        int sum = 0;
        for (JsonNode count : coverage.path("counts")) {
            sum += count.asInt();
        }
        assertEquals(222, sum);
    }

    @Test
    void the_press_gets_both() {
        answers("[frameworks/house.yml, expert-data-science]");
        assertEquals(Ending.DONE, caller.call("run").ending());
        List<String> names = new ArrayList<>();
        caller.printing(
                (copy, language, wished) -> {
                    copy.coverage().forEach(it -> names.add(it.framework().name()));
                    return new Press.Printed(1, wished.target(), List.of());
                });
        assertEquals(Ending.DONE, caller.call("dossier").ending());
        assertEquals(List.of("house", "expert-data-science"), names);
    }

    @Test
    void two_frameworks_of_one_name_are_told() {
        answers("[frameworks/house.yml, frameworks/house.yml]");
        Called called = caller.call("validate");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue((called.out() + called.err()).contains("two frameworks are called house"));
    }

    private static String state(JsonNode coverage, String code) {
        Optional<JsonNode> found =
                coverage.path("criteria")
                        .valueStream()
                        .filter(it -> it.path("id").asString().equals(code))
                        .findFirst();
        return found.orElseThrow().path("state").asString();
    }
}
