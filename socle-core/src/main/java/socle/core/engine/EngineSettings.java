package socle.core.engine;

import java.nio.file.Path;

/// What the engine may use of this machine.
///
/// @param memory as DuckDB writes it: `512MB`
/// @param threads that work on one query. With one, the same query on the same data writes the same
///     bytes, and nodes still run side by side, each on the thread that asks. With more, the order
///     of rows and the last digit of floating point sums may differ on tables beyond 122,880 rows
/// @param project the folder whose files queries may read and write; nothing outside of it
/// @param temp where it spills what does not fit in memory; inside the project
public record EngineSettings(String memory, int threads, Path project, Path temp) {

    public EngineSettings {
        project = project.toAbsolutePath().normalize();
        temp = temp.toAbsolutePath().normalize();
        if (threads < 1) {
            throw new IllegalArgumentException("threads is at least 1");
        }
    }

    /// The settings of a project: it spills into `.socle/tmp`.
    public static EngineSettings of(Path project, String memory, int threads) {
        return new EngineSettings(memory, threads, project, project.resolve(".socle/tmp"));
    }
}
