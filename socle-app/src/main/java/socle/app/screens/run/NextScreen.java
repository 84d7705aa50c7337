package socle.app.screens.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.access.Right;
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
import socle.core.graph.Selected;
import socle.core.ledger.StepRow;
import socle.core.plan.Plan;
import socle.core.plan.Wish;
import socle.core.serve.Edition;
import socle.core.serve.Selecting;

/// What a run would do, and why.
public final class NextScreen implements Screen<Next> {

    static final String PATH = "/runs/next";

    @Override
    public Route route() {
        return Route.of(PATH)
                .with(
                        "select",
                        new Phrase(
                                "which nodes, as on the command line",
                                "quels nœuds, comme en ligne de commande"))
                .with("after", new Phrase("the steps that follow this", "les étapes qui suivent"))
                .with("limit", new Phrase("how many steps at most", "combien d’étapes au plus"));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "What a run would do now, and why, without doing it.",
                "Ce qu’une exécution ferait maintenant, et pourquoi, sans le faire.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<Next> type() {
        return Next.class;
    }

    @Override
    public Next view(Asked asked) throws Refusal {
        Choices said = asked.choices();
        Plan plan = plan(asked, said.one("select").orElse(""));
        Map<NodeId, StepRow> last = asked.glimpse().lastSteps();
        return new Next(
                route().kept(said),
                Listing.of(plan.steps(), said).map(it -> step(it, last)),
                plan.upToDate().size(),
                plan.blocked().stream()
                        .map(it -> new Next.Blocked(it.node(), it.by(), it.why()))
                        .toList(),
                plan.orphans(),
                plan.steps().stream().flatMap(it -> shape(it).stream()).toList(),
                all(plan, last));
    }

    @Override
    public Drawn draw(Next next, Sheet sheet) {
        return new NextPage(next, sheet).draw();
    }

    private static Plan plan(Asked asked, String select) throws Refusal {
        if (select.isBlank()) {
            return asked.glimpse().plan();
        }
        Edition.Contents contents = asked.glimpse().contents();
        Selected selected = new Selecting(contents).of(select);
        if (!selected.problems().isEmpty()) {
            var first = selected.problems().getFirst();
            throw Refusal.wrong(first.what(), first.todo());
        }
        return contents.outlook()
                .planner()
                .plan(
                        Wish.all(contents.environment(), contents.graph().nodes())
                                .only(selected.nodes()));
    }

    private static Next.Step step(Plan.Step step, Map<NodeId, StepRow> last) {
        return new Next.Step(
                step.id(),
                step.declared().node().kind().label(),
                step.reason().words(),
                step.waits().size(),
                Optional.ofNullable(last.get(step.id())).map(StepRow::took));
    }

    private static Optional<Next.Shape> shape(Plan.Step step) {
        return step.shape()
                .map(
                        it ->
                                new Next.Shape(
                                        step.id(),
                                        it.appear(),
                                        it.vanish(),
                                        it.retyped(),
                                        it.breaks()));
    }

    private static Optional<Duration> all(Plan plan, Map<NodeId, StepRow> last) {
        List<Optional<Duration>> each =
                plan.steps().stream()
                        .map(it -> Optional.ofNullable(last.get(it.id())).map(StepRow::took))
                        .toList();
        return each.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : each.stream().map(Optional::get).reduce(Duration::plus);
    }
}
