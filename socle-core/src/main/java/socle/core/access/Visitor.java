package socle.core.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import socle.api.access.Right;

/// Whoever asks, with what is allowed to them.
///
/// @param name of the account; `local` for the one person of a machine without accounts
/// @param roles by name
/// @param rights of all those roles
public record Visitor(String name, Set<String> roles, Set<Right> rights) {

    /// Nobody that is known.
    public static final Visitor NOBODY = new Visitor("", Set.of(), Set.of());

    public Visitor {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        EnumSet<Right> all = EnumSet.noneOf(Right.class);
        all.addAll(rights);
        rights = Collections.unmodifiableSet(all);
    }

    /// The one person who works on a machine without accounts.
    public static Visitor local() {
        return new Visitor("local", Set.of("owner"), EnumSet.allOf(Right.class));
    }

    /// Whether it is allowed.
    public boolean may(Right right) {
        return rights.contains(right);
    }

    /// The same, with no right beyond these: a token's.
    public Visitor within(Set<Right> scope) {
        EnumSet<Right> both = EnumSet.noneOf(Right.class);
        both.addAll(rights);
        both.retainAll(scope);
        return new Visitor(name, roles, both);
    }

    /// The same without its name: anybody of these roles and rights.
    public Visitor nameless() {
        return new Visitor("", roles, rights);
    }

    /// Whether anybody is known.
    public boolean isKnown() {
        return !name.isEmpty();
    }
}
