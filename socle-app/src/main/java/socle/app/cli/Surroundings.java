package socle.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import socle.api.NodeKind;
import socle.core.access.Chance;
import socle.core.run.Pause;

/// Everything of the outer world that the command line may touch. Made in `Main`; made by hand in
/// tests.
///
/// @param home the distribution: examples lie in it
/// @param here the current folder
/// @param temp a folder of the machine for files that nobody keeps
/// @param environment the variables of the process
/// @param ids names of runs and versions: unique, and in the order of time
/// @param nanos a clock for durations
/// @param pause lets time pass
/// @param by who calls: user, host and process
/// @param hooks takes what is to be done when the process is told to end
/// @param halt ends the process at once, with a code
/// @param chance secrets that nobody can guess
/// @param answers what the caller types
/// @param press prints documents
/// @param doors opens the doors of a served project
/// @param terminal whether people look at the messages as they come
public record Surroundings(
        Path home,
        Path here,
        Path temp,
        Map<String, String> environment,
        List<NodeKind<?>> kinds,
        InstantSource clock,
        LongSupplier nanos,
        Supplier<String> ids,
        Pause pause,
        String by,
        Consumer<Thread> hooks,
        IntConsumer halt,
        Chance chance,
        Typing answers,
        Press press,
        Doors doors,
        PrintStream out,
        PrintStream err,
        boolean terminal) {

    public Surroundings {
        environment = Map.copyOf(environment);
        kinds = List.copyOf(kinds);
    }

    /// The same world without any secret: nothing in it can act for us.
    Surroundings withoutSecrets() {
        Map<String, String> fewer = new HashMap<>(environment);
        fewer.keySet().removeIf(name -> name.startsWith("SOCLE_SECRET_"));
        return in(fewer);
    }

    /// The same world with further variables of the process.
    Surroundings with(Map<String, String> variables) {
        Map<String, String> more = new HashMap<>(environment);
        more.putAll(variables);
        return in(more);
    }

    private Surroundings in(Map<String, String> variables) {
        return new Surroundings(
                home, here, temp, variables, kinds, clock, nanos, ids, pause, by, hooks, halt,
                chance, answers, press, doors, out, err, terminal);
    }
}
