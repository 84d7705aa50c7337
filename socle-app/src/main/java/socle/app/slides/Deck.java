package socle.app.slides;

import java.time.Instant;
import java.util.List;
import socle.api.text.Language;

/// Slides in sections, as they are to be shown.
///
/// @param name what is spoken of, at the foot of every slide
/// @param occasion what the deck is for
/// @param author who speaks
/// @param accent the colour of its ornaments, `rrggbb`
/// @param at the moment whose state it tells; the document bears this date, never the machine's
public record Deck(
        String name,
        String occasion,
        String author,
        String accent,
        Language language,
        Instant at,
        List<Section> sections) {

    public Deck {
        sections = List.copyOf(sections);
    }

    /// Slides that belong together, under a name in the list of slides.
    public record Section(String name, List<Slide> slides) {
        public Section {
            slides = List.copyOf(slides);
        }
    }
}
