package socle.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import socle.api.Seen;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Problem;
import socle.app.manual.Manual;
import socle.core.ledger.Published;
import socle.core.project.Project;
import socle.core.proof.Coverage;
import socle.core.sight.Profiles;

/// Prints the document of a project. Wired in `Main`: the command line does not know what a
/// document looks like.
public interface Press {
    /// Compiles the document and, when nothing in it is broken, puts it where it is wished.
    Printed print(Copy copy, Language language, Wished wished) throws IOException;

    /// @param target a folder for pages, else a file
    /// @param bloc the only one that slides speak of, by its number
    /// @param node the only one whose page is printed
    record Wished(DossierForm form, Path target, OptionalInt bloc, Optional<NodeId> node) {

        /// All that there is to say, of one bloc.
        Wished(DossierForm form, Path target, OptionalInt bloc) {
            this(form, target, bloc, Optional.empty());
        }

        /// All that there is to say.
        Wished(DossierForm form, Path target) {
            this(form, target, OptionalInt.empty());
        }

        /// The page of one node.
        Wished(NodeId node, Path target) {
            this(DossierForm.SHEETS, target, OptionalInt.empty(), Optional.of(node));
        }
    }

    /// What the document is made of.
    ///
    /// @param coverage one a framework of the project
    /// @param published what the environment shows, by node
    record Copy(
            Project project,
            List<Coverage> coverage,
            Seen seen,
            Map<NodeId, Published> published,
            Profiles profiles,
            Manual manual) {}

    /// What became of it.
    ///
    /// @param files how many were written; none when something is broken
    /// @param first the page to read first
    record Printed(int files, Path first, List<Problem> problems) {}
}
