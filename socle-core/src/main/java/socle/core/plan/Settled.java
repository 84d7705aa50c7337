package socle.core.plan;

import java.util.Set;
import socle.api.text.NodeId;

/// How far what an environment shows is what the project says now.
///
/// @param fresh the nodes whose published version is what the project says, their input files
///     included
/// @param defined those whose definition, and that of all they read, is the one that was run:
///     their files may be others
public record Settled(Set<NodeId> fresh, Set<NodeId> defined) {

    public Settled {
        fresh = Set.copyOf(fresh);
        defined = Set.copyOf(defined);
    }
}
