package socle.api.access;

import java.util.Set;

/// Whom a policy concerns, by the names of roles.
public sealed interface Concern {

    /// Whether it concerns those who have a role.
    boolean holds(String role);

    /// The roles that it names.
    Set<String> named();

    /// These roles and no other.
    record Only(Set<String> named) implements Concern {
        public Only {
            named = Set.copyOf(named);
        }

        @Override
        public boolean holds(String role) {
            return named.contains(role);
        }
    }

    /// Every role but these, those that are not yet declared included.
    record AllBut(Set<String> named) implements Concern {
        public AllBut {
            named = Set.copyOf(named);
        }

        @Override
        public boolean holds(String role) {
            return !named.contains(role);
        }
    }
}
