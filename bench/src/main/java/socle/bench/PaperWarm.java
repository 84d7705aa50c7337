package socle.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import socle.api.NodeKind;
import socle.api.text.Language;
import socle.app.cli.Cli;
import socle.app.cli.Press;
import socle.app.cli.Surroundings;
import socle.app.dossier.Compilation;
import socle.app.dossier.Dossier;
import socle.app.dossier.DossierSource;

/// Prints the dossier of the project of the current folder several times in one process, and tells
/// the CPU time of each.
public final class PaperWarm {
    private PaperWarm() {}

    /// @param arguments how many times
    public static void main(String[] arguments) throws InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        InstantSource clock = InstantSource.system();
        Path here = Path.of("").toAbsolutePath();
        Surroundings around =
                new Surroundings(
                        here,
                        here,
                        here.resolve("temp"),
                        System.getenv(),
                        kinds(),
                        clock,
                        System::nanoTime,
                        () -> "none",
                        Thread::sleep,
                        "bench",
                        Runtime.getRuntime()::addShutdownHook,
                        Runtime.getRuntime()::halt,
                        byte[]::new,
                        () -> "",
                        (copy, language, wished) -> {
                            List<String> told = new ArrayList<>();
                            for (int round = 0; round < rounds; round++) {
                                told.add(printed(copy, language));
                            }
                            System.out.println(
                                    "in one process, CPU s each: " + String.join(", ", told));
                            return new Press.Printed(1, wished.target(), List.of());
                        },
                        new NothingServed(),
                        new PrintStream(OutputStream.nullOutputStream()),
                        System.err,
                        false);
        System.exit(new Cli(around, "dossier", "--format", "pdf").call().code());
    }

    private static String printed(Press.Copy copy, Language language) {
        Duration before = cpu();
        DossierSource source =
                new DossierSource(
                        copy.project(),
                        copy.coverage(),
                        copy.seen(),
                        copy.published(),
                        copy.profiles()::of,
                        copy.manual()::entries);
        if (!(Dossier.print(source, language) instanceof Compilation.Compiled)) {
            throw new IllegalStateException("refused");
        }
        return String.format(Locale.ROOT, "%.2f", cpu().minus(before).toMillis() / 1e3);
    }

    private static Duration cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? Duration.ofNanos(system.getProcessCpuTime())
                : Duration.ZERO;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a generic type is raw
    private static List<NodeKind<?>> kinds() {
        List<NodeKind<?>> kinds = new ArrayList<>();
        ((ServiceLoader<NodeKind<?>>) (ServiceLoader) ServiceLoader.load(NodeKind.class))
                .forEach(kinds::add);
        return kinds;
    }
}
