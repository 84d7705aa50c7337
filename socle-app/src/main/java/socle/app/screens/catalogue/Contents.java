package socle.app.screens.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.view.Health;
import socle.app.view.Listing;

/// A project by folder, or one of its folders.
///
/// @param folder nothing for the whole project
/// @param folders all of them
/// @param nodes of the folder, when one is looked at
record Contents(String folder, List<Folder> folders, Listing<Line> nodes) {

    Contents {
        folders = List.copyOf(folders);
    }

    /// A folder of the project.
    ///
    /// @param troubles how many of its nodes failed or had a rule that fell
    /// @param first some of its nodes
    record Folder(String name, long count, long troubles, List<Kind> kinds, List<Line> first) {
        Folder {
            kinds = List.copyOf(kinds);
            first = List.copyOf(first);
        }
    }

    /// How many nodes of a kind there are.
    record Kind(String word, Phrase label, long count) {}

    /// A node.
    record Line(
            NodeId node,
            String title,
            Phrase kind,
            String what,
            Health health,
            Optional<Instant> at,
            long fallen) {}
}
