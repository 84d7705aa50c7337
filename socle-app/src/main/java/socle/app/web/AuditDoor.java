package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.access.Right;
import socle.core.access.Access;
import socle.core.ledger.AuditBook;
import socle.core.ledger.AuditRow;

/// The audit log as one file: `/admin/audit.csv`, read and sent by parts.
final class AuditDoor {

    private static final int AT_ONCE = 5_000;

    private final Access access;
    private final Lobby lobby;
    private final Answers answers;

    AuditDoor(Access access, Lobby lobby, Answers answers) {
        this.access = access;
        this.lobby = lobby;
        this.answers = answers;
    }

    void open(HttpRouting.Builder routing) {
        routing.get("/admin/audit.csv", lobby.only(Right.ADMINISTER, answers, this::send));
    }

    private void send(ServerRequest request, ServerResponse response)
            throws IOException, InterruptedException {
        lobby.watch().saw(lobby.doorman().entry(request), request);
        AuditBook.Wanted wanted =
                new AuditBook.Wanted(
                        request.query().first("who").orElse(""),
                        request.query().first("action").orElse(""),
                        Optional.empty(),
                        Optional.empty());
        response.headers().set(HeaderNames.CONTENT_TYPE, "text/csv; charset=utf-8");
        response.headers()
                .set(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
        try (OutputStream out = response.outputStream()) {
            out.write(
                    "number,at,who,action,object,outcome,address,digest\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            long before = Long.MAX_VALUE;
            while (before > 0) {
                List<AuditRow> rows = access.audit().book().list(wanted, before, AT_ONCE);
                for (AuditRow row : rows) {
                    out.write(line(row).getBytes(StandardCharsets.UTF_8));
                }
                before = rows.size() < AT_ONCE ? 0 : rows.getLast().number();
            }
        }
    }

    private static String line(AuditRow row) {
        return Stream.of(
                                String.valueOf(row.number()),
                                row.entry().at().toString(),
                                row.entry().who(),
                                row.entry().action(),
                                row.entry().object(),
                                row.entry().outcome(),
                                row.entry().address(),
                                row.digest())
                        .map(AuditDoor::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /// A cell that a spreadsheet would take for a formula begins with an apostrophe instead.
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
