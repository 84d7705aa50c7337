package socle.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Asks;
import socle.api.Metered;
import socle.api.Schedules;
import socle.api.Teaches;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.core.access.Visitor;
import socle.core.serve.Glimpse;

/// The places of a project, for whoever reads: what can be gone to from every page.
public record Menu(List<Place> places) {

    public Menu {
        places = List.copyOf(places);
    }

    /// A place.
    ///
    /// @param count how much there is of it, when that says something
    public record Place(String path, Phrase name, Icon icon, Optional<Integer> count) {}

    /// What this project has and this reader may look at.
    public static Menu of(Glimpse glimpse, Visitor visitor) {
        List<Place> places = new ArrayList<>();
        places.add(place("/", "Home", "Accueil", Icon.HOME));
        if (glimpse.nodes().stream().anyMatch(it -> it.node().kind() instanceof Asks<?>)) {
            places.add(place("/dashboards", "Dashboards", "Tableaux de bord", Icon.BARS));
        }
        if (glimpse.nodes().stream().anyMatch(it -> it.node().kind() instanceof Metered<?>)) {
            places.add(place("/indicators", "Indicators", "Indicateurs", Icon.GAUGE));
        }
        places.add(place("/datasets", "Data sets", "Jeux de données", Icon.TABLE));
        places.add(place("/graph", "Graph", "Graphe", Icon.GRAPH));
        places.add(place("/runs", "Runs", "Exécutions", Icon.PLAY));
        if (glimpse.nodes().stream().anyMatch(it -> it.node().kind() instanceof Schedules<?>)) {
            places.add(place("/jobs", "Jobs", "Travaux", Icon.CLOCK));
        }
        int criteria =
                glimpse.contents().outlook().frameworks().stream()
                        .mapToInt(it -> it.criteria().size())
                        .sum();
        if (criteria > 0) {
            places.add(
                    new Place(
                            "/coverage",
                            new Phrase("Coverage", "Couverture"),
                            Icon.SQUARES,
                            Optional.of(criteria)));
        }
        places.add(place("/project", "Project", "Projet", Icon.BOOK));
        if (glimpse.nodes().stream().anyMatch(it -> it.node().kind() instanceof Teaches<?>)) {
            places.add(place("/lessons", "Lessons", "Leçons", Icon.PERSON));
        }
        places.add(place("/documentation", "Documentation", "Documentation", Icon.LINES));
        if (visitor.may(Right.QUERY)) {
            places.add(place("/sql", "SQL workbench", "Atelier SQL", Icon.PROMPT));
        }
        if (visitor.may(Right.ADMINISTER)) {
            places.add(place("/admin", "Administration", "Administration", Icon.PERSON));
        }
        return new Menu(places);
    }

    private static Place place(String path, String en, String fr, Icon icon) {
        return new Place(path, new Phrase(en, fr), icon, Optional.empty());
    }
}
