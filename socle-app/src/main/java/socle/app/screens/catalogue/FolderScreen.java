package socle.app.screens.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.graph.Declared;

/// One folder of the project.
public final class FolderScreen implements Screen<Contents> {

    private final Library library;

    public FolderScreen(Library library) {
        this.library = library;
    }

    @Override
    public Route route() {
        return Route.of(
                        "/folders/{folder}",
                        "folder",
                        new Phrase("The folder of a kind.", "Le dossier d’une sorte."))
                .with("kind", new Phrase("The word of a kind.", "Le mot d’une sorte."))
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The nodes of one folder, with their state.",
                "Les nœuds d’un dossier, avec leur état.");
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
    public Contents view(Asked asked) throws Refusal {
        String name = asked.name("folder");
        Shelves shelves = new Shelves(asked, library.of(asked.glimpse()));
        Map<String, List<Declared>> folders = shelves.byFolder();
        List<Declared> nodes = folders.get(name);
        if (nodes == null) {
            throw Refusal.unknown(
                    Phrase.of(
                            "the project has nothing in '%s'",
                            "le projet n’a rien dans «\u00a0%s\u00a0»", name),
                    Phrase.of("it has %s", "il a %s", String.join(", ", folders.keySet())));
        }
        String kind = asked.choices().one("kind").orElse("");
        Stream<Declared> some =
                nodes.stream().filter(it -> kind.isEmpty() || it.node().kind().word().equals(kind));
        return new Contents(
                name,
                List.of(shelves.folder(name, nodes)),
                Listing.of(some.toList(), asked.choices()).map(shelves::line));
    }

    @Override
    public Drawn draw(Contents contents, Sheet sheet) {
        return new ContentsPage(contents, sheet).draw();
    }
}
