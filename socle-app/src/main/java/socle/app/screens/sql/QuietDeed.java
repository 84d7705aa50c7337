package socle.app.screens.sql;

import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Deed;
import socle.app.view.Route;

/// Stops what whoever asks has under way at the workbench.
public final class QuietDeed implements Deed<QuietDeed.Body> {

    private final Workbench workbench;

    public QuietDeed(Workbench workbench) {
        this.workbench = workbench;
    }

    /// What to stop.
    ///
    /// @param only the text of the one question that is to stop; all of one's own without it
    /// @param q the question as it is written now, to be shown again and not asked
    /// @param plan not heard: the same form asks for plans
    /// @param saved the number of the kept question that it was
    public record Body(
            Optional<String> only,
            Optional<String> q,
            Optional<String> plan,
            Optional<String> saved) {}

    @Override
    public Route route() {
        return Route.of("/sql/stop");
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "Stops the questions that you have under way, or one of them.",
                "Arrête les questions que vous avez en cours, ou l’une d’elles.");
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
        int stopped =
                body.only().isPresent()
                        ? workbench.stop(asked, body.only().get().replace("\r\n", "\n"))
                        : workbench.stop(asked);
        String text = body.q().orElse("").replace("\r\n", "\n");
        boolean isShown = !text.isBlank() && text.length() <= Wording.LONGEST;
        Choices shown =
                isShown
                        ? AskDeed.address(text, asked)
                                .with("draft", "1")
                                .with("saved", body.saved().orElse(""))
                        : Choices.none();
        return new Done(
                Phrase.of("%s stopped", "%s arrêtées", stopped), shown.after(SqlScreen.PATH));
    }
}
