package socle.app.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import socle.app.screens.catalogue.DashboardsScreen;
import socle.app.screens.catalogue.DatasetsScreen;
import socle.app.screens.catalogue.FolderScreen;
import socle.app.screens.catalogue.Library;
import socle.app.screens.catalogue.ProjectScreen;
import socle.app.screens.catalogue.SearchScreen;
import socle.app.screens.course.LessonDeeds;
import socle.app.screens.course.LessonsScreen;
import socle.app.screens.documentation.DocumentationPartScreen;
import socle.app.screens.documentation.DocumentationScreen;
import socle.app.screens.figure.IndicatorsScreen;
import socle.app.screens.graph.GraphScreen;
import socle.app.screens.help.AccessibilityScreen;
import socle.app.screens.help.HelpScreen;
import socle.app.screens.home.HomeScreen;
import socle.app.screens.home.NeedsScreen;
import socle.app.screens.job.JobDeed;
import socle.app.screens.job.JobScreen;
import socle.app.screens.job.JobsScreen;
import socle.app.screens.live.StandingScreen;
import socle.app.screens.node.ChartDownload;
import socle.app.screens.node.MeasureDownload;
import socle.app.screens.node.MeasureScreen;
import socle.app.screens.node.NodeDownload;
import socle.app.screens.node.NodeScreen;
import socle.app.screens.node.RowsDownload;
import socle.app.screens.node.RowsScreen;
import socle.app.screens.node.VersionsScreen;
import socle.app.screens.people.AdminAccounts;
import socle.app.screens.people.AdminAudit;
import socle.app.screens.people.AdminEntries;
import socle.app.screens.people.AdminRoles;
import socle.app.screens.people.AuditFile;
import socle.app.screens.people.OwnAccount;
import socle.app.screens.proof.CoverageScreen;
import socle.app.screens.proof.RequirementScreen;
import socle.app.screens.run.NextScreen;
import socle.app.screens.run.RunDeed;
import socle.app.screens.run.RunScreen;
import socle.app.screens.run.RunsScreen;
import socle.app.screens.run.StopDeed;
import socle.app.screens.sql.AskDeed;
import socle.app.screens.sql.HistoryScreen;
import socle.app.screens.sql.ProjectFile;
import socle.app.screens.sql.QuietDeed;
import socle.app.screens.sql.SavedDeeds;
import socle.app.screens.sql.SavedScreen;
import socle.app.screens.sql.SqlDownload;
import socle.app.screens.sql.SqlScreen;
import socle.app.screens.sql.WordsScreen;
import socle.app.screens.sql.Workbench;
import socle.app.view.Deed;
import socle.app.view.Download;
import socle.app.view.Screen;
import socle.app.view.Table;
import socle.core.access.Access;
import socle.core.sight.Questions;

/// All that there is to look at and to do in a project.
public final class Screens {
    private Screens() {}

    /// The table, for those who do not come in: what it holds is known, who may come in is not.
    public static Table table() {
        return table(
                () -> {
                    throw new IllegalStateException("nobody comes in here");
                });
    }

    /// The table.
    ///
    /// @param access who may come in, asked for when a page of people is looked at
    public static Table table(Supplier<Access> access) {
        List<Screen<?>> screens = new ArrayList<>(looking(new Library()));
        List<Deed<?>> deeds =
                new ArrayList<>(List.of(new RunDeed(), new StopDeed(), new JobDeed()));
        Questions questions = new Questions();
        Workbench workbench = new Workbench(questions);
        screens.addAll(
                List.of(
                        new SqlScreen(workbench),
                        new HistoryScreen(),
                        new SavedScreen(),
                        new WordsScreen()));
        deeds.addAll(List.of(new AskDeed(), new QuietDeed(workbench)));
        deeds.addAll(SavedDeeds.all());
        deeds.addAll(LessonDeeds.all());
        people(access, screens, deeds);
        screens.add(new AccessibilityScreen(screens));
        screens.add(new HelpScreen(screens));
        List<Download> downloads =
                List.of(
                        new ChartDownload(),
                        new RowsDownload(questions),
                        new MeasureDownload(questions),
                        new NodeDownload(),
                        new SqlDownload(workbench),
                        new ProjectFile(),
                        new AuditFile(access));
        return new Table(screens, deeds, downloads);
    }

    private static List<Screen<?>> looking(Library library) {
        return List.of(
                new HomeScreen(),
                new NodeScreen(),
                new RowsScreen(),
                new MeasureScreen(),
                new VersionsScreen(),
                new GraphScreen(),
                new DatasetsScreen(library),
                new SearchScreen(library),
                new DashboardsScreen(library),
                new IndicatorsScreen(),
                new ProjectScreen(library),
                new FolderScreen(library),
                new StandingScreen(),
                new RunsScreen(),
                new NextScreen(),
                new RunScreen(),
                new JobsScreen(),
                new JobScreen(),
                new CoverageScreen(),
                new LessonsScreen(),
                new DocumentationScreen(),
                new DocumentationPartScreen(),
                new NeedsScreen(),
                new RequirementScreen());
    }

    private static void people(
            Supplier<Access> access, List<Screen<?>> screens, List<Deed<?>> deeds) {
        OwnAccount own = new OwnAccount(access);
        screens.add(own.screen());
        deeds.addAll(own.deeds());
        AdminAccounts accounts = new AdminAccounts(access);
        screens.add(accounts.screen());
        deeds.addAll(accounts.deeds());
        screens.add(AdminRoles.screen());
        AdminEntries entries = new AdminEntries(access);
        screens.addAll(entries.screens());
        deeds.addAll(entries.deeds());
        screens.add(new AdminAudit(access).screen());
    }
}
