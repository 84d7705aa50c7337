package socle.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Exporting;
import socle.api.Node;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Sql;
import socle.app.show.export.Csv;
import socle.core.engine.DuckDbSession;
import socle.core.graph.Declared;
import socle.core.sight.Moment;

/// A node on its way into a folder. Files of the same names are overwritten.
final class Outgoing implements Exporting {

    /// Rows that are held at once.
    private static final int HELD = 50_000;

    private final Opened open;
    private final Moment seen;
    private final Language language;
    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    Outgoing(Opened open, Moment seen, Language language, Path folder) {
        this.open = open;
        this.seen = seen;
        this.language = language;
        this.folder = folder;
    }

    /// The files, in order.
    List<Path> written() {
        return List.copyOf(written);
    }

    /// The tables that a node has published.
    List<String> tables(NodeId node) {
        return seen.published(node).stream()
                .flatMap(it -> it.tables().stream())
                .map(Table::name)
                .toList();
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public List<String> reads(NodeId node) {
        return open.graph().find(node).map(Declared::tables).orElse(List.of());
    }

    @Override
    public void text(String file, String text) throws IOException {
        Files.writeString(opened(file), text);
    }

    /// The rows lie in files: a part of them at a time keeps their order.
    @Override
    public void rows(String file, String table) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(opened(file));
                DuckDbSession session = open.sight().session()) {
            int size = HELD;
            for (long from = 0; size == HELD; from += HELD) {
                Rows rows =
                        session.query(
                                "SELECT * FROM %s LIMIT %d OFFSET %d"
                                        .formatted(Sql.quote(table), HELD, from));
                size = rows.size();
                List<String> records = Csv.records(rows);
                for (String record : from == 0 ? records : records.subList(1, records.size())) {
                    out.write(record + "\r\n");
                }
            }
        }
    }

    /// Where a file of this name goes.
    Path opened(String file) throws IOException {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder)) {
            throw new IllegalArgumentException(file);
        }
        Files.createDirectories(path.getParent());
        written.add(path);
        return path;
    }

    @Override
    public List<Told> evidence(NodeId node) {
        return seen.evidence(node);
    }

    @Override
    public List<List<Told>> history(NodeId node, int runs) {
        return seen.history(node, runs);
    }

    @Override
    public Optional<Node<?>> node(NodeId id) {
        return seen.node(id);
    }

    @Override
    public Optional<Table> table(String name) {
        return seen.table(name);
    }

    @Override
    public Rows rows(String name, int limit) {
        return seen.rows(name, limit);
    }
}
