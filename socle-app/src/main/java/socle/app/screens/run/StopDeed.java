package socle.app.screens.run;

import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Deed;
import socle.app.view.Paths;
import socle.app.view.Refusal;
import socle.app.view.Route;

/// Stops a run: no node begins any more, those at work are interrupted, what was published stays.
public final class StopDeed implements Deed<StopDeed.Body> {

    /// Nothing has to be said.
    public record Body() {}

    @Override
    public Route route() {
        return Route.of(
                "/runs/{run}/stop",
                "run",
                new Phrase("the name of the run", "le nom de l’exécution"));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "Stops a run; what it published stays.",
                "Arrête une exécution\u202f; ce qu’elle a publié reste.");
    }

    @Override
    public Right right() {
        return Right.RUN;
    }

    @Override
    public Class<Body> type() {
        return Body.class;
    }

    @Override
    public Done done(Body body, Asked asked) throws Refusal {
        String run = asked.name("run");
        if (!asked.host().stop(run)) {
            throw Refusal.wrong(
                    Phrase.of(
                            "%s was not begun here, or has ended",
                            "%s n’a pas été lancée ici, ou est finie", run),
                    new Phrase(
                            "stop it where it runs, with ^C",
                            "arrêtez-la là où elle tourne, par ^C"));
        }
        return new Done(new Phrase("It stops.", "Elle s’arrête."), Paths.run(run));
    }
}
