package socle.kinds.collect.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import socle.api.Bench;
import socle.api.InputFile;
import socle.api.Node;
import socle.api.data.Engine;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Trouble;

/// One work to do: what the author says, the address it is done at, and the bench.
///
/// @param node its name
/// @param password empty when none is needed
record Job(
        String node,
        DatabaseSpec spec,
        LegalSheet sheet,
        Address address,
        Optional<String> password,
        Bench bench) {

    static Job of(Node<DatabaseSpec> node, LegalSheet sheet, Bench bench)
            throws IOException, Trouble {
        DatabaseSpec spec = node.spec();
        Optional<String> password = Optional.empty();
        if (spec.password().isPresent()) {
            password = bench.secret(spec.password().get());
            if (password.isEmpty()) {
                throw Trouble.noSecret(spec.password().get());
            }
        }
        return new Job(node.id().value(), spec, sheet, address(spec, bench), password, bench);
    }

    Engine engine() {
        return bench.engine();
    }

    /// A file on the way, where the engine may read.
    Path scratch(String name) throws IOException {
        return bench.scratch().resolve(name);
    }

    private static Address address(DatabaseSpec spec, Bench bench) throws IOException, Trouble {
        if (spec.url().isPresent()) {
            String url = spec.url().get();
            return Address.isRelativeFile(url)
                    ? Address.of(url).within(project(bench))
                    : Address.of(url);
        }
        List<InputFile> files = bench.files(spec.file().orElseThrow());
        if (files.size() != 1) {
            throw DatabaseTrouble.notOneFile(spec.file().get().pattern(), files.size());
        }
        return Address.ofFile(files.getFirst());
    }

    /// The folder that holds `.socle`, in which the scratch folder is.
    private static Path project(Bench bench) throws IOException {
        Path folder = bench.scratch().toAbsolutePath();
        while (!folder.endsWith(".socle")) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return Objects.requireNonNull(folder.getParent());
    }
}
