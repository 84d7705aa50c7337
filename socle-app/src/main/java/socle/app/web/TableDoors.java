package socle.app.web;

import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import socle.api.access.Right;
import socle.app.view.Deed;
import socle.app.view.Download;
import socle.app.view.Places;
import socle.app.view.Screen;
import socle.app.view.Table;
import socle.core.serve.Glimpses;
import socle.core.serve.House;
import tools.jackson.databind.node.ObjectNode;

/// Opens a door for each path of the table: to look by GET, to do by POST.
final class TableDoors {

    private final Table table;
    private final Supplier<ObjectNode> document;
    private final Answers answers;
    private final Lobby lobby;
    private final AssetDoor assets;
    private final ScreenDoor screens;
    private final DeedDoor deeds;
    private final DownloadDoor downloads;

    TableDoors(House house, Table table, Answers answers, Lobby lobby) {
        Glimpses glimpses = new Glimpses();
        this.lobby = lobby;
        this.table = table;
        this.document = () -> new OpenApi(table, house.version(), house.language()).document();
        this.answers = answers;
        this.assets = new AssetDoor(answers);
        Places places = lobby.places(assets.version());
        this.screens = new ScreenDoor(house, glimpses, lobby, answers, places);
        this.deeds = new DeedDoor(house, glimpses, lobby, answers, places);
        this.downloads = new DownloadDoor(house, glimpses, lobby, answers);
    }

    void open(HttpRouting.Builder routing) {
        assets.open(routing);
        routing.get(
                Templates.DOCUMENT,
                lobby.only(
                        Right.LOOK,
                        answers,
                        (_, response) -> answers.send(response, 200, document.get())));
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

    private Handler file(Download download) {
        return (request, response) -> {
            Method method = request.prologue().method();
            if (method.equals(Method.GET) || method.equals(Method.HEAD)) {
                downloads.give(download, request, response);
            } else {
                answers.wrongMethod(request, response, Method.GET);
            }
        };
    }

    /// What is at one path.
    private static final class Both {
        private @Nullable Screen<?> screen;
        private @Nullable Deed<?> deed;

        Method allowed() {
            return screen == null ? Method.POST : Method.GET;
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
                answers.wrongMethod(request, response, both.allowed());
            }
        };
    }
}
