package socle.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What git would not hand over, as git itself says it; nothing where there is no git, or where it
/// knows nothing of the project.
record GitIgnored(Set<Path> paths) implements Predicate<Path> {

    static GitIgnored of(Path root) throws InterruptedException {
        try {
            Process git =
                    new ProcessBuilder(
                                    "git",
                                    "-C",
                                    root.toString(),
                                    "ls-files",
                                    "-z",
                                    "--others",
                                    "--ignored",
                                    "--exclude-standard",
                                    "--directory")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            git.getOutputStream().close();
            byte[] said = git.getInputStream().readAllBytes();
            return git.waitFor() == 0 ? new GitIgnored(paths(said)) : new GitIgnored(Set.of());
        } catch (IOException _) {
            return new GitIgnored(Set.of());
        }
    }

    /// A project that lies as a whole in an ignored folder is handed over by other means.
    private static Set<Path> paths(byte[] said) {
        return Arrays.stream(new String(said, StandardCharsets.UTF_8).split("\0"))
                .filter(it -> !it.isEmpty() && !it.equals("./"))
                .map(Path::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean test(Path path) {
        return paths.contains(path);
    }
}
