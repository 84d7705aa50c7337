package socle.kinds.operate.alert;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.live.Firing;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// An ending that is worth telling.
public enum Ending {
    @Doc(
            value = "A node failed, and no other try is left",
            fr = "Un nœud a échoué, sans autre essai")
    FAILED(Firing.State.FAILED, "failed", "a échoué"),
    @Doc(
            value = "All was done, and a check or another error verdict fell",
            fr = "Tout est fait, et un contrôle ou un autre verdict d’erreur est tombé")
    FELL(Firing.State.FELL, "fell", "est tombé"),
    @Doc(
            value = "It passed while nobody could serve it",
            fr = "L’heure est passée sans que personne ne puisse servir")
    MISSED(Firing.State.MISSED, "was missed", "a été manqué"),
    @Doc(
            value = "An indicator passed a threshold of its own, or came back",
            fr = "Un indicateur a passé un de ses seuils, ou en est revenu")
    CROSSED(null, "crossed", "a passé son seuil");

    private final Firing.@Nullable State state;
    private final String en;
    private final String fr;

    Ending(Firing.@Nullable State state, String en, String fr) {
        this.state = state;
        this.en = en;
        this.fr = fr;
    }

    /// What the book of due times calls it; nothing when it is no end of a due time.
    Optional<Firing.State> state() {
        return Optional.ofNullable(state);
    }

    /// What the node did: `failed`.
    Phrase verb() {
        return new Phrase(en, fr);
    }

    /// Its word in files and messages to programs.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The ending of a firing that ended in such a way.
    static Ending of(Firing.State state) {
        for (Ending one : values()) {
            if (one.state == state) {
                return one;
            }
        }
        throw new IllegalArgumentException("nothing to tell of " + state);
    }
}
