package socle.kinds.steer.choice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import socle.api.text.Doc;

/// Something that could be done.
public record Option(
        @Doc(value = "Its name.", fr = "Son nom.") String name,
        @Doc(value = "What speaks for it.", fr = "Ce qui plaide pour elle.")
                List<String> advantages,
        @Doc(value = "What speaks against it.", fr = "Ce qui plaide contre elle.")
                List<String> drawbacks,
        @Doc(
                        value =
                                "Its measure by each criterion: a number, or the evidence of a node.",
                        fr = "Sa mesure selon chaque critère : un nombre, ou la preuve d’un nœud.")
                Map<String, Measured> measures) {

    public Option {
        advantages = List.copyOf(advantages);
        drawbacks = List.copyOf(drawbacks);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }
}
