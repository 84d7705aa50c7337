package socle.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import socle.core.plan.Plan;

/// What would run, and why; changes nothing.
@Command(name = "plan")
final class PlanVerb implements Verb {
    @Mixin Selection selection = new Selection();

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty {
        Opened open = desk.sound();
        show(open.withShapes(open.planner().plan(Wishes.of(open, selection))), desk);
        return Ending.DONE;
    }

    static void show(Plan plan, Desk desk) {
        if (desk.json()) {
            desk.answer(PlanOut.document(plan, desk.voice()));
        } else {
            PlanOut.print(plan, desk.voice());
        }
    }
}
