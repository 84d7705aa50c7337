package socle.app.screens.run;

import java.time.Instant;
import socle.api.text.Phrase;
import socle.app.view.Deed;
import socle.app.view.Paths;
import socle.app.view.Refusal;
import socle.core.serve.Begun;

/// What is answered to whoever asked for a run.
public final class Orders {
    private Orders() {}

    /// Where to look, or why nothing began.
    public static Deed.Done told(Begun begun) throws Refusal {
        return switch (begun) {
            case Begun.UnderWay(String run) ->
                    new Deed.Done(
                            new Phrase("The run is under way.", "L’exécution est en cours."),
                            Paths.run(run));
            case Begun.Plans() ->
                    new Deed.Done(
                            new Phrase(
                                    "The plan is being made; the run begins by itself.",
                                    "Le plan se fait\u202f; l’exécution commencera d’elle-même."),
                            RunsScreen.PATH);
            case Begun.Waits(String who, Instant _) ->
                    new Deed.Done(
                            Phrase.of(
                                    "It waits until %s has done with its nodes.",
                                    "Elle attend que %s en ait fini avec ses nœuds.", who),
                            RunsScreen.PATH);
            case Begun.Nothing(var plan) ->
                    new Deed.Done(
                            plan.blocked().isEmpty()
                                    ? new Phrase(
                                            "Nothing to do: all of it is up to date.",
                                            "Rien à faire\u00a0: tout est à jour.")
                                    : new Phrase(
                                            "Nothing can run: what should is blocked.",
                                            "Rien ne peut s’exécuter\u00a0: ce qui devrait l’être est bloqué."),
                            NextScreen.PATH);
            case Begun.Wrong(var problems) ->
                    throw Refusal.wrong(problems.getFirst().what(), problems.getFirst().todo());
            case Begun.Busy(String who, Instant since) ->
                    throw new Refusal(
                            Refusal.Sort.BUSY,
                            Phrase.of(
                                    "%1$s works on these nodes since %2$s",
                                    "%1$s travaille sur ces nœuds depuis %2$s", who, since),
                            new Phrase(
                                    "try again when it has ended; it is under /runs",
                                    "réessayez quand elle sera finie\u202f; elle est sous /runs"));
            case Begun.Full(int most) ->
                    throw new Refusal(
                            Refusal.Sort.BUSY,
                            Phrase.of(
                                    "%s runs that people asked for are under way, and that is the most",
                                    "%s exécutions demandées sont en cours, et c’est le plus possible",
                                    most),
                            new Phrase(
                                    "wait for one to end, or stop one",
                                    "attendez que l’une finisse, ou arrêtez-en une"));
            case Begun.Leaving() ->
                    throw new Refusal(
                            Refusal.Sort.BUSY,
                            new Phrase("the server is leaving", "le serveur s’arrête"),
                            new Phrase(
                                    "ask again when it is back", "redemandez quand il reviendra"));
            case Begun.Failed(Phrase what, Phrase todo) ->
                    throw new Refusal(Refusal.Sort.BUSY, what, todo);
        };
    }
}
