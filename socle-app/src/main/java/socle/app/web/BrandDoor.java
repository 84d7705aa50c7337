package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import socle.api.access.Right;
import socle.app.show.BrandFiles;
import socle.core.serve.Edition;

/// The author's own sign and colour, for those who may look. Their address changes with them, so
/// that a browser may keep them.
final class BrandDoor {

    private final Hall hall;

    BrandDoor(Hall hall) {
        this.hall = hall;
    }

    void open(HttpRouting.Builder routing) {
        routing.get(
                "/brand/{version}/{name}",
                hall.lobby().only(Right.LOOK, hall.answers(), this::send));
    }

    private void send(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("name");
        String version = request.path().pathParameters().get("version");
        Optional<byte[]> file;
        try (Edition.Visit visit = hall.house().editions().visit()) {
            file =
                    BrandFiles.of(visit.contents())
                            .filter(brand -> brand.version().equals(version))
                            .flatMap(
                                    brand -> Optional.ofNullable(brand.files().get("css/" + name)));
        }
        if (file.isEmpty()) {
            hall.answers().unknownDoor(request, response);
            return;
        }
        response.headers().set(HeaderNames.CONTENT_TYPE, mediaType(name));
        response.headers().set(HeaderNames.CACHE_CONTROL, "private, max-age=31536000, immutable");
        response.send(file.get());
    }

    private static String mediaType(String name) {
        return name.endsWith(".css")
                ? "text/css; charset=utf-8"
                : BrandFiles.isSvg(name) ? "image/svg+xml" : "image/png";
    }
}
