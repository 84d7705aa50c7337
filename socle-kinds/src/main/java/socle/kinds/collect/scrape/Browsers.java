package socle.kinds.collect.scrape;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Pause;

/// Where a browser is looked for on this machine, and how it is used.
///
/// @param path folders, as the system names them
/// @param limit for one page; what takes longer is ended
/// @param pause lets time pass between the pages of a host
record Browsers(String path, Duration limit, Pause pause) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    /// Of this machine. A page for people that takes longer has been left by them.
    static Browsers ofThisMachine() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return new Browsers(path, Duration.ofSeconds(30), Thread::sleep);
    }

    /// A browser that answers to its name.
    ///
    /// @param version as it says itself
    record Found(Path file, String version) {}

    /// The first browser.
    ///
    /// @param home a folder for its files
    Found first(Path home) throws Trouble, InterruptedException {
        Path file = file().orElseThrow(Browsers::none);
        try {
            byte[] said = new Program(file, home, limit).output(List.of("--version"), 1_000);
            return new Found(file, new String(said, StandardCharsets.UTF_8).strip());
        } catch (Unreadable e) {
            throw Trouble.of(
                    Phrase.of("%s: %s", "%s\u00a0: %s", file.getFileName(), e.why()), install());
        }
    }

    private Optional<Path> file() {
        for (String folder : path.split(File.pathSeparator, -1)) {
            for (String name : NAMES) {
                Path file = Path.of(folder, name);
                if (!folder.isEmpty() && Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private static Trouble none() {
        return Trouble.of(
                Phrase.of(
                        "`render` asks for a browser, and this machine has none of %s",
                        "`render` demande un navigateur, et cette machine n’a aucun de %s",
                        String.join(", ", NAMES)),
                install());
    }

    private static Phrase install() {
        return new Phrase(
                "install Chromium (package chromium of Debian) so that it is found on the PATH, or"
                        + " leave out `render`",
                "installez Chromium (paquet chromium de Debian) de sorte qu’il soit trouvé par le"
                        + " PATH, ou retirez `render`");
    }
}
