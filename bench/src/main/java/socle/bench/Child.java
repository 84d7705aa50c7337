package socle.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A process of this class path, measured from its start to its end.
record Child(Path folder, List<String> java) {

    /// A process that works in a folder.
    static Child in(Path folder, String... javaOptions) {
        return new Child(folder, List.of(javaOptions));
    }

    /// Runs a main class; fails unless it ends with 0.
    Usage run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        return run(classPath(), main.getName(), arguments);
    }

    /// The same, a main class of another class path that has `Measured` too.
    Usage run(String classPath, String main, String... arguments)
            throws IOException, InterruptedException {
        Path usage = Files.createTempFile(folder, "usage", ".txt");
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(java);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(Measured.class.getName(), usage.toString(), main));
        command.addAll(List.of(arguments));
        Path told = folder.resolve("told.txt");
        long start = System.nanoTime();
        int code =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start()
                        .waitFor();
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (code != 0) {
            throw new IllegalStateException(
                    main + " ended with " + code + ":\n" + Files.readString(told));
        }
        return Usage.read(usage, wall);
    }

    /// That of this process; as the child works elsewhere, every place in full.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
