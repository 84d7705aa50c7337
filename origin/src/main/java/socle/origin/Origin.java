package socle.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.URI;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;

/// Starts the origin, says on the first line of standard output where it answers, and stops when
/// its standard input ends: it never outlives who started it.
public final class Origin {
    /// Who calls the API has to bear it.
    private static final String TOKEN =
            System.getenv().getOrDefault("ORIGIN_TOKEN", "demonstration");

    /// Signs what it posts.
    private static final String HOOK_SECRET =
            System.getenv().getOrDefault("ORIGIN_HOOK_SECRET", "whsec_ZGVtb25zdHJhdGlvbg==");

    private static final String REPLAY = "replay ";
    private static final int WRONG = 2;
    private static final int TAKEN = 4;

    private Origin() {}

    /// Ends with 0 when it was told to stop, 2 when it cannot work so, 4 when the port is taken.
    public static void main(String[] arguments) {
        System.exit(call(arguments));
    }

    private static int call(String[] arguments) {
        // Without it every answer waits for the client's acknowledgement: 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            serve(Options.of(arguments));
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage() + "; " + Options.USAGE);
            return WRONG;
        } catch (BindException taken) {
            System.err.println("the port is taken: " + taken.getMessage());
            return TAKEN;
        } catch (IOException | SQLException trouble) {
            System.err.println(trouble);
            return WRONG;
        }
    }

    private static void serve(Options options) throws IOException, SQLException {
        Facts facts = Facts.read(options.data());
        if (options.database().isPresent()) {
            new MovementsDatabase(facts).write(options.database().get());
        }
        try (AccessLog log = AccessLog.in(options.log());
                Server server =
                        Server.start(
                                options.port(),
                                InstantSource.system(),
                                log,
                                address -> doors(facts, address, TOKEN))) {
            System.out.println(server.address() + "/");
            listen(facts);
        }
    }

    /// Does what each line of standard input asks, until it ends: `replay ADDRESS` posts the latest
    /// strikes there, and one line says what became of them.
    private static void listen(Facts facts) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith(REPLAY)) {
                String address = line.substring(REPLAY.length()).strip();
                Thread.ofVirtual().start(() -> replay(facts, URI.create(address)));
            }
        }
    }

    private static void replay(Facts facts, URI address) {
        InstantSource clock = InstantSource.system();
        try {
            Replay replay =
                    new Replay(Post.of(facts.strikes(), clock.instant()), HOOK_SECRET, clock);
            System.out.println(replay.to(address).json());
        } catch (IOException broken) {
            System.err.println(broken);
            System.out.println("{}");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Everything that it answers.
    ///
    /// @param address without a slash at its end
    static List<Door> doors(Facts facts, String address, String token) {
        return List.of(
                new ForRobots(facts, address),
                new Stylesheet(),
                new PlainPages(facts),
                new AirportPages(facts),
                new CalendarPages(facts),
                new StrikesApi(facts, address, token),
                new Feeds(facts, address));
    }
}
