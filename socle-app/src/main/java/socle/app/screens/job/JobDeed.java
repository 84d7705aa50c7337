package socle.app.screens.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.api.access.Right;
import socle.api.live.Input;
import socle.api.live.Timetable;
import socle.api.text.Phrase;
import socle.app.screens.run.Orders;
import socle.app.screens.run.RunDeed;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Deed;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.graph.Declared;
import socle.core.schedule.Edition;
import socle.core.serve.Begun;
import socle.core.serve.JobOrder;

/// Makes a node that schedules due now.
public final class JobDeed implements Deed<JobDeed.Body> {

    /// What is said for its inputs, by name.
    public record Body(Optional<Map<String, String>> input) {}

    @Override
    public Route route() {
        return Route.of(
                "/jobs/{scheduled}/run",
                "scheduled",
                new Phrase("the name of the node", "le nom du nœud"));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "Makes a job due now, with what is said for its inputs.",
                "Lance un travail maintenant, avec ce qui est dit de ses données.");
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
        Declared node = JobScreen.node(asked);
        Timetable table = Edition.timetable(node.node()).orElseThrow();
        Map<String, String> said = new TreeMap<>(body.input().orElse(Map.of()));
        refuse(node, table, said);
        said.values().removeIf(String::isEmpty);
        Map<String, String> values = new TreeMap<>();
        for (Input input : table.inputs()) {
            String value = said.get(input.name());
            if (value != null) {
                values.put(input.name(), input.literal(value));
            }
        }
        Begun begun =
                asked.host()
                        .fire(new JobOrder(node.id(), said, values, RunDeed.who(asked.visitor())));
        return switch (begun) {
            case Begun.Plans() ->
                    new Done(
                            new Phrase("It was served.", "Il a été servi."),
                            JobsPage.path(node.id()));
            case Begun.Waits _ -> new Done(Orders.told(begun).words(), JobsPage.path(node.id()));
            default -> Orders.told(begun);
        };
    }

    /// All that is wrong at once; a page shows it beside its fields.
    private static void refuse(Declared node, Timetable table, Map<String, String> said)
            throws Refusal {
        List<Phrase> wrong = new ArrayList<>();
        for (Input input : table.inputs()) {
            JobScreen.wrong(input, said.getOrDefault(input.name(), "")).ifPresent(wrong::add);
        }
        List<String> known = table.inputs().stream().map(Input::name).toList();
        said.keySet().stream()
                .filter(it -> !known.contains(it))
                .forEach(
                        it ->
                                wrong.add(
                                        Phrase.of(
                                                "there is no input '%s'",
                                                "il n’y a pas de donnée «\u00a0%s\u00a0»", it)));
        if (wrong.isEmpty()) {
            return;
        }
        Choices back = Choices.none().with(JobScreen.TRIED, "yes");
        for (String name : known) {
            back = back.with(JobScreen.INPUT + name, said.getOrDefault(name, ""));
        }
        throw Refusal.wrong(
                        wrong.stream()
                                .reduce((a, b) -> Phrase.of("%s; %s", "%s\u202f; %s", a, b))
                                .get(),
                        new Phrase("mend it in the form", "corrigez-le dans le formulaire"))
                .back(back.after(JobsPage.path(node.id())) + "#start");
    }
}
