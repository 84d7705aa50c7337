package socle.core.sight;

import java.util.Set;
import java.util.function.Function;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.core.graph.Graph;
import socle.core.lake.Lake;
import socle.core.ledger.Ledger;
import socle.core.ledger.Shown;

/// What all moments of one edition of a project share.
///
/// @param lenses of the engine
/// @param graph of the declared nodes
/// @param fresh the nodes whose published version is what the project says now; asked once a
///     revision, when somebody wants to know
/// @param language in which the project is written
public record Stage(
        Ledger ledger,
        Lake lake,
        Lenses lenses,
        Graph graph,
        Function<Shown, Set<NodeId>> fresh,
        Language language) {}
