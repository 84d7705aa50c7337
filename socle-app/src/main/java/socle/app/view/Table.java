package socle.app.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything that there is to look at, to do and to take away.
public record Table(List<Screen<?>> screens, List<Deed<?>> deeds, List<Download> downloads) {

    public Table {
        screens = List.copyOf(screens);
        deeds = List.copyOf(deeds);
        downloads = List.copyOf(downloads);
        Set<String> known = new HashSet<>();
        screens.forEach(it -> once(known, it.route()));
        downloads.forEach(it -> once(known, it.route()));
        known.clear();
        deeds.forEach(it -> once(known, it.route()));
    }

    /// What is looked at and done, without a file to take away.
    public Table(List<Screen<?>> screens, List<Deed<?>> deeds) {
        this(screens, deeds, List.of());
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
