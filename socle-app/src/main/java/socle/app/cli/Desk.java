package socle.app.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.text.Language;
import tools.jackson.databind.node.ObjectNode;

/// What a verb has before it while it works: the world, the common options, a voice, the project.
final class Desk implements AutoCloseable {
    private final Surroundings around;
    private final Common common;
    private final @Nullable Language wished;

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
        Language language = wished != null ? wished : Tongue.ofLocale(around.environment());
        return new Voice(around, language);
    }

    @Override
    public void close() {}
}
