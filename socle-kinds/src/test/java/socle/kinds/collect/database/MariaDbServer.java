package socle.kinds.collect.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A MariaDB server of the machine's own package, when there is one; it listens on loopback alone.
final class MariaDbServer {

    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    private static final Path INSTALL = Path.of("/usr/bin/mariadb-install-db");
    private static @Nullable Process running;

    private MariaDbServer() {}

    static boolean isThere() {
        return Files.isExecutable(SERVER) && Files.isExecutable(INSTALL);
    }

    /// Starts one in a folder.
    static String start(Path folder) throws IOException, InterruptedException {
        String data = "--datadir=" + folder.resolve("data");
        Process install =
                new ProcessBuilder(
                                INSTALL.toString(),
                                "--no-defaults",
                                data,
                                "--user=" + System.getProperty("user.name"),
                                "--auth-root-authentication-method=normal",
                                "--skip-test-db")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("install").toFile())
                        .start();
        if (!install.waitFor(120, TimeUnit.SECONDS) || install.exitValue() != 0) {
            throw new AssertionError(Files.readString(folder.resolve("install")));
        }
        int port = freePort();
        running =
                new ProcessBuilder(
                                List.of(
                                        SERVER.toString(),
                                        "--no-defaults",
                                        data,
                                        "--user=" + System.getProperty("user.name"),
                                        "--bind-address=127.0.0.1",
                                        "--port=" + port,
                                        "--socket=" + folder.resolve("s"),
                                        "--pid-file=" + folder.resolve("pid")))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/mysql?user=root";
        await(url, folder);
        return url;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(String url, Path folder) throws IOException, InterruptedException {
        Process server = running;
        while (server != null && !server.waitFor(200, TimeUnit.MILLISECONDS)) {
            try (Connection _ = DriverManager.getConnection(url)) {
                return;
            } catch (SQLException _) {
                // not yet
            }
        }
        throw new AssertionError(Files.readString(folder.resolve("log")));
    }

    static void stop() throws InterruptedException {
        Process server = running;
        if (server != null) {
            server.destroy();
            server.waitFor();
            running = null;
        }
    }
}
