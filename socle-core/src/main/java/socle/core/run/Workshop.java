package socle.core.run;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;
import socle.api.show.Press;
import socle.api.text.Language;
import socle.core.lake.Lake;
import socle.core.ledger.Ledger;
import socle.core.plan.InputFiles;
import socle.core.sight.Sight;

/// All that runs of one project share; wired once in `Main` or in a test.
///
/// @param sight of the one engine that they share; they are of one environment
/// @param scratch where works put files on the way; inside `.socle`
/// @param press prints pages, as they are shown when it is asked
/// @param language of the project's documents
/// @param ids names of runs and versions, sortable by time
public record Workshop(
        Ledger ledger,
        Lake lake,
        Sight sight,
        InputFiles files,
        ArtifactFolder artifacts,
        Path scratch,
        Checkpoints checkpoints,
        Secrets secrets,
        Press press,
        Language language,
        InstantSource clock,
        Supplier<String> ids,
        Pause pause) {}
