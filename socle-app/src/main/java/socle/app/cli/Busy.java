package socle.app.cli;

import java.time.Instant;
import socle.api.text.Phrase;

/// Somebody else runs this project.
final class Busy {
    private Busy() {}

    static Mistake told(String who, Instant since) {
        return new Mistake(
                Phrase.of(
                        "%s runs this project since %s",
                        "%s exécute ce projet depuis %s", who, since),
                new Phrase(
                        "wait for its end, or: socle run --wait",
                        "attendez la fin, ou\u00a0: socle run --wait"));
    }
}
