package socle.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.text.Phrase;

/// What `doctor` sees of system packages: none is needed to run a project, some test suites use
/// them.
final class Packages {
    private static final List<Wanted> WANTED =
            List.of(
                    new Wanted(
                            "chromium", List.of("chromium", "chromium-browser", "google-chrome")),
                    new Wanted("r-base", List.of("Rscript")),
                    new Wanted("nginx", List.of("nginx")),
                    new Wanted("postgresql-client", List.of("psql")));

    private Packages() {}

    private record Wanted(String name, List<String> commands) {}

    static List<Symptom> symptoms(Map<String, String> environment) {
        List<Path> folders =
                Stream.of(environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of)
                        .toList();
        return WANTED.stream().map(one -> symptom(one, folders)).toList();
    }

    private static Symptom symptom(Wanted wanted, List<Path> folders) {
        Phrase what = Phrase.same(wanted.name());
        Optional<Path> found =
                wanted.commands().stream()
                        .flatMap(command -> folders.stream().map(folder -> folder.resolve(command)))
                        .filter(Files::isExecutable)
                        .findFirst();
        return found.map(path -> Symptom.well(wanted.name(), what, Phrase.same(path.toString())))
                .orElseGet(
                        () ->
                                Symptom.lacking(
                                        wanted.name(),
                                        what,
                                        new Phrase("not here", "absent"),
                                        Phrase.of(
                                                "only test suites use it: apt install %s",
                                                "seules des suites de tests s’en servent\u00a0: apt install %s",
                                                wanted.name())));
    }
}
