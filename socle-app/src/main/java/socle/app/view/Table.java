package socle.app.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything that there is to look at and to do.
public record Table(List<Screen<?>> screens, List<Deed<?>> deeds) {

    public Table {
        screens = List.copyOf(screens);
        deeds = List.copyOf(deeds);
        Set<String> known = new HashSet<>();
        screens.forEach(it -> once(known, it.route()));
        known.clear();
        deeds.forEach(it -> once(known, it.route()));
    }

    private static void once(Set<String> known, Route route) {
        if (!known.add(route.template())) {
            throw new IllegalArgumentException(route.template() + " twice");
        }
    }

    /// Nothing at all.
    public static Table empty() {
        return new Table(List.of(), List.of());
    }
}
