package socle.core.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.function.Function;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
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
        MessageDigest digest = sha256();
        graph.nodes().stream()
                .sorted(Comparator.comparing(Declared::id))
                .forEach(
                        one ->
                                digest.update(
                                        (one.id() + "\n" + told.apply(one) + "\n")
                                                .getBytes(StandardCharsets.UTF_8)));
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
