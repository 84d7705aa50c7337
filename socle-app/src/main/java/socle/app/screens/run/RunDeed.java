package socle.app.screens.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Deed;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.access.Visitor;
import socle.core.plan.Reason;
import socle.core.serve.RunOrder;

/// Begins a run.
public final class RunDeed implements Deed<RunDeed.Body> {

    /// What is to run.
    ///
    /// @param select which nodes, as on the command line; everything when nothing is said
    /// @param again `cursor` or `start`: whatever their state, from where they stopped or from the
    ///     start
    public record Body(Optional<String> select, Optional<String> again) {}

    @Override
    public Route route() {
        return Route.of(RunsScreen.PATH);
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "Begins a run of a selection of nodes.",
                "Lance l’exécution d’une sélection de nœuds.");
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
    public Done done(Body body, Asked asked) throws Refusal, InterruptedException {
        RunOrder order = new RunOrder(body.select().orElse(""), from(body), who(asked.visitor()));
        return Orders.told(asked.host().run(order));
    }

    private static Optional<Reason.From> from(Body body) throws Refusal {
        String word = body.again().orElse("");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!List.of("cursor", "start").contains(word)) {
            throw Refusal.wrong(
                    Phrase.of("no beginning '%s'", "aucun début «\u00a0%s\u00a0»", word),
                    new Phrase("write cursor or start", "écrivez cursor ou start"));
        }
        return Optional.of(Reason.From.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /// The one person of a machine needs no name.
    public static String who(Visitor visitor) {
        return visitor.equals(Visitor.local()) ? "" : visitor.name();
    }
}
