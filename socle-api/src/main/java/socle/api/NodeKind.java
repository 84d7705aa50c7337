package socle.api;

import java.io.IOException;
import socle.api.text.Phrase;

/// What a node of one kind is. Found by `ServiceLoader`; the compact constructor of its spec holds
/// the
/// rules of one node, `Guards` those that need its neighbours. References (`TableRef`, `Ref`,
/// `Link`), SQL,
/// Markdown and `Files` are found in the spec by their types.
public interface NodeKind<S extends Record> {

    /// The word after `kind:`; lower case, underscores.
    String word();

    /// What people read instead of the word.
    Phrase label();

    /// Raised when the same spec and inputs would give another result: every node of the kind runs
    /// again.
    int version();

    /// Where its nodes live.
    Home home();

    /// The record that one node of it decodes to.
    Class<S> spec();

    /// What a node of it gives to others.
    Gives gives(S spec);

    /// Does the work of one node. Expected trouble is an outcome; an `IOException` or `SqlFailure`
    /// that escapes
    /// becomes `Failed` with the exception's words; any other exception is a defect.
    Outcome work(Node<S> node, Bench bench) throws IOException, InterruptedException;
}
