package socle.kinds.collect.file;

import java.io.IOException;
import java.util.Objects;
import socle.api.data.Table;
import socle.kinds.collect.Trouble;

/// The rows that the engine kept out of a CSV load. The engine counts a line break within quotes as
/// no line; it is right about bytes, so lines are found again from these.
final class CsvRejects {

    private static final String JOINED =
            "%s e JOIN %s s USING (scan_id, file_id)".formatted(CsvSql.REJECTS, CsvSql.SCANS);

    private final Batch batch;

    CsvRejects(Batch batch) {
        this.batch = batch;
    }

    /// What was loaded, with the rows kept out drafted beside it.
    Reading.Loaded loaded(Table table) throws IOException, Trouble {
        Object kept = batch.engine().query("SELECT count(*) FROM " + CsvSql.REJECTS).at(0, 0);
        if (Objects.equals(kept, 0L)) {
            return Rejects.draft(batch, table, Rejects.none());
        }
        String places = "SELECT file_path AS path, line_byte_position AS place FROM " + JOINED;
        new Lines(batch, places).find(source -> new LineFinder(source.open()));
        return Rejects.draft(batch, table, select());
    }

    /// One row a record: a record may be wrong in several ways, of which the first is told, and
    /// what is wrong with its form before what is wrong with a value.
    private String select() {
        return """
               SELECT DISTINCT ON (l.name, l.line) l.name AS file, l.line, e.column_name,
                 %s AS reason, left(ltrim(e.csv_line, chr(13) || chr(10)), %d) AS text
               FROM %s JOIN %s l ON l.path = s.file_path AND l.place = e.line_byte_position
               ORDER BY l.name, l.line, e.error_type = 'CAST', e.column_idx"""
                .formatted(
                        Rejects.inWords("CAST(e.error_type AS VARCHAR)", batch.bench().language()),
                        Rejects.TEXT,
                        JOINED,
                        Lines.TABLE);
    }
}
