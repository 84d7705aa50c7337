package socle.app.web;

import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import java.util.Optional;
import socle.api.access.Right;
import socle.app.view.Places;
import socle.core.access.Access;
import socle.core.serve.House;
import socle.core.serve.Listening;

/// What every door shares: who knows who asks, and who keeps what they do.
record Lobby(Doorman doorman, Watch watch, Optional<Threshold.Keys> keys) {

    static Lobby of(House house, Listening where) {
        Peer peer = new Peer(where.name().isPresent());
        Watch watch = new Watch(house, peer);
        if (house.access().isEmpty()) {
            return new Lobby(Doorman.local(), watch, Optional.empty());
        }
        Access access = house.access().get();
        SessionCookie session = new SessionCookie("socle", where.isSecure());
        Doorman porter = new Porter(access, session, access.secrets().fresh());
        SessionCookie journey = new SessionCookie("socle-journey", where.isSecure());
        return new Lobby(
                porter,
                watch,
                Optional.of(new Threshold.Keys(where, peer, session, journey, porter)));
    }

    /// Opens the doors through which people come in.
    void open(HttpRouting.Builder routing, House house, Answers answers, Places places) {
        if (keys.isPresent() && house.access().isPresent()) {
            Threshold threshold =
                    new Threshold(house, house.access().get(), keys.get(), answers, places);
            new SignInDoor(threshold).open(routing);
            new OpenIdDoor(threshold).open(routing);
        }
    }

    /// A door for those who have a right.
    Handler only(Right right, Answers answers, Handler door) {
        return (request, response) -> {
            Optional<Trouble> stops = watch.stops(doorman.entry(request), right);
            if (stops.isPresent()) {
                answers.send(request, response, stops.get());
            } else {
                door.handle(request, response);
            }
        };
    }
}
