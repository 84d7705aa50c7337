package socle.api;

import java.io.IOException;
import java.util.Optional;
import socle.api.text.Phrase;

/// A kind whose nodes can be taken away in a form of their own, beside the forms that every table
/// has.
public interface Exports<S extends Record> {

    /// How the name of such a file ends, without the point: `ipynb`.
    String ending();

    /// What it is good for.
    Phrase use();

    /// Writes a node that has run: its file, and what has to lie beside it.
    void export(Node<S> node, Exporting exporting) throws IOException;

    /// The form of its own of a node's kind; nothing when it has none.
    static <S extends Record> Optional<Exports<S>> of(Node<S> node) {
        if (!(node.kind() instanceof Exports<?> kind)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind exports nodes of its own spec
        Exports<S> exports = (Exports<S>) kind;
        return Optional.of(exports);
    }
}
