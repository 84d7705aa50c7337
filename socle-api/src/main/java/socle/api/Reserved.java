package socle.api;

import java.util.List;
import java.util.Set;

/// A kind whose nodes may be kept for people of some roles.
public interface Reserved<S extends Record> {

    /// The role that may see all there is.
    String OWNER = "owner";

    /// The roles that may look at a node; none when everybody may who may look at anything.
    List<String> roles(S spec);

    /// Whether people of these roles may look at a node.
    default boolean admits(S spec, Set<String> roles) {
        List<String> asked = roles(spec);
        return asked.isEmpty() || roles.contains(OWNER) || asked.stream().anyMatch(roles::contains);
    }
}
