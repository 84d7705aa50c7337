package socle.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `bin/socle` as users have it, before a package is built: the scripts of the sources beside a jar
/// that names the class path of the tests.
public final class Launcher {
    private static final Path ROOT = Path.of(System.getProperty("socle.root"));

    private final Path home;
    private final Path here;

    /// @param home where to lay it out
    /// @param here where to call it
    public Launcher(Path home, Path here) throws IOException {
        this.home = home;
        this.here = here;
        Files.createDirectories(home.resolve("temporary"));
        Path bin = Files.createDirectories(home.resolve("bin"));
        try (Stream<Path> scripts = Files.list(ROOT.resolve("socle-app/src/main/dist/bin"))) {
            for (Path script : scripts.toList()) {
                Files.copy(script, bin.resolve(script.getFileName()));
            }
        }
        jar(Files.createDirectories(home.resolve("lib")).resolve("socle-app-0.jar"));
    }

    private static void jar(Path file) throws IOException {
        String path =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(path.split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
    }

    /// Starts a call; what it says goes one way.
    Process start(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add("sh");
        command.add(home.resolve("bin/socle").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true);
        builder.environment().remove("HOME");
        builder.environment().put("SOCLE_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LANG", "en_GB.UTF-8");
        // What a killed process leaves (the engine's library, 69 MB) goes with the folder.
        builder.environment()
                .put("SOCLE_JAVA_OPTIONS", "-Djava.io.tmpdir=" + home.resolve("temporary"));
        return builder.start();
    }

    /// Calls it, to its end.
    public Said call(List<String> before, String... arguments)
            throws IOException, InterruptedException {
        return end(start(before, arguments), "");
    }

    /// Waits for the end of a call of which the beginning was read.
    static Said end(Process process, String read) throws IOException, InterruptedException {
        String rest = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("it did not end; it said:\n" + read + rest);
        }
        return new Said(process.exitValue(), read + rest);
    }

    /// How a call ended, and all that it said.
    public record Said(int code, String words) {}
}
