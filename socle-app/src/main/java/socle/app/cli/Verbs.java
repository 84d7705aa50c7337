package socle.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Every verb, in the order of the help.
final class Verbs {
    private Verbs() {}

    static Map<String, Supplier<Verb>> all() {
        Map<String, Supplier<Verb>> verbs = new LinkedHashMap<>();
        verbs.put("new", New::new);
        verbs.put("doctor", Doctor::new);
        return verbs;
    }
}
