package socle.kinds.collect.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import socle.api.Bench;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.RowSink;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Sql;

/// The records of a collection that was cut, as they came, in a part of the node's own: published
/// with the cursor that says where to go on, and loaded with the rest once that has come.
final class Pending {

    private static final String PART = "pending";
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("page", "BIGINT"),
                    new Column("record", "BIGINT"),
                    new Column("address", "VARCHAR"),
                    new Column("format", "VARCHAR"),
                    new Column("text", "VARCHAR"));

    private final Bench bench;
    private final NodeId node;

    Pending(Bench bench, NodeId node) {
        this.bench = bench;
        this.node = node;
    }

    /// The pages that earlier runs published of a collection that goes on.
    List<Leaf> leaves(Gathered gathered) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        for (int page = 1; page <= gathered.begun().number(); page++) {
            Rows rows =
                    bench.engine()
                            .query(
                                    "SELECT text, format, address FROM %s WHERE page = ? ORDER BY record"
                                            .formatted(Sql.quote(node.value() + "__" + PART)),
                                    page);
            if (rows.size() > 0) {
                leaves.add(leaf(page, rows));
            }
        }
        return leaves;
    }

    private Leaf leaf(int page, Rows rows) throws IOException {
        Path file = bench.scratch().resolve("pending-" + page + ".ndjson");
        Files.write(file, rows.column("text").stream().map(Objects::toString).toList());
        return new Leaf(
                page,
                URI.create(Objects.toString(rows.at(0, 2))),
                AnswerFormat.valueOf(Objects.toString(rows.at(0, 1))),
                file,
                rows.size(),
                "",
                -1,
                -1,
                "",
                "");
    }

    /// Drafts the part.
    Table table(List<Leaf> leaves) {
        return bench.tables()
                .part(PART)
                .draft(
                        new Change.Whole(),
                        COLUMNS,
                        sink -> leaves.forEach(leaf -> rows(leaf, sink)));
    }

    private static void rows(Leaf leaf, RowSink sink) {
        try (BufferedReader lines = Files.newBufferedReader(leaf.file())) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                sink.row(
                        (long) leaf.number(),
                        number,
                        leaf.uri().toString(),
                        leaf.format().name(),
                        line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
