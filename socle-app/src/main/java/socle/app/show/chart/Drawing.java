package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.show.Block;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.markup.Tag;

/// What became of a plot: a picture, or the reason why there is none.
public sealed interface Drawing {

    /// The widths for which every plot is drawn, so that its text is readable on both.
    double WIDE = 640;

    /// The width of a phone.
    double NARROW = 340;

    /// A drawing twice, for wide and for narrow places.
    ///
    /// @param words what it shows, written from its numbers
    /// @param notes what could not be drawn and is said instead
    record Picture(Sketch wide, Sketch narrow, String words, List<Phrase> notes)
            implements Drawing {
        public Picture {
            notes = List.copyOf(notes);
        }
    }

    /// Nothing was drawn.
    record Nothing(Phrase why) implements Drawing {}

    /// One drawing.
    ///
    /// @param frame all of it
    /// @param texts the room of every text in it
    record Sketch(Tag svg, Box frame, List<Box> texts) {
        public Sketch {
            texts = List.copyOf(texts);
        }
    }

    /// Draws a plot for readers of one language.
    static Drawing of(Block.Plot plot, Language language) {
        if (plot.rows().size() == 0) {
            return new Nothing(NoDrawing.NO_ROW);
        }
        Look look = new Look(language);
        Sheet sheet = Sheet.of(plot.chart(), plot.rows(), look);
        Marks marks = marks(sheet);
        Optional<Phrase> nothing = marks.nothing();
        return nothing.isPresent() ? new Nothing(nothing.get()) : picture(plot, marks, sheet);
    }

    /// What a drawing of a plot would show, in words, without the drawing.
    static Optional<String> words(Block.Plot plot, Language language) {
        if (plot.rows().size() == 0) {
            return Optional.empty();
        }
        Marks marks = marks(Sheet.of(plot.chart(), plot.rows(), new Look(language)));
        return marks.nothing().isPresent() ? Optional.empty() : Optional.of(words(plot, marks));
    }

    private static String words(Block.Plot plot, Marks marks) {
        List<String> sentences = new ArrayList<>(marks.words());
        plot.chart().rules().forEach(rule -> sentences.add(rule.label() + "."));
        plot.chart().notes().forEach(note -> sentences.add(note.label() + "."));
        return String.join(" ", sentences);
    }

    private static Picture picture(Block.Plot plot, Marks marks, Sheet sheet) {
        String words = words(plot, marks);
        List<String> told = List.of(plot.title().in(sheet.look().language()), words);
        Sketch wide = sketch(marks, new Svg(plot.name() + "-w", WIDE), "wide", told);
        Sketch narrow = sketch(marks, new Svg(plot.name() + "-n", NARROW), "narrow", told);
        return new Picture(wide, narrow, words, sheet.notes());
    }

    private static Sketch sketch(Marks marks, Svg svg, String sort, List<String> words) {
        double height = Math.ceil(marks.draw(svg));
        Tag tag = svg.finish(height, sort, words.getFirst(), words.getLast());
        return new Sketch(tag, new Box(0, 0, svg.width(), height), svg.texts());
    }

    private static Marks marks(Sheet sheet) {
        return sheet.has(Slot.FACET) ? Facets.of(sheet) : Marks.of(sheet);
    }
}
