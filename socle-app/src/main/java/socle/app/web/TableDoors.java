package socle.app.web;

import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.access.Right;
import socle.app.show.Assets;
import socle.app.view.Deed;
import socle.app.view.Download;
import socle.app.view.Places;
import socle.app.view.Screen;
import socle.app.view.Table;
import socle.core.serve.House;
import tools.jackson.databind.node.ObjectNode;

/// Opens a door for each path of the table: to look by GET, to do by POST.
final class TableDoors {

    private final Hall hall;
    private final Table table;
    private final Places places;
    private final AssetDoor assets;
    private final ScreenDoor screens;
    private final DeedDoor deeds;
    private final DownloadDoor downloads;
    private volatile @Nullable ObjectNode document;

    TableDoors(Hall hall, Table table, Assets assets, PagePress press) {
        this.hall = hall;
        this.table = table;
        this.assets = new AssetDoor(assets, hall.answers());
        this.places = press.places();
        this.screens = new ScreenDoor(hall, press);
        this.deeds = new DeedDoor(hall, press);
        this.downloads = new DownloadDoor(hall);
    }

    void open(HttpRouting.Builder routing) {
        assets.open(routing);
        new BrandDoor(hall).open(routing);
        routing.get(
                Templates.DOCUMENT,
                hall.lobby()
                        .only(
                                Right.LOOK,
                                hall.answers(),
                                (_, response) -> hall.answers().send(response, 200, document())));
        hall.lobby().open(routing, hall.house(), hall.answers(), places);
        Map<String, Both> doors = new LinkedHashMap<>();
        for (Screen<?> screen : table.screens()) {
            doors.computeIfAbsent(screen.route().template(), _ -> new Both()).screen = screen;
        }
        for (Deed<?> deed : table.deeds()) {
            doors.computeIfAbsent(deed.route().template(), _ -> new Both()).deed = deed;
        }
        doors.forEach(
                (template, both) -> {
                    routing.any(template, page(both));
                    routing.any(Templates.api(template), json(both));
                });
        for (Download download : table.downloads()) {
            String template = download.route().template();
            routing.any(template, file(download));
            routing.any(Templates.api(template), file(download));
        }
    }

    /// Made for the first who asks: the table does not change.
    private ObjectNode document() {
        ObjectNode made = document;
        if (made == null) {
            House house = hall.house();
            made = new OpenApi(table, house.version(), house.language()).document();
            document = made;
        }
        return made;
    }

    private Handler file(Download download) {
        return (request, response) -> {
            Method method = request.prologue().method();
            if (method.equals(Method.GET) || method.equals(Method.HEAD)) {
                downloads.give(download, request, response);
            } else {
                hall.answers().wrongMethod(request, response, Method.GET);
            }
        };
    }

    /// What is at one path.
    private static final class Both {
        private @Nullable Screen<?> screen;
        private @Nullable Deed<?> deed;

        Method[] allowed() {
            return Stream.of(screen == null ? null : Method.GET, deed == null ? null : Method.POST)
                    .filter(Objects::nonNull)
                    .toArray(Method[]::new);
        }
    }

    private Handler page(Both both) {
        Screen<?> screen = both.screen;
        return handler(
                both,
                screen == null
                        ? null
                        : (request, response) -> screens.page(screen, request, response));
    }

    private Handler json(Both both) {
        Screen<?> screen = both.screen;
        return handler(
                both,
                screen == null
                        ? null
                        : (request, response) -> screens.json(screen, request, response));
    }

    private Handler handler(Both both, @Nullable Handler look) {
        Deed<?> deed = both.deed;
        return (request, response) -> {
            Method method = request.prologue().method();
            if (look != null && (method.equals(Method.GET) || method.equals(Method.HEAD))) {
                look.handle(request, response);
            } else if (deed != null && method.equals(Method.POST)) {
                deeds.take(deed, request, response);
            } else {
                hall.answers().wrongMethod(request, response, both.allowed());
            }
        };
    }
}
