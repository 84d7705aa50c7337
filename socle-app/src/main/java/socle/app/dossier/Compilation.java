package socle.app.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import socle.api.text.Problem;
import socle.app.show.export.WholeFolder;

/// What became of compiling a dossier.
public sealed interface Compilation {

    /// It stands.
    ///
    /// @param files bytes by name inside the folder; `index.html` is the first to read
    /// @param problems worth a thought
    record Compiled(SortedMap<String, byte[]> files, List<Problem> problems)
            implements Compilation {
        public Compiled {
            files = new TreeMap<>(files);
            problems = List.copyOf(problems);
        }

        /// Puts it in the place of what was there, all or nothing.
        public void writeTo(Path folder) throws IOException {
            WholeFolder.swap(folder, files);
        }

        /// Puts the one file that it is in the place of what was there, all or nothing.
        public void writeAs(Path file) throws IOException {
            if (files.size() != 1) {
                throw new IllegalStateException(files.size() + " files are no file");
            }
            DossierFile.swap(file, files.firstEntry().getValue());
        }
    }

    /// References are broken or stale; nothing was written.
    record Refused(List<Problem> problems) implements Compilation {
        public Refused {
            problems = problems.stream().sorted().toList();
        }
    }
}
