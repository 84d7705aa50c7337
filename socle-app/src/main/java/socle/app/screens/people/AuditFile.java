package socle.app.screens.people;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Route;
import socle.core.access.Access;
import socle.core.ledger.AuditBook;
import socle.core.ledger.AuditRow;

/// The audit log as one file, read and sent by parts.
public record AuditFile(Supplier<Access> access) implements Download {

    private static final int AT_ONCE = 5_000;

    @Override
    public Route route() {
        return Route.of("/admin/audit.csv")
                .with("who", new Phrase("An account.", "Un compte."))
                .with("action", new Phrase("What deeds begin with.", "Le début des actes."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "Who saw and did what, as a file.", "Qui a vu et fait quoi, en un fichier.");
    }

    @Override
    public Right right() {
        return Right.ADMINISTER;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/csv");
    }

    @Override
    public Taken file(Asked asked) {
        AuditBook.Wanted wanted =
                new AuditBook.Wanted(
                        asked.choices().one("who").orElse(""),
                        asked.choices().one("action").orElse(""),
                        Optional.empty(),
                        Optional.empty());
        AuditBook book = access.get().audit().book();
        return new Taken("audit.csv", "text/csv; charset=utf-8", out -> write(book, wanted, out));
    }

    private static void write(AuditBook book, AuditBook.Wanted wanted, OutputStream out)
            throws IOException {
        line(
                out,
                Stream.of(
                        "number", "at", "who", "action", "object", "outcome", "address", "digest"));
        long before = Long.MAX_VALUE;
        while (before > 0) {
            List<AuditRow> rows = book.list(wanted, before, AT_ONCE);
            for (AuditRow row : rows) {
                line(
                        out,
                        Stream.of(
                                String.valueOf(row.number()),
                                row.entry().at().toString(),
                                row.entry().who(),
                                row.entry().action(),
                                row.entry().object(),
                                row.entry().outcome(),
                                row.entry().address(),
                                row.digest()));
            }
            before = rows.size() < AT_ONCE ? 0 : rows.getLast().number();
        }
    }

    private static void line(OutputStream out, Stream<String> cells) throws IOException {
        String line = cells.map(AuditFile::cell).collect(Collectors.joining(",")) + "\r\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /// A cell that a spreadsheet would take for a formula begins with an apostrophe instead.
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
