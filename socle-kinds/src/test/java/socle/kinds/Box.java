package socle.kinds;

import java.nio.file.Path;
import java.util.ServiceLoader;
import socle.api.NodeKind;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.EngineSettings;
import socle.core.engine.SqlCache;
import socle.core.engine.SqlParser;
import socle.core.project.Kinds;
import socle.core.project.Knowledge;
import socle.core.project.ProjectReader;
import socle.core.project.Validated;
import socle.core.project.Validation;
import socle.core.sql.SqlParsing;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

/// All kinds in the box, found as the product finds them.
public final class Box {

    /// The folder of the whole source.
    static final Path ROOT = Path.of(System.getProperty("socle.root", ".."));

    private Box() {}

    @SuppressWarnings("rawtypes") // a service is loaded by its raw class
    static Kinds kinds() {
        return new Kinds(
                ServiceLoader.load(NodeKind.class).stream()
                        .<NodeKind<?>>map(ServiceLoader.Provider::get)
                        .toList());
    }

    /// Reads and validates a project with an engine of its own.
    public static Validated read(Path project, Knowledge knowledge) {
        try (DuckDbEngine engine = engine(project)) {
            return read(project, knowledge, new SqlParser(engine, SqlCache.inMemory()));
        }
    }

    /// Reads and validates a project.
    static Validated read(Path project, Knowledge knowledge, SqlParsing parser) {
        ProjectReader reader = new ProjectReader(kinds(), new SpecReader(new Forms(), parser));
        return new Validation(_ -> knowledge).validate(reader.read(project));
    }

    /// A small engine.
    static DuckDbEngine engine(Path project) {
        return new DuckDbEngine(EngineSettings.of(project, "256MB", 1));
    }
}
