package socle.app.screens.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import socle.app.screens.Screens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the declaration of accessibility says of screens, held against those that there are.
final class AccessibilityScreenTest {

    /// A screen that is new is declared by a full `AccessibilityTest` of the demonstration.
    @Test
    void the_declaration_names_the_screens_that_there_are() throws Exception {
        Set<String> there =
                Screens.table().screens().stream()
                        .map(it -> it.route().template())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>();
        try (InputStream in =
                Objects.requireNonNull(
                        AccessibilityScreen.class.getResourceAsStream("tested.json"))) {
            for (JsonNode one : new JsonMapper().readTree(in).path("screens")) {
                declared.add(one.asString());
            }
        }
        assertEquals(there, declared);
    }
}
