package socle.app.screens.catalogue;

import java.util.List;
import socle.api.Asks;
import socle.api.Teaches;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Listing;
import socle.app.view.Pager;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.graph.Declared;

/// The list of the pages that answer to choices.
public final class DashboardsScreen implements Screen<Dashboards> {

    private static final String HERE = "/dashboards";

    private final Library library;

    public DashboardsScreen(Library library) {
        this.library = library;
    }

    @Override
    public Route route() {
        return Route.of(HERE)
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The dashboards, with their age and the rules that fell.",
                "Les tableaux de bord, avec leur âge et les règles tombées.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Class<Dashboards> type() {
        return Dashboards.class;
    }

    @Override
    public Dashboards view(Asked asked) throws Refusal {
        Shelves shelves = new Shelves(asked, library.of(asked.glimpse()));
        List<Declared> all =
                shelves.nodes().stream()
                        .filter(it -> it.node().kind() instanceof Asks<?>)
                        .filter(it -> !(it.node().kind() instanceof Teaches<?>))
                        .toList();
        return new Dashboards(Listing.of(all, asked.choices()).map(shelves::line));
    }

    @Override
    public Drawn draw(Dashboards view, Sheet sheet) {
        String title = sheet.say("Dashboards", "Tableaux de bord");
        Tag list =
                view.dashboards().items().isEmpty()
                        ? Tag.of(
                                        "div",
                                        Tag.of(
                                                "p",
                                                sheet.say(
                                                        "There is none yet. A dashboard is a Markdown file"
                                                                + " in dashboards/.",
                                                        "Il n’y en a pas encore. Un tableau de bord est un"
                                                                + " fichier Markdown dans dashboards/.")))
                                .as("empty")
                        : new NodeLines(view.dashboards().items(), sheet)
                                .table(title)
                                .with(
                                        new Pager(view.dashboards(), Choices.none(), HERE, sheet)
                                                .draw());
        return Drawn.of(
                title,
                HERE,
                Head.of(
                                title,
                                sheet.say(
                                        "Pages that answer to what you choose.",
                                        "Des pages qui répondent à vos choix."))
                        .tag(),
                list);
    }
}
