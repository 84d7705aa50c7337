package socle.app.screens;

import java.util.List;
import socle.app.screens.catalogue.DashboardsScreen;
import socle.app.screens.catalogue.DatasetsScreen;
import socle.app.screens.catalogue.FolderScreen;
import socle.app.screens.catalogue.Library;
import socle.app.screens.catalogue.ProjectScreen;
import socle.app.screens.catalogue.SearchScreen;
import socle.app.screens.graph.GraphScreen;
import socle.app.screens.home.HomeScreen;
import socle.app.screens.node.ChartDownload;
import socle.app.screens.node.NodeScreen;
import socle.app.screens.node.RowsScreen;
import socle.app.screens.node.VersionsScreen;
import socle.app.view.Table;

/// All that there is to look at and to do in a project.
public final class Screens {
    private Screens() {}

    /// The table.
    public static Table table() {
        Library library = new Library();
        return new Table(
                List.of(
                        new HomeScreen(),
                        new NodeScreen(),
                        new RowsScreen(),
                        new VersionsScreen(),
                        new GraphScreen(),
                        new DatasetsScreen(library),
                        new SearchScreen(library),
                        new DashboardsScreen(),
                        new ProjectScreen(),
                        new FolderScreen()),
                List.of(),
                List.of(new ChartDownload()));
    }
}
