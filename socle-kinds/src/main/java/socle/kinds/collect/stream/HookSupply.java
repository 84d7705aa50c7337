package socle.kinds.collect.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import socle.api.live.Inbox;
import socle.kinds.collect.http.Pause;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What was posted to a hook. Letters leave the inbox with the transaction that publishes them.
final class HookSupply implements Supply {

    private static final Duration GLANCE = Duration.ofMillis(50);

    /// One glance takes so many letters at most.
    private static final int MOST = 10_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Inbox inbox;
    private final int atOnce;
    private final Pause pause;
    private long next;
    private long drawn;
    private long wanted;

    /// @param rows about so many make a batch
    HookSupply(Inbox inbox, int rows, Pause pause) {
        this.inbox = inbox;
        this.atOnce = Math.min(rows, MOST);
        this.pause = pause;
    }

    @Override
    public void goOn(Bookmark from) {
        next =
                from.topic("")
                        .map(topic -> topic.partitions().get(0))
                        .map(Bookmark.Mark::next)
                        .orElse(0L);
        wanted = inbox.waiting();
    }

    @Override
    public int draw(EventFile to, Duration patience) throws IOException, InterruptedException {
        List<Inbox.Letter> letters = inbox.take(atOnce);
        Duration left = patience;
        while (letters.isEmpty() && left.isPositive()) {
            pause.pause(GLANCE);
            left = left.minus(GLANCE);
            letters = inbox.take(atOnce);
        }
        for (Inbox.Letter letter : letters) {
            write(letter, to);
        }
        drawn += letters.size();
        return letters.size();
    }

    private void write(Inbox.Letter letter, EventFile to) throws IOException {
        Envelope envelope =
                new Envelope("", 0, letter.number(), micros(letter.came()), around(letter));
        next = letter.number() + 1;
        if (letter.repeated()) {
            to.repeated(envelope);
        } else {
            to.event(envelope, letter.data().getBytes(UTF_8));
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static String around(Inbox.Letter letter) {
        ObjectNode around = JSON.createObjectNode();
        around.put("key", letter.key());
        around.put("type", letter.type());
        around.put("source", letter.source());
        around.put("time", letter.time().toString());
        return JSON.writeValueAsString(around);
    }

    @Override
    public boolean isDrained() {
        return drawn >= wanted;
    }

    @Override
    public void confirm() {
        // a letter is in the inbox or it is not
    }

    @Override
    public Map<String, Bookmark.Topic> positions() {
        return Map.of(
                "",
                new Bookmark.Topic("", Map.of(0, new Bookmark.Mark(next, Bookmark.Mark.NEVER))));
    }

    @Override
    public long lag() {
        return inbox.waiting();
    }

    @Override
    public Gone gone() {
        return Gone.NOTHING;
    }

    @Override
    public void close() {
        // the inbox belongs to the bench
    }
}
