package socle.app.web;

import io.helidon.config.Config;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import java.net.BindException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import socle.app.show.Assets;
import socle.app.view.Places;
import socle.app.view.Table;
import socle.core.serve.Glimpses;
import socle.core.serve.House;
import socle.core.serve.Listening;

/// The doors of one house, open on one port.
public final class Web implements AutoCloseable {

    /// What is said to nobody: every trouble is told by its answer, and nothing that was posted may
    /// stand in a log.
    private static final Logger SERVER = Logger.getLogger("io.helidon");

    private static final int CONNECTIONS = 1_000;
    private static final int REQUESTS = 500;
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

    private final WebServer server;
    private final AtomicBoolean leaving;

    private Web(WebServer server, AtomicBoolean leaving) {
        this.server = server;
        this.leaving = leaving;
    }

    /// Opens them.
    ///
    /// @param table what there is to look at and to do
    /// @throws BindException when the port is taken
    public static Web open(House house, Table table, Listening where) throws BindException {
        SERVER.setLevel(Level.OFF);
        AtomicBoolean leaving = new AtomicBoolean();
        WebServerConfig.Builder builder =
                WebServer.builder()
                        .config(Config.empty())
                        .featuresDiscoverServices(false)
                        .address(where.address())
                        .port(where.port())
                        .shutdownHook(false)
                        // A page is written in pieces: none waits for the receipt of the one
                        // before (40 ms).
                        .connectionOptions(it -> it.tcpNoDelay(true))
                        .maxTcpConnections(CONNECTIONS)
                        .maxConcurrentRequests(REQUESTS)
                        .idleConnectionTimeout(IDLE)
                        .idleConnectionPeriod(IDLE.dividedBy(4))
                        .shutdownGracePeriod(LAST_ANSWERS)
                        .directHandlers(Refusals.handlers(house))
                        .routing(routing -> doors(routing, new Plan(house, table, where), leaving));
        where.tls().ifPresent(tls -> builder.tls(it -> it.sslContext(tls)));
        WebServer server = builder.build();
        server.start();
        if (!server.isRunning()) {
            // It keeps to itself why: there is but one reason for an address of this machine.
            throw new BindException(where.address() + ":" + where.port());
        }
        return new Web(server, leaving);
    }

    private record Plan(House house, Table table, Listening where) {}

    private static void doors(HttpRouting.Builder routing, Plan plan, AtomicBoolean leaving) {
        House house = plan.house;
        Table table = plan.table;
        Requests requests = new Requests();
        HookCounts hooks = new HookCounts();
        Lobby lobby = Lobby.of(house, plan.where);
        Glimpses glimpses = new Glimpses();
        Assets assets = new Assets();
        PagePress press = new PagePress(house, Places.served(assets.digest()));
        Answers answers =
                new Answers(
                        house.language(),
                        new TroublePages(house, glimpses, lobby.doorman(), press));
        routing.addFilter(new Guard(plan.where.isSecure(), requests, new Templates(table)));
        routing.addFilter(new Gate(answers, plan.where));
        new HealthDoor(house, answers, lobby.doorman(), leaving::get).open(routing);
        new MetricsDoor(new Metrics(house, requests, hooks), lobby, answers).open(routing);
        new HookDoor(house, answers, hooks).open(routing);
        new TableDoors(new Hall(house, glimpses, lobby, answers), table, assets, press)
                .open(routing);
        routing.any(answers::unknownDoor);
        routing.error(
                Throwable.class,
                (request, response, defect) -> {
                    house.defects().accept(defect);
                    answers.defect(request, response, defect);
                });
    }

    /// Where it listens.
    public int port() {
        return server.port();
    }

    /// Says that it is about to close: it is not ready any more, and answers still.
    public void leave() {
        leaving.set(true);
    }

    /// Ends after the answers that were begun.
    @Override
    public void close() {
        server.stop();
    }
}
