package socle.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;

/// Keeps files by their digest.
public interface Artifacts {

    /// The file of a digest (`sha256:…`), when it is kept.
    Optional<Path> find(String digest);

    /// Keeps a copy of a file and gives the evidence that speaks of it.
    Evidence.Artifact keep(Claim claim, Phrase label, String mediaType, Path file)
            throws IOException;
}
