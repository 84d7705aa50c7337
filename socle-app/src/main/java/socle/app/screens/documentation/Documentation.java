package socle.app.screens.documentation;

import java.util.List;
import java.util.Optional;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// All parts of the documentation.
///
/// @param wanted the words that are looked for, or empty
record Documentation(List<Chapter> parts, String wanted, List<Hit> found) {

    /// A part.
    ///
    /// @param readers for whom it is
    record Chapter(String name, Phrase title, Phrase words, List<Phrase> readers, int entries) {}

    /// An entry that has the words.
    record Hit(String part, Phrase of, Phrase title, Optional<NodeId> node, int number) {}
}
