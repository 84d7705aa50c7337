package socle.app.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import socle.app.screens.home.HomeScreen;
import socle.app.screens.people.AdminAccounts;
import socle.app.screens.people.AdminAudit;
import socle.app.screens.people.AdminEntries;
import socle.app.screens.people.AdminRoles;
import socle.app.screens.people.OwnAccount;
import socle.app.view.Deed;
import socle.app.view.Screen;
import socle.app.view.Table;
import socle.core.access.Access;

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
        List<Screen<?>> screens = new ArrayList<>(List.of(new HomeScreen()));
        List<Deed<?>> deeds = new ArrayList<>();
        people(access, screens, deeds);
        return new Table(screens, deeds);
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
