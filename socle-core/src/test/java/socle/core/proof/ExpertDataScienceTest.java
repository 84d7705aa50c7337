package socle.core.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

final class ExpertDataScienceTest {
    private static final String FILE = "/frameworks/expert-data-science.yml";

    private final List<Map<String, Object>> blocs = inside(read(), "blocs");
    private final List<Map<String, Object>> competences =
            blocs.stream().flatMap(bloc -> inside(bloc, "competences").stream()).toList();
    private final List<Map<String, Object>> criteria =
            competences.stream().flatMap(one -> inside(one, "criteria").stream()).toList();

    @Test
    void the_whole_certification_is_there() {
        assertEquals(5, blocs.size());
        assertEquals(18, blocs.stream().mapToInt(bloc -> inside(bloc, "activities").size()).sum());
        assertEquals(49, competences.size());
        assertEquals(220, criteria.size());
    }

    @Test
    void its_criteria_divide_as_the_source_says() {
        Map<String, Long> automation =
                criteria.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> word(one, "automation"), Collectors.counting()));
        assertEquals(Map.of("auto", 114L, "mixed", 95L, "human", 11L), automation);
    }

    @Test
    void every_code_is_its_own() {
        Set<String> ids = new HashSet<>();
        criteria.forEach(one -> ids.add(word(one, "id")));
        competences.forEach(one -> ids.add(word(one, "id")));
        assertEquals(220 + 49, ids.size());
    }

    @Test
    void everything_has_its_words_in_both_languages() {
        for (Map<String, Object> one : criteria) {
            assertFalse(word(one, "fr").isBlank(), word(one, "id"));
            assertFalse(word(one, "en").isBlank(), word(one, "id"));
            assertEquals(one.containsKey("lead_fr"), one.containsKey("lead_en"), word(one, "id"));
        }
        for (Map<String, Object> one : competences) {
            assertFalse(word(one, "short_fr").isBlank(), word(one, "id"));
            assertFalse(word(one, "short_en").isBlank(), word(one, "id"));
        }
    }

    @Test
    void a_text_is_asked_for_where_a_person_must_argue_and_nowhere_else() {
        for (Map<String, Object> one : criteria) {
            boolean text = inside(one, "proof").stream().anyMatch(rule -> rule.containsKey("text"));
            assertEquals(!word(one, "automation").equals("auto"), text, word(one, "id"));
        }
    }

    private static Map<String, Object> read() {
        try (InputStream file = ExpertDataScienceTest.class.getResourceAsStream(FILE)) {
            return map(new Load(LoadSettings.builder().build()).loadFromInputStream(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, Object>> inside(Map<String, Object> one, String key) {
        List<?> found = (List<?>) Objects.requireNonNull(one.get(key));
        return found.stream().map(ExpertDataScienceTest::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return (Map<String, Object>) yaml;
    }

    private static String word(Map<String, Object> one, String key) {
        return (String) Objects.requireNonNull(one.get(key));
    }
}
