package socle.app.screens.run;

import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.ledger.RunRow;

/// One run.
public final class RunScreen implements Screen<RunView> {

    @Override
    public Route route() {
        return Route.of(
                        "/runs/{run}",
                        "run",
                        new Phrase("the name of the run", "le nom de l’exécution"))
                .with("after", new Phrase("the steps that follow this", "les étapes qui suivent"))
                .with("limit", new Phrase("how many steps at most", "combien d’étapes au plus"));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "A run: how far it is, where its time goes, why each node ran, what it left.",
                "Une exécution\u00a0: son avancement, où le temps est passé, pourquoi chaque nœud, ce"
                        + " qu’elle a laissé.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<RunView> type() {
        return RunView.class;
    }

    @Override
    public RunView view(Asked asked) throws Refusal {
        String name = asked.name("run");
        var ledger = asked.glimpse().contents().workshop().ledger();
        Optional<RunRow> row = new History(ledger).find(name);
        if (row.isEmpty()) {
            throw Refusal.unknown(
                    Phrase.of("no run '%s'", "aucune exécution «\u00a0%s\u00a0»", name),
                    new Phrase("see all of them under /runs", "voyez-les toutes sous /runs"));
        }
        return new Steps(asked, row.get()).view(route().kept(asked.choices()));
    }

    @Override
    public Drawn draw(RunView view, Sheet sheet) {
        return new RunPage(view, sheet).draw();
    }
}
