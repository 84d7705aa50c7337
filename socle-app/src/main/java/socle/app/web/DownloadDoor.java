package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Refusal;
import socle.core.serve.Edition;

/// Answers with a file to take away.
final class DownloadDoor {

    private final Hall hall;

    DownloadDoor(Hall hall) {
        this.hall = hall;
    }

    void give(Download download, ServerRequest request, ServerResponse response)
            throws IOException, InterruptedException {
        try (Edition.Visit visit = hall.house().editions().visit()) {
            Entry entry = hall.doorman().entry(request);
            Optional<Trouble> stops =
                    hall.watch().stops(entry, download.right()).or(() -> hall.watch().often(entry));
            if (stops.isPresent()) {
                hall.answers().send(request, response, stops.get());
                return;
            }
            Asked asked =
                    new Asker(request)
                            .asked(
                                    hall.house(),
                                    hall.glimpses().of(visit),
                                    entry,
                                    download.route());
            Download.Taken file = download.file(asked);
            hall.watch().saw(entry, request);
            give(file, response);
        } catch (Refusal refusal) {
            hall.answers().send(request, response, Told.of(refusal));
        }
    }

    /// What is taken away is never shown in the place of a page.
    private static void give(Download.Taken file, ServerResponse response) throws IOException {
        response.headers().set(HeaderNames.CONTENT_TYPE, file.mediaType());
        response.headers()
                .set(
                        HeaderNames.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "\"");
        response.headers().set(HeaderNames.X_CONTENT_TYPE_OPTIONS, "nosniff");
        response.headers().set(PagePress.CSP, "sandbox; default-src 'none'");
        response.headers().set(HeaderNames.CACHE_CONTROL, "private, no-cache");
        try (OutputStream out = response.outputStream()) {
            file.content().writeTo(out);
        }
    }
}
