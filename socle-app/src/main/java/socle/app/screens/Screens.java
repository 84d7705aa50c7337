package socle.app.screens;

import java.util.List;
import socle.app.screens.home.HomeScreen;
import socle.app.screens.proof.CoverageScreen;
import socle.app.screens.proof.RequirementScreen;
import socle.app.screens.run.NextScreen;
import socle.app.screens.run.RunDeed;
import socle.app.screens.run.RunScreen;
import socle.app.screens.run.RunsScreen;
import socle.app.screens.run.StopDeed;
import socle.app.view.Table;

/// All that there is to look at and to do in a project.
public final class Screens {
    private Screens() {}

    /// The table.
    public static Table table() {
        return new Table(
                List.of(
                        new HomeScreen(),
                        new RunsScreen(),
                        new NextScreen(),
                        new RunScreen(),
                        new CoverageScreen(),
                        new RequirementScreen()),
                List.of(new RunDeed(), new StopDeed()));
    }
}
