package socle.app.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which nodes a call is about: the words of `plan` and `run`.
final class Selection {
    @Parameters(paramLabel = "SELECT", descriptionKey = "SELECT")
    List<String> words = List.of();

    @Option(names = "--exclude", paramLabel = "SELECT")
    List<String> excluded = List.of();

    @Option(names = "--full")
    boolean full;
}
