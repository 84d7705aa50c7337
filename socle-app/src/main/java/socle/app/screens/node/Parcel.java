package socle.app.screens.node;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import socle.api.Exporting;
import socle.api.data.Rows;
import socle.api.text.NodeId;
import socle.api.text.Sql;
import socle.app.show.export.Csv;
import socle.app.view.AsSeen;
import socle.app.view.Asked;
import socle.core.graph.Declared;

/// A node on its way into one archive. The same moment gives the same bytes.
final class Parcel implements Exporting, AsSeen, AutoCloseable {

    /// Rows that are held at once.
    private static final int HELD = 50_000;

    /// The first moment that an archive can tell.
    private static final long NEVER = 315_619_200_000L;

    private final Declared one;
    private final Asked asked;
    private final ZipOutputStream zip;

    Parcel(Declared one, Asked asked, OutputStream out) {
        this.one = one;
        this.asked = asked;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public List<String> reads(NodeId node) {
        return asked.glimpse().nodes().stream()
                .filter(it -> it.id().equals(node))
                .findFirst()
                .orElse(one)
                .tables();
    }

    @Override
    public void text(String file, String text) throws IOException {
        begin(file);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /// The rows lie in files: a part of them at a time keeps their order.
    @Override
    public void rows(String file, String table) throws IOException {
        begin(file);
        int size = HELD;
        for (long from = 0; size == HELD; from += HELD) {
            Rows rows =
                    asked.seen()
                            .query(
                                    "SELECT * FROM %s LIMIT %d OFFSET %d"
                                            .formatted(Sql.quote(table), HELD, from));
            size = rows.size();
            List<String> records = Csv.records(rows);
            for (String record : from == 0 ? records : records.subList(1, records.size())) {
                zip.write((record + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        zip.closeEntry();
    }

    private void begin(String file) throws IOException {
        ZipEntry entry = new ZipEntry(file);
        entry.setTime(NEVER);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
