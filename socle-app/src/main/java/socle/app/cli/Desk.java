package socle.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.text.Language;
import socle.api.text.Problem;
import socle.core.lake.Lake;
import tools.jackson.databind.node.ObjectNode;

/// What a verb has before it while it works: the world, the common options, a voice, the project.
final class Desk implements AutoCloseable {
    private final Surroundings around;
    private final Common common;
    private final @Nullable Language wished;
    private @Nullable Opened opened;

    Desk(Surroundings around, Common common, Optional<Language> wished) {
        this.around = around;
        this.common = common;
        this.wished = wished.orElse(null);
    }

    /// The outer world.
    Surroundings around() {
        return around;
    }

    /// The options that every verb has.
    Common common() {
        return common;
    }

    /// Whether the answer is one JSON document.
    boolean json() {
        return common.json;
    }

    /// Gives the answer to `--json`.
    void answer(ObjectNode document) {
        around.out().println(document.toPrettyString());
    }

    /// Speaks the language asked for, else the project's once it is read, else the machine's.
    Voice voice() {
        return new Voice(around, language());
    }

    private Language language() {
        if (wished != null) {
            return wished;
        }
        return opened != null
                ? opened.settings().language()
                : Tongue.ofLocale(around.environment());
    }

    /// The project, whatever is wrong with it.
    Opened open() throws Mistake {
        Opened open = opened;
        if (open == null) {
            open = new Opened(around, Opening.folder(around, common), common.env);
            opened = open;
        }
        return open;
    }

    /// From now on the project of a folder, whatever the call said.
    ///
    /// @param secrets variables that it finds beside those of the process
    void turnTo(Path root, Map<String, String> secrets) {
        opened = new Opened(around.with(secrets), root, common.env);
    }

    /// The project, when nothing is wrong with it.
    Opened sound() throws Mistake, Faulty {
        Opened open = open();
        if (open.problems().stream().anyMatch(one -> one.weight() == Problem.Weight.ERROR)) {
            throw new Faulty(open.problems());
        }
        return open;
    }

    /// Lets go of the project: whoever called closes it.
    void release() {
        opened = null;
    }

    /// The tables of the project whose files are broken; none when no project was opened.
    List<Lake.Broken> broken() {
        return opened == null ? List.of() : BrokenTables.of(opened);
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
