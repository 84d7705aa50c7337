package socle.app.screens;

import java.util.List;
import socle.app.screens.home.HomeScreen;
import socle.app.view.Table;

/// All that there is to look at and to do in a project.
public final class Screens {
    private Screens() {}

    /// The table.
    public static Table table() {
        return new Table(List.of(new HomeScreen()), List.of());
    }
}
