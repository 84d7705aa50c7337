package socle.api;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import socle.api.data.Engine;
import socle.api.data.Tables;
import socle.api.live.Firings;
import socle.api.live.Inbox;
import socle.api.live.Span;
import socle.api.proof.Told;
import socle.api.show.Press;
import socle.api.text.Files;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Reference;
import socle.api.text.Secret;

/// What the work of one node may touch. Closed when the work ends.
public interface Bench {

    /// An engine session of its own: temporary tables are seen by this work alone.
    Engine engine();

    /// Where it drafts its tables.
    Tables tables();

    /// The files that a pattern names, sorted by name, each with its digest as the plan saw it.
    List<InputFile> files(Files pattern) throws IOException;

    /// The definition of a node that this one names.
    Node<?> node(Reference reference);

    /// Digest of what this node, and all that it reads from, say: their files and rows aside. While
    /// it stays the same, rows that were made before may be kept.
    String definition();

    /// The evidence that a node which this one names left last, or nothing when it never ran.
    List<Told> evidence(NodeId node);

    /// Keeps files by their digest.
    Artifacts artifacts();

    /// A folder of its own for files on the way, inside the project's `.socle`: the engine may read
    /// there. It is emptied when the work ends.
    Path scratch() throws IOException;

    /// A folder of its own that a killed or failed work leaves to the next try: what a long work
    /// needs to go on where it stopped. Empty when the definition, or what was published before, is
    /// another; removed when the work is published.
    Path checkpoint() throws IOException;

    /// Where the last published work said the next goes on.
    Optional<String> cursor();

    /// The range of time that was asked for, when one was.
    Optional<Span> span();

    /// What was posted to this node's hook.
    Inbox inbox();

    /// What became of due times.
    Firings firings();

    /// Prints pages of nodes.
    Press press();

    /// The value of a secret, or nothing when this machine has none of that name.
    Optional<String> secret(Secret name);

    /// The language in which the project is written: for words that become part of its data.
    Language language();

    /// The clock.
    InstantSource clock();

    /// The seed of any randomness: the same for the same node and definition.
    long seed();

    /// Tells how far the work is.
    Progress progress();
}
