package socle.app.screens;

import java.util.ArrayList;
import java.util.List;
import socle.app.screens.catalogue.DashboardsScreen;
import socle.app.screens.catalogue.DatasetsScreen;
import socle.app.screens.catalogue.FolderScreen;
import socle.app.screens.catalogue.Library;
import socle.app.screens.catalogue.ProjectScreen;
import socle.app.screens.catalogue.SearchScreen;
import socle.app.screens.graph.GraphScreen;
import socle.app.screens.help.HelpScreen;
import socle.app.screens.home.HomeScreen;
import socle.app.screens.job.JobDeed;
import socle.app.screens.job.JobScreen;
import socle.app.screens.job.JobsScreen;
import socle.app.screens.live.StandingScreen;
import socle.app.screens.node.ChartDownload;
import socle.app.screens.node.NodeScreen;
import socle.app.screens.node.RowsScreen;
import socle.app.screens.node.VersionsScreen;
import socle.app.screens.proof.CoverageScreen;
import socle.app.screens.proof.RequirementScreen;
import socle.app.screens.run.NextScreen;
import socle.app.screens.run.RunDeed;
import socle.app.screens.run.RunScreen;
import socle.app.screens.run.RunsScreen;
import socle.app.screens.run.StopDeed;
import socle.app.view.Screen;
import socle.app.view.Table;

/// All that there is to look at and to do in a project.
public final class Screens {
    private Screens() {}

    /// The table.
    public static Table table() {
        List<Screen<?>> screens = new ArrayList<>(looking(new Library()));
        screens.add(new HelpScreen(List.copyOf(screens)));
        return new Table(
                screens,
                List.of(new RunDeed(), new StopDeed(), new JobDeed()),
                List.of(new ChartDownload()));
    }

    private static List<Screen<?>> looking(Library library) {
        return List.of(
                new HomeScreen(),
                new NodeScreen(),
                new RowsScreen(),
                new VersionsScreen(),
                new GraphScreen(),
                new DatasetsScreen(library),
                new SearchScreen(library),
                new DashboardsScreen(),
                new ProjectScreen(),
                new FolderScreen(),
                new StandingScreen(),
                new JobsScreen(),
                new JobScreen(),
                new RunsScreen(),
                new NextScreen(),
                new RunScreen(),
                new CoverageScreen(),
                new RequirementScreen());
    }
}
