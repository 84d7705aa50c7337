package socle.app.screens.sql;

import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Deed;
import socle.app.view.Route;

/// Stops what whoever asks has under way at the workbench.
public final class QuietDeed implements Deed<QuietDeed.Body> {

    private final Workbench workbench;

    public QuietDeed(Workbench workbench) {
        this.workbench = workbench;
    }

    /// What to show again.
    ///
    /// @param q the question as it is written now
    public record Body(Optional<String> q) {}

    @Override
    public Route route() {
        return Route.of("/sql/stop");
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "Stops the questions that you have under way.",
                "Arrête les questions que vous avez en cours.");
    }

    @Override
    public Right right() {
        return Right.QUERY;
    }

    @Override
    public Class<Body> type() {
        return Body.class;
    }

    @Override
    public Done done(Body body, Asked asked) {
        int stopped = workbench.stop(asked);
        return new Done(Phrase.of("%s stopped", "%s arrêtées", stopped), SqlScreen.PATH);
    }
}
