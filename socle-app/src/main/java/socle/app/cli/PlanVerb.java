package socle.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import socle.core.plan.Plan;
import socle.core.plan.Wish;

/// What would run, and why; changes nothing.
@Command(name = "plan")
final class PlanVerb implements Verb {
    @Mixin Selection selection = new Selection();

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty {
        Opened open = desk.sound();
        show(open, Wishes.of(open, selection), desk);
        return Ending.DONE;
    }

    /// Plans, and shows also what that would do to columns.
    static void show(Opened open, Wish wish, Desk desk) {
        Plan plan = open.withShapes(open.planner().plan(wish));
        if (desk.json()) {
            desk.answer(PlanOut.document(plan, desk.voice()));
        } else {
            PlanOut.print(plan, desk.voice());
        }
    }
}
