package socle.core.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Header;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Change;
import socle.api.text.Files;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Reference;
import socle.api.text.TableRef;
import socle.core.graph.Declared;
import socle.core.testing.Quiet;

/// A kind for tests whose work is given by the test.
record Doing(Work what) implements Quiet {

    private static final Place NOWHERE = Place.of("doing.yml");

    /// The work.
    interface Work {
        Outcome on(Bench bench) throws IOException, InterruptedException;
    }

    /// A node that does something.
    static Declared node(String id, Work what, String... reads) {
        return node(id, Header.none(), what, reads);
    }

    /// A node with common keys.
    static Declared node(String id, Header header, Work what, String... reads) {
        List<Reference> references = new ArrayList<>();
        for (String read : reads) {
            references.add(new TableRef(new NodeId(read), NOWHERE));
        }
        return new Declared(
                new Node<>(new NodeId(id), new Doing(what), header, new Quiet.Spec(id), NOWHERE),
                references,
                List.of(),
                id,
                "");
    }

    /// The same, taking in files.
    static Declared taking(Declared node, String pattern) {
        return new Declared(
                node.node(),
                node.references(),
                List.of(new Files(pattern, NOWHERE)),
                node.work(),
                node.words());
    }

    /// The same with another definition.
    static Declared changed(Declared node) {
        return new Declared(
                node.node(), node.references(), node.files(), node.work() + "!", node.words());
    }

    /// Work that drafts a whole table.
    static Work table(String select) {
        return bench ->
                Outcome.Done.of(bench.tables().draft(new Change.Whole(), select), List.of());
    }

    /// Work that fails.
    static Work fails(Outcome.Again again) {
        return _ ->
                new Outcome.Failed(Phrase.same("broken"), Phrase.same("mend it"), again, List.of());
    }

    static Header retrying(int times) {
        return header(times, Optional.empty());
    }

    static Header header(int retries, Optional<java.time.Duration> limit) {
        return new Header(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                retries,
                limit,
                Optional.empty());
    }

    @Override
    public String word() {
        return "doing";
    }

    @Override
    public Outcome work(Node<Spec> node, Bench bench) throws IOException, InterruptedException {
        return what.on(bench);
    }
}
