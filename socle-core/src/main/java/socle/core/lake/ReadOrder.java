package socle.core.lake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Versions in an order in which each comes after those that it reads.
final class ReadOrder {

    private final Map<String, Manifest> byName = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Manifest> ordered = new ArrayList<>();

    private ReadOrder(List<Manifest> manifests) {
        manifests.forEach(manifest -> byName.put(manifest.name(), manifest));
    }

    static List<Manifest> of(List<Manifest> manifests) {
        ReadOrder order = new ReadOrder(manifests);
        manifests.forEach(order::visit);
        return order.ordered;
    }

    private void visit(Manifest manifest) {
        if (!seen.add(manifest.name())) {
            return;
        }
        for (String name : manifest.view().map(Manifest.View::reads).orElse(List.of())) {
            Manifest read = byName.get(name);
            if (read != null) {
                visit(read);
            }
        }
        ordered.add(manifest);
    }
}
