package socle.core.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socle.api.Grants;
import socle.api.Node;
import socle.api.access.Right;
import socle.api.access.Role;
import socle.core.graph.Graph;

/// The roles of a project: those in the box, then its own. A name that is none of them allows
/// nothing.
public final class Roles {

    private final Map<String, Role> byName = new LinkedHashMap<>();

    private Roles(Collection<Role> own) {
        Role.inTheBox().forEach(role -> byName.put(role.name(), role));
        own.forEach(role -> byName.putIfAbsent(role.name(), role));
    }

    /// Those of a project.
    public static Roles of(Graph graph) {
        return new Roles(graph.nodes().stream().flatMap(one -> own(one.node()).stream()).toList());
    }

    /// Those in the box alone.
    public static Roles inTheBox() {
        return new Roles(List.of());
    }

    /// All of them.
    public List<Role> all() {
        return List.copyOf(byName.values());
    }

    /// The role of a name.
    public Optional<Role> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// What roles allow together.
    public Set<Right> rights(Collection<String> names) {
        EnumSet<Right> rights = EnumSet.noneOf(Right.class);
        names.forEach(name -> find(name).ifPresent(role -> rights.addAll(role.rights())));
        return rights;
    }

    @SuppressWarnings("unchecked") // a kind reads its own spec
    private static <S extends Record> Optional<Role> own(Node<S> node) {
        return node.kind() instanceof Grants<?> kind
                ? Optional.of(((Grants<S>) kind).role(node))
                : Optional.empty();
    }
}
