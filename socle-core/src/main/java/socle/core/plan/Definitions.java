package socle.core.plan;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import socle.api.InputFile;
import socle.api.NodeKind;
import socle.api.text.Files;
import socle.api.text.NodeId;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.ledger.Fingerprints;

/// What each node is by its text and its input files alone, whoever runs and whatever ran.
final class Definitions {

    private final Graph graph;
    private final String dialect;
    private final Map<String, String> variables;
    private final Map<NodeId, Own> own = new HashMap<>();
    private final Map<String, String> files = new TreeMap<>();

    /// @param variables what SQL reads with `getvariable`
    Definitions(Graph graph, InputFiles inputs, String dialect, Map<String, String> variables) {
        this.graph = graph;
        this.dialect = dialect;
        this.variables = variables;
        graph.order().forEach(one -> own.put(one.id(), read(one, inputs)));
    }

    /// Looks at the input files again.
    ///
    /// @return the nodes whose files are others now
    Set<NodeId> refiled(InputFiles inputs) {
        files.clear();
        Set<NodeId> changed = new HashSet<>();
        for (Declared one : graph.nodes()) {
            if (!one.files().isEmpty()) {
                Own before = read(one.id());
                String now = digest(one.files(), inputs);
                if (!now.equals(before.files)) {
                    own.put(one.id(), new Own(before.definition, before.made, now, before.words));
                    changed.add(one.id());
                }
            }
        }
        return changed;
    }

    /// Digest of every input file, by name.
    Map<String, String> files() {
        return files;
    }

    /// The fingerprints of a node, given those of what it reads.
    Fingerprints of(NodeId node, Function<NodeId, @Nullable Fingerprints> upstream) {
        Own one = read(node);
        Hash work = new Hash().add(one.definition).add(one.made);
        Hash definition = new Hash().add(one.definition).add(one.made);
        for (NodeId read : new TreeSet<>(graph.reads(node))) {
            Fingerprints found = upstream.apply(read);
            work.add(read.value()).add(found == null ? "" : found.work());
            definition.add(read.value()).add(found == null ? "" : found.definition());
        }
        for (NodeId link : new TreeSet<>(graph.links(node))) {
            work.add(link.value()).add(own(link));
            definition.add(link.value()).add(own(link));
        }
        return new Fingerprints(
                work.add(one.files).end(),
                one.definition,
                definition.end(),
                one.made,
                one.files,
                one.words);
    }

    /// The fingerprints that every node would have if all of them ran now.
    Map<NodeId, Fingerprints> all() {
        Map<NodeId, Fingerprints> all = new TreeMap<>();
        graph.order().forEach(one -> all.put(one.id(), of(one.id(), all::get)));
        return all;
    }

    /// The fingerprint of a node's own definition.
    String own(NodeId node) {
        return read(node).definition;
    }

    private Own read(NodeId node) {
        Own found = own.get(node);
        if (found == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return found;
    }

    private Own read(Declared one, InputFiles inputs) {
        NodeKind<?> kind = one.node().kind();
        return new Own(
                definition(one),
                kind.word() + '@' + kind.version() + ' ' + dialect,
                one.files().isEmpty() ? "" : digest(one.files(), inputs),
                new Hash().add(one.words()).end());
    }

    /// A node that reads variables is another one for each of their values.
    private String definition(Declared one) {
        Hash hash = new Hash().add(one.work());
        Variables.of(one, variables).forEach((name, value) -> hash.add(name).add(value));
        return hash.end();
    }

    private String digest(List<Files> patterns, InputFiles inputs) {
        Hash hash = new Hash();
        for (Files pattern : patterns) {
            try {
                for (InputFile input : inputs.matching(pattern.pattern())) {
                    files.put(input.name(), input.digest());
                    hash.add(input.name()).add(input.digest());
                }
            } catch (IOException e) {
                // It runs then, and its failure says what could not be read.
                hash.add("unreadable: " + e.getMessage());
            }
        }
        return hash.end();
    }

    private record Own(String definition, String made, String files, String words) {}
}
