package socle.core.plan;

import java.time.Instant;
import java.util.List;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// Why a node would run.
public sealed interface Reason {

    /// It never ran in this environment.
    record NeverRun() implements Reason {}

    /// Its definition changed.
    record Changed() implements Reason {}

    /// A file that it takes in changed.
    record FilesChanged() implements Reason {}

    /// What it reads changed, or will.
    record UpstreamChanged(List<NodeId> upstream) implements Reason {}

    /// Its `refresh` has passed.
    record Aged(Instant since) implements Reason {}

    /// There was more to do, and the time to go on has come.
    record Resumes(Instant since) implements Reason {}

    /// It was asked for, though nothing changed.
    record Asked(From from) implements Reason {}

    /// It failed, was skipped or was refused the last time.
    record FailedBefore() implements Reason {}

    /// Kind or engine are of another version than the one that made it.
    record OtherVersion() implements Reason {}

    /// Where work that was asked for begins.
    enum From {
        /// As if it had never run.
        START,
        /// Where the last one ended.
        CURSOR
    }

    /// In a few words.
    default Phrase words() {
        return switch (this) {
            case NeverRun() -> new Phrase("never run", "jamais exécuté");
            case Changed() -> new Phrase("definition changed", "définition changée");
            case FilesChanged() -> new Phrase("files changed", "fichiers changés");
            case UpstreamChanged(List<NodeId> upstream) ->
                    Phrase.of(
                            "upstream changed: %s",
                            "amont changé : %s",
                            String.join(", ", upstream.stream().map(NodeId::value).toList()));
            case Aged(Instant since) ->
                    Phrase.of("older than its refresh, since %s", "périmé depuis %s", since);
            case Resumes(Instant since) ->
                    Phrase.of("goes on, since %s", "à poursuivre depuis %s", since);
            case Asked(From from) ->
                    switch (from) {
                        case START ->
                                new Phrase("asked for, from the start", "demandé, depuis le début");
                        case CURSOR -> new Phrase("asked for again", "demandé à nouveau");
                    };
            case FailedBefore() -> new Phrase("failed before", "échoué auparavant");
            case OtherVersion() ->
                    new Phrase("made by another version", "fait par une autre version");
        };
    }

    /// The reason that the ledger keeps in English, for whoever reads it in another language; as it
    /// is when it is none of these.
    static Phrase told(String kept) {
        for (Reason plain :
                List.of(
                        new NeverRun(),
                        new Changed(),
                        new FilesChanged(),
                        new Asked(From.START),
                        new Asked(From.CURSOR),
                        new FailedBefore(),
                        new OtherVersion())) {
            if (plain.words().en().equals(kept)) {
                return plain.words();
            }
        }
        for (Phrase open :
                List.of(
                        new UpstreamChanged(List.of()).words(),
                        new Phrase("older than its refresh, since ", "périmé depuis "),
                        new Phrase("goes on, since ", "à poursuivre depuis "))) {
            if (kept.startsWith(open.en())) {
                return new Phrase(kept, open.fr() + kept.substring(open.en().length()));
            }
        }
        return Phrase.same(kept);
    }
}
