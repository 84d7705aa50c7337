package socle.app.slides;

import java.util.List;
import java.util.Optional;

/// One thing to show. What does not fit is continued on a slide of its own, or shortened with its
/// whole text in the notes.
public sealed interface Slide {

    /// What it says, unique in its deck.
    String title();

    /// What the speaker may say; paragraphs end in a line end.
    String notes();

    /// The first of all.
    ///
    /// @param facts who, when, from what
    record Cover(
            String title,
            String subtitle,
            List<String> facts,
            Optional<Picture> picture,
            String notes)
            implements Slide {
        public Cover {
            facts = List.copyOf(facts);
        }
    }

    /// A few sentences, one under the other.
    record Points(String title, List<String> points, String notes) implements Slide {
        public Points {
            points = List.copyOf(points);
        }
    }

    /// A table that stays one: it can be edited and read cell by cell.
    ///
    /// @param lead a sentence above it, or empty
    /// @param evidence what it rests on, in small, or empty
    record Tabular(String title, String lead, Grid grid, String evidence, String notes)
            implements Slide {}

    /// A chart.
    ///
    /// @param lead what is drawn: measure, unit, period
    /// @param caption how not to be fooled
    record Drawn(
            String title,
            String lead,
            Picture picture,
            String caption,
            String evidence,
            String notes)
            implements Slide {}

    /// Up to three numbers in large.
    record Figures(String title, List<Figure> figures, String evidence, String notes)
            implements Slide {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /// A number with what it is and, under it, what compares it.
    record Figure(String value, String label, String note) {}
}
