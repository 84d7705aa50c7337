package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import socle.app.show.Assets;

/// Our own style sheets, scripts and fonts. Their address changes with the version of Socle, so
/// that a browser may keep them.
final class AssetDoor {

    private final Assets assets;
    private final Answers answers;

    AssetDoor(Assets assets, Answers answers) {
        this.assets = assets;
        this.answers = answers;
    }

    void open(HttpRouting.Builder routing) {
        routing.get("/assets/{version}/{folder}/{name}", this::send);
    }

    private void send(ServerRequest request, ServerResponse response) {
        var names = request.path().pathParameters();
        Optional<Assets.Asset> asset =
                assets.find(names.get("folder") + "/" + names.get("name"))
                        .filter(_ -> names.get("version").equals(assets.digest()));
        if (asset.isEmpty()) {
            answers.unknownDoor(request, response);
            return;
        }
        response.headers().set(HeaderNames.CONTENT_TYPE, asset.get().mediaType());
        response.headers().set(HeaderNames.CACHE_CONTROL, "public, max-age=31536000, immutable");
        response.send(asset.get().bytes());
    }
}
