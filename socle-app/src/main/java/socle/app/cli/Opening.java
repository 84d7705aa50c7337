package socle.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import socle.api.text.Phrase;
import socle.core.project.ProjectReader;

/// Finds the project that a call is about.
final class Opening {
    private Opening() {}

    /// The folder that `--project` names, else the current one or the nearest above it that holds a
    /// project.
    static Path folder(Surroundings around, Common common) throws Mistake {
        String named = common.project;
        if (named != null) {
            Path folder = around.here().resolve(named).normalize();
            if (!holdsProject(folder)) {
                throw none(folder, new Phrase("no %s there", "pas de %s là"));
            }
            return folder;
        }
        for (Path folder = around.here(); folder != null; folder = folder.getParent()) {
            if (holdsProject(folder)) {
                return folder;
            }
        }
        throw none(
                around.here(),
                new Phrase(
                        "no %s here or in any folder above",
                        "pas de %s ici ni dans un dossier au-dessus"));
    }

    private static boolean holdsProject(Path folder) {
        return Files.isRegularFile(folder.resolve(ProjectReader.SETTINGS));
    }

    private static Mistake none(Path folder, Phrase what) {
        return new Mistake(
                Phrase.of(
                        "%s: " + what.en().formatted(ProjectReader.SETTINGS),
                        "%s\u00a0: " + what.fr().formatted(ProjectReader.SETTINGS),
                        folder),
                new Phrase(
                        "name a project with --project DIR, or begin one: socle new DIR",
                        "nommez un projet avec --project DIR, ou commencez-en un\u00a0: socle new DIR"));
    }
}
