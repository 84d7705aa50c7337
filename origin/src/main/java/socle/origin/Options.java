package socle.origin;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the command line asks for.
///
/// @param port 0 for one that is free
/// @param data the folder of the figures
/// @param database where to write the relational database, when one is wanted
record Options(int port, Path data, Path log, Optional<Path> database) {
    static final String USAGE =
            "usage: java -jar socle-origin.jar --port PORT --data DIR --log FILE [--database FILE]";

    private static final List<String> NAMES = List.of("--port", "--data", "--log", "--database");

    /// @throws IllegalArgumentException when something is missing or not understood
    static Options of(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at < arguments.length; at += 2) {
            if (!NAMES.contains(arguments[at]) || at + 1 == arguments.length) {
                throw new IllegalArgumentException("not understood: " + arguments[at]);
            }
            given.put(arguments[at], arguments[at + 1]);
        }
        return new Options(
                Integer.parseInt(needed(given, "--port")),
                Path.of(needed(given, "--data")),
                Path.of(needed(given, "--log")),
                Optional.ofNullable(given.get("--database")).map(Path::of));
    }

    private static String needed(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }
}
