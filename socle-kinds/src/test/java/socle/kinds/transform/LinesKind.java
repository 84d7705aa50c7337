package socle.kinds.transform;

import java.io.IOException;
import java.util.List;
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

/// A source for tests: a CSV file as DuckDB understands it. Its rows change while its definition,
/// and that of all who read it, stays.
final class LinesKind implements NodeKind<LinesKind.Spec> {

    public record Spec(Files file) {}

    @Override
    public String word() {
        return "lines";
    }

    @Override
    public Phrase label() {
        return new Phrase("lines", "lignes");
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
                        + "{id: 'BIGINT', day: 'DATE', amount: 'DOUBLE', city: 'VARCHAR'})";
        return Outcome.Done.of(bench.tables().draft(new Change.Whole(), select), List.of());
    }
}
