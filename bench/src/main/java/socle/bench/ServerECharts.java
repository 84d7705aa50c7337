package socle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Slot;
import socle.app.show.chart.Drawing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// ECharts drawing SVG on the server, in a process of Node that stays; installed by npm in a folder
/// that is removed.
final class ServerECharts implements AutoCloseable {

    static final String VERSION = "6.1.0";
    private static final Path SCRIPT = Path.of("bench/charts/echarts.mjs");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process node;
    private final Writer asks;
    private final BufferedReader answers;

    /// What drawings took.
    ///
    /// @param bytes of the SVG; 0 when it has no such chart
    record Drawn(long bytes, List<Long> nanos) {}

    private ServerECharts(Process node) {
        this.node = node;
        this.asks = node.outputWriter(UTF_8);
        this.answers = node.inputReader(UTF_8);
    }

    /// Installs and starts it in an empty folder.
    static ServerECharts in(Path folder) throws IOException, InterruptedException {
        Files.copy(SCRIPT, folder.resolve(SCRIPT.getFileName()));
        npm(folder);
        return new ServerECharts(
                new ProcessBuilder("node", SCRIPT.getFileName().toString())
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    private static void npm(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("npm.log");
        String what = "echarts@" + VERSION;
        int code =
                new ProcessBuilder(
                                "npm", "install", "--no-audit", "--no-fund", "--prefix", ".", what)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    "npm could not install " + what + ":\n" + Files.readString(log));
        }
    }

    /// Hands over the plot that is drawn from now on.
    void load(Block.Plot plot, double height) {
        Map<String, String> slots = new LinkedHashMap<>();
        plot.chart().channels().forEach((slot, it) -> slots.put(slot.name(), it.column()));
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("name", plot.name());
        asked.put("mark", plot.chart().mark().name());
        asked.put("width", Drawing.WIDE);
        asked.put("height", height);
        asked.put("log", plot.chart().channel(Slot.X).filter(ServerECharts::isLog).isPresent());
        asked.put("slots", slots);
        asked.put("columns", plot.rows().columns().stream().map(it -> it.name()).toList());
        asked.put("rows", plot.rows().values().stream().map(ServerECharts::plain).toList());
        ask(asked);
    }

    private static boolean isLog(Channel channel) {
        return channel.scale() == Channel.Scale.LOG;
    }

    /// Draws it so many times.
    Drawn draw(int rounds) {
        return ask(Map.of("rounds", rounds));
    }

    private Drawn ask(Map<String, Object> request) {
        try {
            asks.write(JSON.writeValueAsString(request) + "\n");
            asks.flush();
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException("ECharts ended; what it said is above");
            }
            JsonNode answer = JSON.readTree(line);
            List<Long> nanos = new ArrayList<>();
            answer.path("nanos").valueStream().forEach(it -> nanos.add(it.asLong()));
            return new Drawn(answer.path("bytes").asLong(), nanos);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Moments as text; what is absent stays so.
    private static List<@Nullable Object> plain(List<@Nullable Object> row) {
        List<@Nullable Object> plain = new ArrayList<>();
        for (Object value : row) {
            boolean same = value == null || value instanceof Number || value instanceof Boolean;
            plain.add(same ? value : String.valueOf(value));
        }
        return plain;
    }

    @Override
    public void close() throws IOException {
        asks.close();
        node.destroy();
    }
}
