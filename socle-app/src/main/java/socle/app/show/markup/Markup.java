package socle.app.show.markup;

import java.util.List;

/// A piece of a page. What is said in it is escaped when it is written; nothing else can come in.
public sealed interface Markup permits Tag, Markup.Words, Markup.Cleaned, Markup.Several {

    /// Writes it as HTML that is well-formed XML too.
    void write(StringBuilder out);

    /// Its text as a page would hold it.
    default String html() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    /// Text that is shown as it is.
    static Markup words(String words) {
        return new Words(words);
    }

    /// Pieces one after the other.
    static Markup all(List<? extends Markup> pieces) {
        return new Several(List.copyOf(pieces));
    }

    /// Pieces one after the other.
    static Markup all(Markup... pieces) {
        return new Several(List.of(pieces));
    }

    /// Nothing at all.
    static Markup none() {
        return new Several(List.of());
    }

    /// Text that is shown as it is.
    record Words(String words) implements Markup {
        @Override
        public void write(StringBuilder out) {
            Escape.text(words, out);
        }
    }

    /// HTML that went through a cleaner; the one door by which text becomes tags.
    ///
    /// @param html well-formed, of allowed tags only
    record Cleaned(String html) implements Markup {
        @Override
        public void write(StringBuilder out) {
            out.append(html);
        }
    }

    /// Pieces one after the other.
    record Several(List<Markup> pieces) implements Markup {
        @Override
        public void write(StringBuilder out) {
            pieces.forEach(piece -> piece.write(out));
        }
    }
}
