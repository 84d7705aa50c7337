package socle.api.show;

import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.proof.Told;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// One thing on a page. The set is closed: whoever shows pages (terminal, HTML, PDF) shows all of
/// them.
public sealed interface Block {

    /// A title inside the page.
    ///
    /// @param level 2 for a section, 3 below it
    record Heading(Phrase words, int level) implements Block {}

    /// An author's text.
    record Prose(Markdown text) implements Block {}

    /// A sentence that was computed.
    record Line(Phrase words) implements Block {}

    /// One number, in large.
    ///
    /// @param value null is never shown as zero: empty when it could not be computed
    /// @param note the comparison or definition under it
    record Figure(
            Phrase label,
            Optional<Double> value,
            Format format,
            String unit,
            Phrase note,
            List<Double> history)
            implements Block {}

    /// What the evidence of a node says, one line a claim: what held, what fell, what was measured.
    record Proofs(Phrase caption, List<Told> evidence) implements Block {}

    /// A table.
    ///
    /// @param total rows that there are, of which `rows` may be the first
    record Grid(Phrase caption, Rows rows, long total) implements Block {}

    /// A chart, its words and its rows.
    ///
    /// @param name unique on the page: prefixes the ids of the drawing
    /// @param subtitle what is drawn: measure, unit, period
    /// @param caption how not to be fooled, or empty
    record Plot(String name, Phrase title, Phrase subtitle, Phrase caption, Chart chart, Rows rows)
            implements Block {

        /// Its rows as people read them: without the outlines of regions.
        public Rows told() {
            int outline = chart.channel(Slot.SHAPE).map(it -> rows.indexOf(it.column())).orElse(-1);
            return outline < 0 ? rows : rows.without(outline);
        }
    }

    /// Boxes and arrows, from left to right.
    record Diagram(Phrase caption, List<Box> boxes, List<Arrow> arrows) implements Block {}

    /// A box of a diagram.
    record Box(String id, String label, Phrase sort, boolean focus) {}

    /// An arrow of a diagram, from box to box.
    record Arrow(String from, String to) {}

    /// Text for machines.
    record Code(Phrase caption, String language, String text) implements Block {}

    /// Other nodes.
    record Links(Phrase caption, List<NodeId> nodes) implements Block {}
}
