package socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What one whole process took.
///
/// @param peak of its resident memory, in bytes
record Usage(Duration wall, Duration cpu, long peak) {

    /// The middle of several, figure by figure.
    static Usage median(List<Usage> all) {
        return new Usage(
                middle(all, Usage::wall), middle(all, Usage::cpu), middle(all, Usage::peak));
    }

    private static <T extends Comparable<T>> T middle(List<Usage> all, Function<Usage, T> figure) {
        return all.stream()
                .map(figure)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(all.size() / 2);
    }

    /// What a process has taken so far, told by itself.
    static void write(Path file, Duration cpu) {
        try {
            String peak =
                    Files.readAllLines(Path.of("/proc/self/status")).stream()
                            .filter(line -> line.startsWith("VmHWM"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .findFirst()
                            .orElse("0");
            Files.writeString(file, cpu.toNanos() + " " + peak);
        } catch (IOException e) {
            System.err.println("usage was not written: " + e);
        }
    }

    /// What a process that ended has written.
    static Usage read(Path file, Duration wall) throws IOException {
        String[] figures = Files.readString(file).split(" ", 2);
        return new Usage(
                wall,
                Duration.ofNanos(Long.parseLong(figures[0])),
                Long.parseLong(figures[1]) << 10);
    }
}
