package socle.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import socle.api.NodeKind;
import socle.core.access.Chance;
import socle.core.testing.ManualClock;
import socle.core.testing.SequentialIds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the command line in a folder, with a clock that stands still and ids that count.
final class Caller {
    private static final Path ROOT = Path.of(System.getProperty("socle.root"));

    private final Path here;
    private final Map<String, String> environment = new TreeMap<>(Map.of("LANG", "en_GB.UTF-8"));
    private final ManualClock clock = new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final SequentialIds ids = new SequentialIds("r");
    private final AtomicLong nanos = new AtomicLong();
    private boolean terminal;
    private final Chance chance = seeded();
    private String typed = "";
    private Press press =
            (copy, language, wished) -> {
                throw new IllegalStateException("no press in this test");
            };

    Caller(Path here) {
        this.here = here;
    }

    /// Writes a file.
    Caller with(String name, String text) {
        try {
            Path path = here.resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Sets a variable of the process.
    Caller set(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /// From now on people look on.
    Caller onTerminal() {
        terminal = true;
        environment.put("TERM", "xterm");
        return this;
    }

    /// From now on this is what is typed when something is asked.
    Caller typing(String line) {
        typed = line;
        return this;
    }

    /// Lets time pass.
    Caller later(Duration time) {
        clock.pass(time);
        return this;
    }

    /// From now on documents are printed so.
    Caller printing(Press other) {
        press = other;
        return this;
    }

    private static Chance seeded() {
        Random random = new Random(11);
        return count -> {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        };
    }

    Called call(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            Ending ending = new Cli(around(out, err), arguments).call();
            return new Called(ending, text(out), text(err));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// The world of a call that says nothing to anybody.
    Surroundings around() {
        return around(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    }

    private Surroundings around(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Surroundings(
                ROOT,
                here,
                here.resolve("temp"),
                environment,
                kinds(),
                clock,
                () -> nanos.addAndGet(1_000_000),
                ids,
                time -> {},
                "someone@somewhere (1)",
                thread -> {},
                code -> {},
                chance,
                () -> typed,
                press,
                new NoDoors(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a generic type is raw
    private static List<NodeKind<?>> kinds() {
        List<NodeKind<?>> kinds = new ArrayList<>();
        ((ServiceLoader<NodeKind<?>>) (ServiceLoader) ServiceLoader.load(NodeKind.class))
                .forEach(kinds::add);
        return kinds;
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// What a call came to.
    record Called(Ending ending, String out, String err) {

        /// The one document on standard output.
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }

        /// Everything, for golden files: how it ended, the answer, the messages.
        String all(Path here) {
            return ("exit " + ending.code() + "\n--- out\n" + out + "--- err\n" + err)
                    .replace(here.toString(), "HERE");
        }
    }
}
