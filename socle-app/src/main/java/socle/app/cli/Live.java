package socle.app.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.ledger.FiringBook;
import socle.core.serve.Duty;
import socle.core.serve.Edition;
import socle.core.serve.Editions;
import socle.core.serve.House;
import socle.core.serve.Listening;
import socle.core.serve.ListeningDuty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The part of the demonstration in which the project is served: the origin posts what happens, the
/// project listens, its due times come.
final class Live {

    private static final Duration LOOK = Duration.ofMillis(100);

    /// After what was posted is taken in, the due times that follow from it have so long.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Desk desk;
    private final OuterWorld world;
    private final NodeId node;

    /// @param node to which the origin posts
    Live(Desk desk, OuterWorld world, NodeId node) {
        this.desk = desk;
        this.world = world;
        this.node = node;
    }

    /// What became of the posts, in the words of who sent them.
    record Posted(long posted, long taken, long known, long refused) {

        static final Posted NOTHING = new Posted(0, 0, 0, 0);

        static Posted parse(String json) {
            JsonNode told = JsonMapper.shared().readTree(json.isEmpty() ? "{}" : json);
            return new Posted(
                    told.path("posted").asLong(0),
                    told.path("taken").asLong(0),
                    told.path("known").asLong(0),
                    told.path("refused").asLong(0));
        }

        void into(ObjectNode object) {
            object.put("posted", posted).put("taken", taken);
            object.put("known", known).put("refused", refused);
        }

        Phrase words() {
            return Phrase.of(
                    "posted while it was served: %s, of which %s new, %s known already, %s refused",
                    "envois pendant qu’il était servi\u00a0: %s, dont %s nouveaux, %s déjà connus,"
                            + " %s refusés",
                    Phrase.count(posted),
                    Phrase.count(taken),
                    Phrase.count(known),
                    Phrase.count(refused));
        }
    }

    /// Serves the project until everything that was posted is taken in, and what follows from it is
    /// done.
    Posted play(Opened served) throws IOException, InterruptedException {
        Surroundings around = desk.around();
        EditionReader reader = new EditionReader(around.with(world.secrets()), served);
        try (Editions editions = new Editions(reader.first(served), reader, around.clock())) {
            House house = house(editions, served);
            try (Doors.Open doors = around.doors().open(house, Listening.here(0))) {
                begin(house);
                String address = "http://127.0.0.1:%d/hooks/%s".formatted(doors.port(), node);
                Posted posted = Posted.parse(world.post(address));
                settle(editions);
                doors.leave();
                return posted;
            } finally {
                house.rest();
            }
        }
    }

    private House house(Editions editions, Opened served) {
        ServeTelling telling = new ServeTelling(desk.voice(), new RunTelling(desk));
        return new House(
                editions,
                Serve.duties(desk.around(), served, telling),
                Serve.works(desk.around(), editions, telling),
                desk.around().clock(),
                desk.voice().language(),
                Version.number(),
                defect -> Defect.tell(defect, desk.around().err()),
                Optional.empty());
    }

    /// Listens first: what is due reads what has come.
    private void begin(House house) throws InterruptedException {
        Instant end = now().plus(PATIENCE);
        renew(house, one -> one instanceof ListeningDuty);
        while (!isShown(house.editions()) && now().isBefore(end)) {
            desk.around().pause().sleep(LOOK);
        }
        renew(house, one -> !(one instanceof ListeningDuty));
    }

    private static void renew(House house, Predicate<Duty> some) {
        house.duties().stream().filter(some).forEach(duty -> duty.renew(house.editions()));
    }

    private boolean isShown(Editions editions) {
        try (Edition.Visit visit = editions.visit()) {
            Edition.Contents contents = visit.contents();
            return contents.workshop().ledger().published(contents.environment()).containsKey(node);
        }
    }

    private void settle(Editions editions) throws InterruptedException {
        try (Edition.Visit visit = editions.visit()) {
            Edition.Contents contents = visit.contents();
            Instant end = now().plus(PATIENCE);
            while (contents.workshop().ledger().letters().waiting(node) > 0
                    && now().isBefore(end)) {
                desk.around().pause().sleep(LOOK);
            }
            FiringBook book = contents.workshop().ledger().firings(contents.environment());
            while (!isSettled(book) && now().isBefore(end)) {
                desk.around().pause().sleep(LOOK);
            }
        }
    }

    /// Whether something was due, and nothing that was is left to do.
    private static boolean isSettled(FiringBook book) {
        return !book.latest(1, 0).isEmpty() && book.waiting().isEmpty() && book.running().isEmpty();
    }

    private Instant now() {
        return desk.around().clock().instant();
    }
}
