package socle.app.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.text.NodeId;
import socle.app.manual.Entry;
import socle.app.manual.Topic;
import socle.core.ledger.Published;
import socle.core.project.Project;
import socle.core.proof.Coverage;

/// Everything that a dossier is compiled from.
///
/// @param coverage one a framework of the project
/// @param published what the environment shows, by node
public record DossierSource(
        Project project,
        List<Coverage> coverage,
        Seen seen,
        Map<NodeId, Published> published,
        Profiles profiles,
        Documentation documentation) {

    public DossierSource {
        coverage = List.copyOf(coverage);
        published = Map.copyOf(published);
    }

    /// How the analysis works, part by part.
    public interface Documentation {

        /// What a part holds.
        List<Entry> of(Topic topic);
    }

    /// What is in the columns of published tables.
    public interface Profiles {

        /// One row a column, its first column naming it; nothing when it was not computed.
        Optional<Rows> of(String table);
    }
}
