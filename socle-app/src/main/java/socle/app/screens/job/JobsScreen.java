package socle.app.screens.job;

import java.util.List;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.live.Timetable;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.graph.Declared;
import socle.core.ledger.FiringBook;
import socle.core.schedule.Edition;
import socle.core.serve.Glimpse;

/// The nodes that make others run.
public final class JobsScreen implements Screen<Jobs> {

    static final String PATH = "/jobs";

    /// The last ones say how it goes; all are on the page of the node.
    private static final int LAST = 5;

    @Override
    public Route route() {
        return Route.of(PATH)
                .with("after", new Phrase("the part that follows this", "la suite de ceci"))
                .with("limit", new Phrase("how many at most", "combien au plus"));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "What runs by itself: when it is due next, and how it went.",
                "Ce qui s’exécute de soi-même\u00a0: prochaine échéance, dernières fois.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<Jobs> type() {
        return Jobs.class;
    }

    @Override
    public Jobs view(Asked asked) throws Refusal {
        List<Declared> all =
                asked.glimpse().nodes().stream()
                        .filter(it -> Edition.timetable(it.node()).isPresent())
                        .toList();
        return new Jobs(Listing.of(all, asked.choices()).map(it -> job(it, asked)));
    }

    @Override
    public Drawn draw(Jobs jobs, Sheet sheet) {
        return new JobsPage(jobs, sheet).draw();
    }

    static FiringBook book(Glimpse glimpse) {
        return glimpse.contents().workshop().ledger().firings(glimpse.contents().environment());
    }

    static Jobs.Job job(Declared one, Asked asked) {
        Timetable table = Edition.timetable(one.node()).orElseThrow();
        return new Jobs.Job(
                one.id(),
                one.node().title(),
                table.triggers().stream().map(JobWords::of).toList(),
                table.selects(),
                asked.host().works().isEmpty() ? Optional.empty() : table.next(asked.now()),
                book(asked.glimpse()).of(one.id(), LAST).stream().map(Jobs.Fired::of).toList());
    }
}
