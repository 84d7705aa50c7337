package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import socle.app.show.BrandFiles;
import socle.core.serve.Edition;

/// The author's own sign and colour, for anybody: the page where people sign in shows them. Their
/// address changes with them, so that a browser may keep them.
final class BrandDoor {

    private final Hall hall;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    /// The files of a version, so that a stranger who asks often has nothing read.
    private record Kept(String version, SortedMap<String, byte[]> files) {}

    BrandDoor(Hall hall) {
        this.hall = hall;
    }

    void open(HttpRouting.Builder routing) {
        routing.get("/brand/{version}/{name}", this::send);
    }

    private void send(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("name");
        Optional<byte[]> file =
                files(request.path().pathParameters().get("version"))
                        .flatMap(it -> Optional.ofNullable(it.get("css/" + name)));
        if (file.isEmpty()) {
            hall.answers().unknownDoor(request, response);
            return;
        }
        response.headers().set(HeaderNames.CONTENT_TYPE, mediaType(name));
        response.headers().set(HeaderNames.CACHE_CONTROL, "public, max-age=31536000, immutable");
        response.send(file.get());
    }

    /// Those of the version that is shown now.
    private Optional<SortedMap<String, byte[]>> files(String version) {
        Optional<BrandFiles> brand;
        try (Edition.Visit visit = hall.house().editions().visit()) {
            brand = BrandFiles.of(visit.contents()).filter(it -> it.version().equals(version));
        }
        return brand.map(it -> kept(version, it).files);
    }

    private Kept kept(String version, BrandFiles brand) {
        Kept before = kept.get();
        if (before != null && before.version.equals(version)) {
            return before;
        }
        Kept read = new Kept(version, brand.files());
        kept.set(read);
        return read;
    }

    private static String mediaType(String name) {
        return name.endsWith(".css")
                ? "text/css; charset=utf-8"
                : BrandFiles.isSvg(name) ? "image/svg+xml" : "image/png";
    }
}
