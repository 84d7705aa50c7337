package socle.app.screens.job;

import java.util.Optional;
import socle.api.access.Right;
import socle.api.live.Input;
import socle.api.live.Timetable;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.graph.Declared;
import socle.core.schedule.Edition;

/// One node that makes others run.
public final class JobScreen implements Screen<OneJob> {

    /// What was said for an input stands in the address under its name with this before it.
    static final String INPUT = "input.";

    /// That the form was sent: then what is empty is said to be.
    static final String TRIED = "tried";

    private static final int REMEMBERED = 2_000;

    @Override
    public Route route() {
        return Route.of(
                        "/jobs/{scheduled}",
                        "scheduled",
                        new Phrase("the name of the node", "le nom du nœud"))
                .with("after", new Phrase("the part that follows this", "la suite de ceci"))
                .with("limit", new Phrase("how many at most", "combien au plus"));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "A job: what makes it due, what became of each time, and a form to start it.",
                "Un travail\u00a0: ce qui le déclenche, ce que chaque fois est devenue, et un formulaire"
                        + " pour le lancer.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<OneJob> type() {
        return OneJob.class;
    }

    @Override
    public OneJob view(Asked asked) throws Refusal {
        Declared node = node(asked);
        Timetable table = Edition.timetable(node.node()).orElseThrow();
        return new OneJob(
                route().kept(asked.choices()),
                JobsScreen.job(node, asked),
                table.inputs().stream().map(it -> field(it, asked.choices())).toList(),
                Listing.of(
                        JobsScreen.book(asked.glimpse()).of(node.id(), REMEMBERED),
                        asked.choices()));
    }

    @Override
    public Drawn draw(OneJob job, Sheet sheet) {
        return new JobPage(job, sheet).draw();
    }

    /// The node that the path names, which schedules.
    static Declared node(Asked asked) throws Refusal {
        String name = asked.name("scheduled");
        Optional<Declared> found =
                NodeId.isName(name)
                        ? asked.glimpse().contents().graph().find(new NodeId(name))
                        : Optional.empty();
        return found.filter(it -> Edition.timetable(it.node()).isPresent())
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        Phrase.of(
                                                "no node '%s' makes others run",
                                                "aucun nœud «\u00a0%s\u00a0» n’en fait exécuter d’autres",
                                                name),
                                        new Phrase(
                                                "see all that do under /jobs",
                                                "voyez tous ceux qui le font sous /jobs")));
    }

    private static OneJob.Field field(Input input, Choices said) {
        boolean tried = said.one(TRIED).isPresent();
        String told = said.one(INPUT + input.name()).orElse("");
        return new OneJob.Field(
                input.name(),
                input.type(),
                input.preset().isEmpty(),
                input.choices(),
                told.isEmpty() ? input.preset().orElse("") : told,
                tried ? wrong(input, told) : Optional.empty());
    }

    /// What is wrong with what is said for an input; an empty text says nothing.
    static Optional<Phrase> wrong(Input input, String value) {
        if (!value.isEmpty()) {
            return input.refuses(value);
        }
        return input.preset().isPresent()
                ? Optional.empty()
                : Optional.of(Phrase.of("%s needs a value", "%s demande une valeur", input.name()));
    }
}
