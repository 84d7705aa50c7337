package socle.app.view;

import java.time.Instant;
import java.util.Map;
import socle.api.access.Right;
import socle.api.text.Language;
import socle.core.access.Visitor;
import socle.core.serve.Glimpse;
import socle.core.serve.Host;
import socle.core.sight.Moment;

/// A question to a screen, or an order to a deed: who asks, what about, and what there is to see at
/// that moment.
///
/// @param host who shows the project
/// @param glimpse what there is to see, as the visitor may see it
/// @param names what stands in the holes of the path
/// @param choices what was said beside it
/// @param language in which the answer is read
public record Asked(
        Host host,
        Glimpse glimpse,
        Visitor visitor,
        Map<String, String> names,
        Choices choices,
        Language language,
        Instant now) {

    public Asked {
        names = Map.copyOf(names);
        glimpse = glimpse.as(visitor);
    }

    /// The same by somebody else.
    public Asked as(Visitor other) {
        return new Asked(host, glimpse, other, names, choices, language, now);
    }

    /// What stands in a hole of the path.
    public String name(String hole) {
        String name = names.get(hole);
        if (name == null) {
            throw new IllegalArgumentException("no hole " + hole);
        }
        return name;
    }

    /// What was published, as whoever asks may see it.
    public Moment seen() {
        return glimpse.seen();
    }

    /// Whether whoever asks is allowed to.
    public boolean may(Right right) {
        return visitor.may(right);
    }
}
