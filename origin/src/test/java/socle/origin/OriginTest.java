package socle.origin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own.
class OriginTest {
    private final Path folder;

    OriginTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "socle.origin.Origin"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
        builder.environment().put("ORIGIN_TOKEN", "carried");
        return builder.start();
    }

    private Process start(int port) throws IOException {
        return start(
                "--port",
                String.valueOf(port),
                "--data",
                Visitor.DATA.toString(),
                "--log",
                folder.resolve("access.log").toString(),
                "--database",
                folder.resolve("movements.db").toString());
    }

    @Test
    void it_says_where_it_answers_and_stops_when_its_input_ends() throws Exception {
        Process origin = start(0);
        try (HttpClient client = HttpClient.newHttpClient();
                BufferedReader out = origin.inputReader()) {
            String address = out.readLine();
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + "api/strikes?per_page=1"))
                            .header("Authorization", "Bearer carried")
                            .build();
            assertEquals(
                    200, client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
            origin.outputWriter().close();
            assertEquals(0, origin.waitFor());
        } finally {
            origin.destroyForcibly();
        }
        assertTrue(
                Files.readString(folder.resolve("access.log"))
                        .contains(" GET /api/strikes?per_page=1 200 "));
    }

    @Test
    void it_stops_when_it_is_told_to() throws Exception {
        Process origin = start(0);
        assertTrue(origin.inputReader().readLine().startsWith("http://127.0.0.1:"));
        origin.toHandle().destroy();
        assertEquals(143, origin.waitFor());
    }

    @Test
    void a_port_that_is_taken_ends_it_with_a_code_of_its_own() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertEquals(4, start(taken.getLocalPort()).waitFor());
        }
    }

    @Test
    void an_option_that_is_not_understood_is_told_with_the_usage() throws Exception {
        assertEquals(2, start("--haven", "1").waitFor());
        assertEquals(
                "not understood: --haven; " + Options.USAGE + System.lineSeparator(),
                Files.readString(folder.resolve("err")));
    }

    @Test
    void the_database_holds_every_route_and_is_the_same_bytes_each_time() throws Exception {
        Path first = folder.resolve("first.db");
        Path second = folder.resolve("second.db");
        new MovementsDatabase(Visitor.FACTS).write(first);
        new MovementsDatabase(Visitor.FACTS).write(second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertEquals(5_366, count(first, "SELECT count(*) FROM movement"));
        assertEquals(
                Visitor.FACTS.routes().stream().mapToLong(Route::flights).sum(),
                count(first, "SELECT sum(flights) FROM movement"));
        assertEquals(
                0,
                count(
                        first,
                        "SELECT count(*) FROM movement WHERE origin NOT IN (SELECT iata FROM"
                                + " airport) OR destination NOT IN (SELECT iata FROM airport)"));
    }

    @Test
    void a_database_that_is_there_is_left_alone() throws Exception {
        Path file = Files.writeString(folder.resolve("movements.db"), "somebody's");
        new MovementsDatabase(Visitor.FACTS).write(file);
        assertEquals("somebody's", Files.readString(file));
        File[] drafts = folder.toFile().listFiles((_, name) -> name.endsWith(".draft"));
        assertEquals(0, drafts == null ? 0 : drafts.length);
    }

    private static long count(Path file, String query) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
