package socle.app.screens.catalogue;

import java.util.List;
import socle.api.text.Phrase;
import socle.app.view.Listing;

/// What a search finds.
///
/// @param question as it was asked
/// @param groups those in which something is found, in order
record Found(String question, List<Some> groups) {

    Found {
        groups = List.copyOf(groups);
    }

    /// What is found of one sort.
    ///
    /// @param group its name as a choice
    record Some(String group, Phrase words, Listing<Hit> hits) {}

    /// Something that is found.
    ///
    /// @param name for programs
    /// @param title for people
    /// @param note what it is
    /// @param around the text around the word that was found, when it is neither in name nor title
    record Hit(String name, String title, Phrase note, String around, String path) {}
}
