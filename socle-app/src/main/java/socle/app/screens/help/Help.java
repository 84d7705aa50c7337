package socle.app.screens.help;

import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;

/// What helps on every page.
///
/// @param keys that do something, with what they do
/// @param screens all that there is to look at
record Help(List<Key> keys, List<Told> screens) {

    Help {
        keys = List.copyOf(keys);
        screens = List.copyOf(screens);
    }

    /// A key, or several pressed one after the other.
    record Key(String keys, Phrase does) {}

    /// A screen.
    ///
    /// @param path where it is, when one can go there without saying more
    record Told(String template, Phrase words, Optional<String> path) {}
}
