package socle.core.graph;

import java.util.List;
import socle.api.Node;
import socle.api.text.Files;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Reference;
import socle.api.text.Sql;
import socle.api.text.TableRef;

/// A node with what was found in its text.
///
/// @param references every node that it names, those found in its SQL and Markdown included; each
///     once
/// @param tables every table that it reads, as it names them (`strikes__rejected`), in order
/// @param files every file pattern that it takes in
/// @param queries every query that its author wrote
/// @param texts every text that its author wrote in Markdown, in order
/// @param work canonical text of what its work depends on: kind, kind's version and spec less its
///     wording;
///     SQL by its parse tree, so that comments and line breaks do not count
/// @param words canonical text of its wording
public record Declared(
        Node<?> node,
        List<Reference> references,
        List<String> tables,
        List<Files> files,
        List<Sql> queries,
        List<Markdown> texts,
        String work,
        String words) {

    public Declared {
        queries = List.copyOf(queries);
        texts = List.copyOf(texts);
        references = List.copyOf(references);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /// A node whose tables are those that its references name.
    public Declared(
            Node<?> node,
            List<Reference> references,
            List<Files> files,
            String work,
            String words) {
        this(node, references, named(references), files, List.of(), List.of(), work, words);
    }

    private static List<String> named(List<Reference> references) {
        return references.stream()
                .filter(TableRef.class::isInstance)
                .map(reference -> reference.node().value())
                .distinct()
                .toList();
    }

    /// Its name.
    public NodeId id() {
        return node.id();
    }
}
