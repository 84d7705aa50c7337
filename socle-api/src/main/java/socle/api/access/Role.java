package socle.api.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import socle.api.text.Phrase;

/// Rights under a name that people are given.
///
/// @param name lower case letters, digits and underscores
/// @param label what people read instead of the name
public record Role(String name, Phrase label, Set<Right> rights) {

    /// Looks.
    public static final Role VIEWER =
            new Role("viewer", new Phrase("viewer", "lecteur"), Set.of(Right.LOOK));

    /// Looks, sees rows and asks.
    public static final Role ANALYST =
            new Role(
                    "analyst",
                    new Phrase("analyst", "analyste"),
                    Set.of(Right.LOOK, Right.ROWS, Right.QUERY));

    /// An analyst who also makes things run.
    public static final Role ENGINEER =
            new Role(
                    "engineer",
                    new Phrase("engineer", "ingénieur"),
                    Set.of(Right.LOOK, Right.ROWS, Right.QUERY, Right.RUN));

    /// May do all.
    public static final Role OWNER =
            new Role("owner", new Phrase("owner", "responsable"), EnumSet.allOf(Right.class));

    public Role {
        EnumSet<Right> all = EnumSet.noneOf(Right.class);
        all.addAll(rights);
        rights = Collections.unmodifiableSet(all);
    }

    /// Those that every project has, the least first.
    public static List<Role> inTheBox() {
        return List.of(VIEWER, ANALYST, ENGINEER, OWNER);
    }

    /// Whether it is allowed.
    public boolean may(Right right) {
        return rights.contains(right);
    }
}
