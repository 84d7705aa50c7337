package socle.api.show;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// A way to a page with other choices. It knows no address: whoever shows the page does.
///
/// @param words what it leads to
/// @param node whose page; this one when there is none
/// @param choices all that is chosen there, by name
public record Way(Phrase words, Optional<NodeId> node, SequencedMap<String, List<String>> choices) {

    public Way {
        choices = copy(choices);
    }

    /// A way to the same page with other choices.
    public static Way here(Phrase words, Map<String, List<String>> choices) {
        return new Way(words, Optional.empty(), copy(choices));
    }

    private static SequencedMap<String, List<String>> copy(Map<String, List<String>> choices) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(choices));
    }
}
