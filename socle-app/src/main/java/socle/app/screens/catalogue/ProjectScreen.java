package socle.app.screens.catalogue;

import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Listing;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// The project by folder.
public final class ProjectScreen implements Screen<Contents> {

    private final Library library;

    public ProjectScreen(Library library) {
        this.library = library;
    }

    @Override
    public Route route() {
        return Route.of("/project");
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "All that the project declares, by folder and kind.",
                "Tout ce que le projet déclare, par dossier et par sorte.");
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
    public Class<Contents> type() {
        return Contents.class;
    }

    @Override
    public Contents view(Asked asked) {
        return new Contents(
                "",
                new Shelves(asked, library.of(asked.glimpse())).all(),
                Listing.whole(java.util.List.of()));
    }

    @Override
    public Drawn draw(Contents contents, Sheet sheet) {
        return new ContentsPage(contents, sheet).draw();
    }
}
