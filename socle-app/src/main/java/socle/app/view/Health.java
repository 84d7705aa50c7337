package socle.app.view;

import java.util.Optional;
import java.util.stream.Stream;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.ledger.StepRow;
import socle.core.serve.Glimpse;

/// How a node is: what became of its last work, what its rules and those who judge it found,
/// whether
/// what is shown of it is what the project says. The worst comes first.
public enum Health {
    FAILED(State.FELL, "failed", "en échec"),
    REFUSED(State.FELL, "refused", "refusé"),
    FELL(State.FELL, "a rule fell", "règle tombée"),
    SKIPPED(State.WARNED, "skipped", "sauté"),
    WATCH(State.WARNED, "to watch", "à surveiller"),
    STALE(State.STALE, "stale", "périmé"),
    NEVER(State.MISSING, "never run", "jamais exécuté"),
    FRESH(State.HOLDS, "up to date", "à jour");

    private final State state;
    private final String en;
    private final String fr;

    Health(State state, String en, String fr) {
        this.state = state;
        this.en = en;
        this.fr = fr;
    }

    /// That of a node. Asks for nothing but what is known of all nodes at once.
    public static Health of(NodeId node, Glimpse glimpse) {
        Optional<StepRow> last = Optional.ofNullable(glimpse.lastSteps().get(node));
        Optional<Health> own = last.flatMap(Health::outcome);
        if (own.isPresent()) {
            return own.get();
        }
        if (judgements(node, glimpse).anyMatch(it -> it.fallen() > 0)) {
            return FELL;
        }
        if (judgements(node, glimpse).anyMatch(it -> it.warned() > 0)) {
            return WATCH;
        }
        if (glimpse.seen().published(node).isEmpty()) {
            return NEVER;
        }
        return glimpse.seen().isFresh(node) ? FRESH : STALE;
    }

    private static Optional<Health> outcome(StepRow step) {
        return switch (step.state()) {
            case FAILED -> Optional.of(FAILED);
            case REFUSED -> Optional.of(REFUSED);
            case SKIPPED -> Optional.of(SKIPPED);
            case DONE -> Optional.empty();
        };
    }

    private static Stream<StepRow> judgements(NodeId node, Glimpse glimpse) {
        return Stream.concat(Stream.of(node), glimpse.judges(node).stream())
                .flatMap(it -> Optional.ofNullable(glimpse.lastSteps().get(it)).stream());
    }

    /// In words.
    public Phrase words() {
        return new Phrase(en, fr);
    }

    /// The state that it looks like.
    public State state() {
        return state;
    }

    /// Glyph and word.
    public Tag chip(Sheet sheet) {
        return Tag.of("span", state.glyph(), Markup.words(sheet.say(words())))
                .as("st " + state.look());
    }
}
