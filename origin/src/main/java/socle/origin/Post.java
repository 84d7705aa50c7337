package socle.origin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One post of a replay.
///
/// @param isForged whether its signature is somebody else's
record Post(String id, String body, boolean isForged) {

    /// How many strikes are told again: those reported last.
    static final int STRIKES = 240;

    /// The replay shortens a day into seconds: so long between two of its events.
    private static final Duration STEP = Duration.ofDays(1).dividedBy(STRIKES);

    /// Every so many are posted twice.
    private static final int TWICE = 24;

    /// Every so many come after days.
    private static final int LATE = 60;

    private static final Duration DELAY = Duration.ofDays(3);

    /// This one has a cost that is no number.
    private static final int SENSELESS = 101;

    private static final int CUT_SHORT = 151;
    private static final int FORGED = 201;

    /// The posts of a replay that ends now: the day behind, with what networks do to events. Some
    /// come twice, some days late; one has a cost that is no number, one is cut short, one is
    /// signed by somebody else.
    static List<Post> of(List<Strike> strikes, Instant now) {
        List<Strike> last = strikes.subList(strikes.size() - STRIKES, strikes.size());
        List<Post> posts = new ArrayList<>();
        for (int at = 1; at <= last.size(); at++) {
            Instant time = now.minus(STEP.multipliedBy(last.size() - at));
            Strike strike = last.get(at - 1);
            Post post = post(strike, at % LATE == 0 ? time.minus(DELAY) : time, at);
            posts.add(post);
            if (at % TWICE == 0) {
                posts.add(post);
            }
            if (at == CUT_SHORT) {
                posts.add(new Post("cut-short", post.body().substring(0, 80), false));
            }
            if (at == FORGED) {
                posts.add(new Post("forged", post.body(), true));
            }
        }
        return posts;
    }

    private static Post post(Strike strike, Instant time, int at) {
        String id = "strike-" + strike.id();
        String cost = at == SENSELESS ? "\"unknown\"" : String.valueOf(strike.harm().total());
        String body =
                """
                {"specversion": "1.0", "id": "%s", "source": "/strikes", "type": "strike.reported", \
                "time": "%s", "datacontenttype": "application/json", "data": {"id": %d, "at": "%s", \
                "date": "%s", "airport": %s, "species": %s, "size": %s, "damage": %s, "cost": %s}}"""
                        .formatted(
                                id,
                                time,
                                strike.id(),
                                time,
                                strike.date(),
                                Escape.json(strike.where().airport()),
                                Escape.json(strike.animal().species()),
                                Escape.json(strike.animal().size()),
                                Escape.json(strike.harm().damage()),
                                cost);
        return new Post(id, body, false);
    }
}
