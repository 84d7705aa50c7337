package socle.kinds.transform;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.data.Change;
import socle.api.text.Files;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// A source for tests: lines of a CSV file that are added to those of before, as a stream adds its
/// batches. The file holds the new ones alone.
final class DripKind implements NodeKind<DripKind.Spec> {

    public record Spec(Files file) {}

    @Override
    public String word() {
        return "drip";
    }

    @Override
    public Phrase label() {
        return new Phrase("drip", "goutte");
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
    public Class<Spec> spec() {
        return Spec.class;
    }

    @Override
    public Gives gives(Spec spec) {
        return Gives.TABLE;
    }

    @Override
    public Outcome work(Node<Spec> node, Bench bench) throws IOException {
        String path = bench.files(node.spec().file()).getFirst().path().toString();
        String select =
                "select * from read_csv("
                        + Sql.literal(path)
                        + ", header = true, columns = "
                        + "{happened: 'TIMESTAMP', came: 'TIMESTAMP', word: 'VARCHAR'})";
        Change change =
                bench.tables().current().isPresent() ? new Change.Append() : new Change.Whole();
        return new Outcome.Done(
                List.of(bench.tables().draft(change, select)), Optional.of(path), List.of());
    }
}
