package socle.kinds.collect.database;

import java.io.IOException;
import java.util.List;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.kinds.collect.Legal;

/// `database`: collects rows of a relational database and proves, by a count and a hash that the
/// database computes, that the lake has them all.
public final class DatabaseKind implements NodeKind<DatabaseSpec>, Guards<DatabaseSpec> {

    @Override
    public String word() {
        return "database";
    }

    @Override
    public Phrase label() {
        return new Phrase("database", "base de données");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("sources", "yml");
    }

    @Override
    public Class<DatabaseSpec> spec() {
        return DatabaseSpec.class;
    }

    @Override
    public Gives gives(DatabaseSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public List<Problem> guard(Node<DatabaseSpec> node, Neighbours neighbours) {
        return Legal.guard(node, node.spec().legal());
    }

    @Override
    public Outcome work(Node<DatabaseSpec> node, Bench bench)
            throws IOException, InterruptedException {
        return Legal.work(
                node.spec().legal(),
                sheet -> {
                    Job job = Job.of(node, sheet, bench);
                    return node.spec().changes().isPresent()
                            ? new Following(job, node.spec().changes().get()).outcome()
                            : new Collecting(job).outcome();
                });
    }
}
