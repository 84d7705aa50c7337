package socle.app.screens.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.view.Health;
import socle.app.view.Listing;

/// The tables of a project that answer what was asked.
///
/// @param all how many tables the project declares
/// @param found those that answer
/// @param facets by what they can be chosen
/// @param chosen what was chosen
record Catalogue(int all, Listing<Dataset> found, Facets facets, Chosen chosen) {

    /// A table.
    ///
    /// @param what it is, in a sentence
    /// @param rows nothing of a view, and before the first run
    /// @param rules how many were put to it
    /// @param fallen how many of them fell, those to watch among them
    /// @param readers how many nodes read it
    record Dataset(
            NodeId node,
            String title,
            Phrase kind,
            String what,
            List<String> tags,
            Optional<Long> rows,
            Optional<Instant> at,
            Health health,
            long rules,
            long fallen,
            int readers) {
        Dataset {
            tags = List.copyOf(tags);
        }
    }

    /// By what tables can be chosen.
    record Facets(List<Facet> folders, List<Facet> kinds, List<Facet> states, List<Facet> tags) {
        Facets {
            folders = List.copyOf(folders);
            kinds = List.copyOf(kinds);
            states = List.copyOf(states);
            tags = List.copyOf(tags);
        }
    }

    /// One choice, and how many tables it leaves of all.
    record Facet(String value, Phrase words, long count) {}

    /// What was chosen.
    record Chosen(
            String q,
            String folder,
            String kind,
            String state,
            String tag,
            String sort,
            boolean down) {}
}
