package socle.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.app.web.Posted;

/// A `socle serve` of its own process, with a kind that is posted to.
public final class ServeProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https?://[0-9.]+:(\\d+)");

    private final Process process;
    private final BufferedReader lines;
    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();
    private final int port;

    /// Returns when it says where it listens.
    public ServeProcess(Launcher launcher, String... options) throws IOException {
        String[] all = new String[options.length + 1];
        all[0] = "serve";
        System.arraycopy(options, 0, all, 1, options.length);
        this.process = launcher.start(List.of(), all);
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        Matcher address = ADDRESS.matcher(next("://"));
        if (!address.find()) {
            throw new AssertionError(said);
        }
        this.port = Integer.parseInt(address.group(1));
    }

    /// Gives `socle` a kind that is posted to.
    static void plug(Path home) throws IOException {
        Path plugins = Files.createDirectories(home.resolve("plugins"));
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(plugins.resolve("posted.jar")))) {
            jar.putNextEntry(new JarEntry("META-INF/services/socle.api.NodeKind"));
            jar.write(Posted.class.getName().getBytes(UTF_8));
            jar.closeEntry();
        }
    }

    /// Where it listens.
    public int port() {
        return port;
    }

    /// The next line that holds a text; what was said when it ends without one.
    String next(String text) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
        throw new AssertionError("it never said '" + text + "' but:\n" + String.join("\n", said));
    }

    /// Asks it to end, and waits.
    ///
    /// @return its exit code
    public int stop() throws IOException, InterruptedException {
        boolean _ = process.toHandle().destroy();
        lines.lines().forEach(said::add);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("it did not end:\n" + String.join("\n", said));
        }
        return process.exitValue();
    }

    /// `kill -9`.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String said() {
        return String.join("\n", said);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        lines.close();
    }
}
