package socle.app.screens.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.screens.catalogue.Entry.Group;
import socle.app.screens.catalogue.Found.Hit;
import socle.app.screens.catalogue.Found.Some;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// The search over everything.
public final class SearchScreen implements Screen<Found> {

    private static final int FIRST = 8;
    private static final int LONG = 200;

    private final Library library;

    public SearchScreen(Library library) {
        this.library = library;
    }

    @Override
    public Route route() {
        return Route.of("/search")
                .with("q", new Phrase("The words to find.", "Les mots à trouver."))
                .with(
                        "group",
                        new Phrase(
                                "The one sort of things to list: places, nodes, columns, criteria, runs,"
                                        + " texts.",
                                "La seule sorte de choses à lister\u00a0: places, nodes, columns,"
                                        + " criteria, runs, texts."))
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "Finds nodes, columns, criteria, runs, texts and places by words, the best first.",
                "Trouve nœuds, colonnes, critères, exécutions, textes et lieux par des mots, les"
                        + " meilleurs d’abord.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<Found> type() {
        return Found.class;
    }

    @Override
    public Found view(Asked asked) throws Refusal {
        String question = asked.choices().one("q").orElse("").strip();
        String short1 = question.length() > LONG ? question.substring(0, LONG) : question;
        Search search = new Search(Folded.words(short1), asked);
        Optional<Group> only = only(asked.choices());
        List<Some> groups = new ArrayList<>();
        for (Map.Entry<Group, List<Entry>> one : search.all(library).entrySet()) {
            if (only.isEmpty() || only.get() == one.getKey()) {
                groups.add(some(one.getKey(), one.getValue(), search, only.isPresent()));
            }
        }
        return new Found(short1, groups);
    }

    private static Optional<Group> only(Choices choices) throws Refusal {
        String said = choices.one("group").orElse("");
        for (Group group : Group.values()) {
            if (name(group).equals(said)) {
                return Optional.of(group);
            }
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        throw Refusal.wrong(
                Phrase.of(
                        "'%s' is no sort of thing",
                        "«\u00a0%s\u00a0» n’est pas une sorte de choses", said),
                new Phrase(
                        "write places, nodes, columns, criteria, runs or texts",
                        "écrivez places, nodes, columns, criteria, runs ou texts"));
    }

    private static String name(Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    private static Some some(Group group, List<Entry> entries, Search search, boolean isOnly)
            throws Refusal {
        Listing<Entry> part =
                isOnly
                        ? Listing.of(entries, search.asked().choices())
                        : new Listing<>(
                                entries.subList(0, Math.min(FIRST, entries.size())),
                                Optional.empty(),
                                entries.size());
        return new Some(
                name(group),
                group.words(),
                part.map(
                        it ->
                                new Hit(
                                        it.name(),
                                        it.title(),
                                        it.note(),
                                        search.around(it),
                                        it.path())));
    }

    @Override
    public Drawn draw(Found found, Sheet sheet) {
        return new SearchPage(found, sheet).draw();
    }
}
