package socle.api.show;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /// @param remarks how it stands against a target, a period before, a threshold
    record Figure(
            Phrase label,
            Optional<Double> value,
            Format format,
            String unit,
            Phrase note,
            List<Double> history,
            List<Remark> remarks)
            implements Block {

        public Figure {
            history = List.copyOf(history);
            remarks = List.copyOf(remarks);
        }

        /// A number of which nothing else is said.
        public Figure(
                Phrase label,
                Optional<Double> value,
                Format format,
                String unit,
                Phrase note,
                List<Double> history) {
            this(label, value, format, unit, note, history, List.of());
        }
    }

    /// What is to be said of a number.
    record Remark(Standing standing, Phrase words) {}

    /// What the evidence of a node says, one line a claim: what held, what fell, what was measured.
    record Proofs(Phrase caption, List<Told> evidence) implements Block {}

    /// A table.
    ///
    /// @param total rows that there are, of which `rows` may be the first
    /// @param leafing how the reader gets to the others
    /// @param looks by column: what stands above it, and how its numbers are written; columns
    ///     without are told by their names
    record Grid(
            Phrase caption,
            Rows rows,
            long total,
            Optional<Leafing> leafing,
            Map<String, Look> looks)
            implements Block {

        public Grid {
            looks = Map.copyOf(looks);
        }

        /// A table whose columns are told by their names.
        public Grid(Phrase caption, Rows rows, long total, Optional<Leafing> leafing) {
            this(caption, rows, total, leafing, Map.of());
        }

        /// A table of which no other rows can be asked for.
        public Grid(Phrase caption, Rows rows, long total) {
            this(caption, rows, total, Optional.empty());
        }
    }

    /// How a column of a table looks.
    record Look(Phrase head, Format format, String unit) {}

    /// Ways to other rows of a table.
    ///
    /// @param heads by column: the way to the rows in its order
    /// @param leads what choosing one of their values leads to, by column
    /// @param range which rows these are
    record Leafing(
            Map<String, Head> heads,
            List<Leads> leads,
            Phrase range,
            Optional<Way> before,
            Optional<Way> after) {
        public Leafing {
            heads = Map.copyOf(heads);
            leads = List.copyOf(leads);
        }
    }

    /// The head of a column by which rows can be put in order.
    record Head(Way way, Order order) {}

    /// How rows are in order of a column now.
    enum Order {
        NONE,
        ASCENDING,
        DESCENDING
    }

    /// A chart, its words and its rows.
    ///
    /// @param name unique on the page: prefixes the ids of the drawing
    /// @param subtitle what is drawn: measure, unit, period
    /// @param caption how not to be fooled, or empty
    /// @param leads what choosing one of its values leads to
    record Plot(
            String name,
            Phrase title,
            Phrase subtitle,
            Phrase caption,
            Chart chart,
            Rows rows,
            Optional<Leads> leads)
            implements Block {

        /// A chart whose values lead nowhere.
        public Plot(
                String name,
                Phrase title,
                Phrase subtitle,
                Phrase caption,
                Chart chart,
                Rows rows) {
            this(name, title, subtitle, caption, chart, rows, Optional.empty());
        }

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

    /// A sentence that the reader should not miss.
    record Notice(Standing standing, Phrase words) implements Block {}

    /// Cells beside each other.
    record Row(List<Cell> cells) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A place in a row.
    ///
    /// @param width in twelfths of the page, where it is wide enough
    /// @param of the node whose stamp makes it believable
    record Cell(int width, List<Block> blocks, Optional<NodeId> of) {
        public Cell {
            blocks = List.copyOf(blocks);
            if (width < 1 || width > 12) {
                throw new IllegalArgumentException("a cell of " + width + " twelfths");
            }
        }
    }

    /// What the reader may choose, all told at once.
    ///
    /// @param kept other choices that stay as they are
    /// @param none the way to all there is; nothing when nothing is chosen
    record Controls(
            Phrase caption,
            List<Control> controls,
            Map<String, List<String>> kept,
            Optional<Way> none)
            implements Block {
        public Controls {
            controls = List.copyOf(controls);
            kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        }
    }

    /// Groups of blocks of which the reader sees one at a time.
    record Tabs(Phrase caption, List<Tab> tabs) implements Block {
        public Tabs {
            tabs = List.copyOf(tabs);
        }
    }

    /// One of several groups.
    ///
    /// @param blocks of the chosen one; of all of them where nothing can be chosen
    record Tab(Way way, boolean chosen, List<Block> blocks) {
        public Tab {
            blocks = List.copyOf(blocks);
        }
    }
}
