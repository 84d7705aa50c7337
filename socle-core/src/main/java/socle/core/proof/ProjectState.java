package socle.core.proof;

import java.util.function.Function;
import java.util.stream.Collectors;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.lake.FileDigest;
import socle.core.ledger.Published;
import socle.core.sight.Moment;

/// What attestations of a project speak of, as a digest: while it is the same, they are fresh.
public record ProjectState(Graph graph, Moment seen) {

    /// Over what the shown version of each node was made from: definitions, files, what it reads.
    /// Rows that a source brings are not in it.
    public String ofWork() {
        return digest(this::work);
    }

    /// The same, and all that people read.
    public String ofWords() {
        return digest(one -> work(one) + "\n" + one.words());
    }

    private String work(Declared one) {
        return seen.published(one.id())
                .map(Published::fingerprints)
                .map(it -> it.work())
                .orElse("");
    }

    private String digest(Function<Declared, String> told) {
        return FileDigest.of(
                graph.nodes().stream()
                        .map(one -> one.id() + "\n" + told.apply(one) + "\n")
                        .collect(Collectors.joining()));
    }
}
