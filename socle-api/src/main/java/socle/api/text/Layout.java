package socle.api.text;

import java.util.List;
import java.util.stream.Stream;

/// A text in which parts stand: Markdown, and between it fenced blocks of YAML, each decoded into a
/// record. The records that a sealed `P` permits are the words after a fence: a part `Chart` is
/// written below <code>```chart</code>. A part with a `@Body` is that text, and its keys stand in a
/// comment before it, as in a file of SQL. Other fences are code, as in any Markdown.
public record Layout<P>(List<Piece<P>> pieces) {

    public Layout {
        pieces = List.copyOf(pieces);
    }

    /// One piece of the text, in its order.
    public sealed interface Piece<P> permits Words, Part {}

    /// What stands between two parts.
    public record Words<P>(Markdown text) implements Piece<P> {}

    /// A part, and where its fence is.
    public record Part<P>(P part, Place place) implements Piece<P> {}

    /// Its parts without the words between them.
    public List<P> parts() {
        return pieces.stream().flatMap(Layout::part).toList();
    }

    private static <P> Stream<P> part(Piece<P> piece) {
        return switch (piece) {
            case Part<P>(P part, Place _) -> Stream.of(part);
            case Words<P> _ -> Stream.empty();
        };
    }
}
