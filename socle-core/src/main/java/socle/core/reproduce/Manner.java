package socle.core.reproduce;

import java.io.IOException;
import java.io.UncheckedIOException;
import socle.api.Listens;
import socle.api.Schedules;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.core.graph.Declared;
import socle.core.plan.InputFiles;
import socle.core.sight.Moment;

/// What becomes of a node when its project is made again.
public enum Manner {
    /// It is worked on again.
    MADE,
    /// It came from outside the project, or speaks of due times: the version that is shown is taken
    /// as it is.
    TAKEN,
    /// It has nothing to compare: it was never run.
    LEFT_OUT;

    /// Where what came from outside is found.
    public enum Sources {
        /// In the versions that are shown.
        KEPT,
        /// Where they came from: they are asked again.
        ASKED
    }

    /// That of a node.
    ///
    /// @param files of the project as it is
    static Manner of(Declared one, Moment seen, InputFiles files, Sources sources) {
        if (seen.published(one.id()).isEmpty()) {
            return LEFT_OUT;
        }
        if (one.node().kind() instanceof Listens<?> || one.node().kind() instanceof Schedules<?>) {
            return TAKEN;
        }
        return sources == Sources.KEPT && isFromOutside(one, seen) && !hasFiles(one, files)
                ? TAKEN
                : MADE;
    }

    private static boolean isFromOutside(Declared one, Moment seen) {
        return seen.evidence(one.id()).stream()
                .map(Told::evidence)
                .anyMatch(Evidence.Origin.class::isInstance);
    }

    /// Whether what it takes in lies in the project.
    private static boolean hasFiles(Declared one, InputFiles files) {
        return one.files().stream()
                .anyMatch(
                        it -> {
                            try {
                                return !files.standing(it.pattern()).isEmpty();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }
}
