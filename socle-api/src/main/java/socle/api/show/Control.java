package socle.api.show;

import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;

/// Something that a reader may choose on a page. Its name is that of the choice.
public sealed interface Control {

    /// The name under which the choice is told.
    String name();

    /// What is chosen, in words.
    Phrase label();

    /// What helps to choose, or empty.
    Phrase hint();

    /// One of several values, or all of them.
    ///
    /// @param all the words of no choice
    record OneOf(String name, Phrase label, Phrase hint, Phrase all, List<Option> options)
            implements Control {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /// Any of several values; all of them when none is chosen.
    record SomeOf(String name, Phrase label, Phrase hint, Phrase all, List<Option> options)
            implements Control {
        public SomeOf {
            options = List.copyOf(options);
        }
    }

    /// A stretch of days; each end may be left open.
    ///
    /// @param name of its first day's choice
    /// @param until the name of its last day's choice
    record Days(
            String name,
            String until,
            Phrase label,
            Phrase hint,
            Optional<Stretch> given,
            Ends ends)
            implements Control {}

    /// The first and the last day that there are, `yyyy-mm-dd`.
    record Stretch(String first, String last) {}

    /// What is chosen of a stretch of days, `yyyy-mm-dd` or empty.
    record Ends(String from, String until) {}

    /// A text to look for.
    record Search(String name, Phrase label, Phrase hint, String text) implements Control {}

    /// An answer to a question, in the reader's own words or figures.
    record Answer(String name, Phrase label, Phrase hint, String text) implements Control {}

    /// An answer to a question, out of several that are all seen; none is chosen at first.
    record Pick(String name, Phrase label, Phrase hint, Most most, List<Option> options)
            implements Control {
        public Pick {
            options = List.copyOf(options);
        }
    }

    /// How many may be chosen.
    enum Most {
        ONE,
        SEVERAL
    }

    /// One value of a choice.
    ///
    /// @param value as it is told under the control's name
    record Option(String value, Phrase words, boolean chosen) {}
}
