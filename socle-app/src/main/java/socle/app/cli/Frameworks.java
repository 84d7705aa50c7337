package socle.app.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import socle.api.text.Problem;
import socle.core.project.Settings;
import socle.core.proof.Clashes;
import socle.core.proof.Exemptions;
import socle.core.proof.Framework;
import socle.core.proof.FrameworkReader;

/// The frameworks that a project names. A file of the project is read at once, for what is wrong
/// with it has to be told; one in the box is sound and long, and read when something asks for it,
/// or when it has to be compared with another.
final class Frameworks {
    private final FrameworkReader reader;
    private final Path root;
    private final List<String> names;
    private final Map<String, Framework> read = new HashMap<>();

    private Frameworks(FrameworkReader reader, Path root, List<String> names) {
        this.reader = reader;
        this.root = root;
        this.names = names;
    }

    static Frameworks of(
            FrameworkReader reader, Path root, List<String> names, Consumer<Problem> problems) {
        Frameworks frameworks = new Frameworks(reader, root, names);
        names.stream()
                .filter(name -> !FrameworkReader.isInBox(name))
                .forEach(name -> frameworks.read(name, problems));
        if (names.size() > 1) {
            Clashes.of(frameworks.all()).forEach(problems);
        }
        return frameworks;
    }

    /// All that were found, in the order of their names in the settings.
    synchronized List<Framework> all() {
        names.stream()
                .filter(name -> FrameworkReader.isInBox(name) && !read.containsKey(name))
                .forEach(name -> read(name, Frameworks::unsound));
        return names.stream().flatMap(name -> Stream.ofNullable(read.get(name))).toList();
    }

    /// What is wrong with what a project says does not concern it.
    List<Problem> exemptions(Settings settings) {
        return settings.not_applicable().isEmpty() && settings.specialities().isEmpty()
                ? List.of()
                : new Exemptions(all())
                        .problems(settings.not_applicable(), settings.specialities());
    }

    private void read(String name, Consumer<Problem> problems) {
        reader.find(name, root, problems).ifPresent(found -> read.put(name, found));
    }

    private static void unsound(Problem problem) {
        throw new IllegalStateException("a framework in the box: " + problem);
    }
}
