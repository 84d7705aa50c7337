package socle.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import socle.api.NodeKind;
import socle.app.cli.Cli;
import socle.app.cli.Defect;
import socle.app.cli.Surroundings;
import socle.app.cli.Version;

/// Starts Socle: takes the clock, randomness, the environment and the kinds of the class path, and
/// hands them over.
public final class Main {
    private Main() {}

    /// The command line; the process's exit code says how it ended.
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        if (List.of(arguments).equals(List.of("--version"))) {
            out.println(Version.number());
            return;
        }
        System.exit(call(out, arguments));
    }

    private static int call(PrintStream out, String[] arguments) {
        PrintStream err = utf8(FileDescriptor.err);
        try {
            return new Cli(surroundings(out, err), arguments).call().code();
        } catch (InterruptedException | RuntimeException | Error defect) {
            return Defect.tell(defect, err).code();
        }
    }

    private static Surroundings surroundings(PrintStream out, PrintStream err) {
        InstantSource clock = InstantSource.system();
        SecureRandom random = new SecureRandom();
        Path here = Path.of("").toAbsolutePath();
        return new Surroundings(
                Path.of(System.getProperty("socle.home", here.toString())),
                here,
                Path.of(System.getProperty("java.io.tmpdir"), "socle"),
                System.getenv(),
                kinds(),
                clock,
                System::nanoTime,
                new TimedIds(clock, random),
                Thread::sleep,
                by(),
                Runtime.getRuntime()::addShutdownHook,
                Runtime.getRuntime()::halt,
                count -> bytes(random, count),
                new Keyboard(),
                new DossierPress(),
                new WebDoors(),
                out,
                err,
                Boolean.getBoolean("socle.terminal"));
    }

    /// Those in the box and those of strangers, with no privilege for either.
    private static List<NodeKind<?>> kinds() {
        ServiceLoader<NodeKind<?>> found = loader();
        return StreamSupport.stream(found.spliterator(), false).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a generic type is raw
    private static ServiceLoader<NodeKind<?>> loader() {
        return (ServiceLoader) ServiceLoader.load(NodeKind.class);
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String by() {
        String host = System.getenv().getOrDefault("HOSTNAME", "localhost");
        return "%s@%s (%d)"
                .formatted(System.getProperty("user.name"), host, ProcessHandle.current().pid());
    }

    /// Whatever the locale of the process: an accent is never a question mark.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new FileOutputStream(Objects.requireNonNull(descriptor)),
                true,
                StandardCharsets.UTF_8);
    }
}
