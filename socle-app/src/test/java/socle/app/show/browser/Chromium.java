package socle.app.show.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A headless browser with one tab. Needs a `chromium` of the system.
public final class Chromium implements AutoCloseable {
    private static final Map<String, Integer> KEYS =
            Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowUp", 38, "ArrowDown", 40);

    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private int last;

    private Chromium(Process process, String address, HttpClient client) throws Exception {
        this.process = process;
        HttpRequest tabs =
                HttpRequest.newBuilder(URI.create("http://" + address + "/json")).build();
        JsonNode tab =
                JSON.readTree(client.send(tabs, HttpResponse.BodyHandlers.ofString()).body())
                        .get(0);
        this.socket =
                client.newWebSocketBuilder()
                        .buildAsync(
                                URI.create(tab.get("webSocketDebuggerUrl").asString()),
                                new Listener())
                        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        send("Page.enable", Map.of());
    }

    /// The browser of this machine, if it has one.
    public static Optional<Path> find() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            for (String name : NAMES) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    /// Starts a browser.
    ///
    /// @param home a folder for its own files
    public static Chromium start(Path browser, Path home) throws Exception {
        Process process =
                new ProcessBuilder(
                                browser.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--hide-scrollbars",
                                "--allow-file-access-from-files",
                                "--user-data-dir=" + home,
                                "--remote-debugging-port=0",
                                "--remote-allow-origins=*")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null) {
            Matcher matcher = LISTENING.matcher(line);
            if (matcher.find()) {
                Thread.ofVirtual().start(() -> drain(said));
                return new Chromium(process, matcher.group(1), HttpClient.newHttpClient());
            }
            line = said.readLine();
        }
        throw new IOException("the browser did not start: " + browser);
    }

    /// A script that runs in each page before the page's own.
    public void before(String script) throws Exception {
        send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /// Shows a file in a width and a colour scheme (`light`, `dark`).
    public void open(Path page, int width, String scheme) throws Exception {
        open(page.toUri(), width, scheme);
    }

    /// Shows a page in a width and a colour scheme (`light`, `dark`).
    public void open(URI page, int width, String scheme) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        send("Page.navigate", Map.of("url", page.toString()));
        JsonNode message = next();
        while (!message.path("method").asString("").equals("Page.loadEventFired")) {
            message = next();
        }
    }

    /// The value of an expression; promises are waited for.
    public JsonNode evaluate(String script) throws Exception {
        JsonNode answer =
                send(
                        "Runtime.evaluate",
                        Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /// Presses a key and lets it go: `Tab`, `Enter`, `ArrowDown`, a letter.
    public void press(String key) throws Exception {
        Map<String, Object> told = new HashMap<>(Map.of("key", key, "code", key));
        Integer code = KEYS.get(key);
        if (code != null) {
            told.put("windowsVirtualKeyCode", code);
        }
        if (key.equals("Enter")) {
            told.put("text", "\r");
        } else if (key.length() == 1) {
            told.put("text", key);
        }
        told.put("type", told.containsKey("text") ? "keyDown" : "rawKeyDown");
        send("Input.dispatchKeyEvent", told);
        told.remove("text");
        told.put("type", "keyUp");
        send("Input.dispatchKeyEvent", told);
    }

    /// Writes into what has the focus.
    public void type(String text) throws Exception {
        send("Input.insertText", Map.of("text", text));
    }

    /// A picture of the whole page.
    public byte[] picture() throws Exception {
        JsonNode answer =
                send(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "captureBeyondViewport", true));
        return Base64.getDecoder().decode(answer.get("data").asString());
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        int id = ++last;
        String text =
                JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(text, true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonNode message = next();
        while (message.path("id").asInt(-1) != id) {
            message = next();
        }
        if (message.has("error")) {
            throw new IllegalStateException(method + ": " + message.get("error"));
        }
        return message.path("result");
    }

    private JsonNode next() throws InterruptedException {
        JsonNode message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new IllegalStateException("the browser does not answer");
        }
        return message;
    }

    /// A browser that nobody listens to stops when its pipe is full.
    private static void drain(BufferedReader said) {
        said.lines().forEach(_ -> {});
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private final class Listener implements WebSocket.Listener {
        @Override
        public @org.jspecify.annotations.Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence data, boolean whole) {
            part.append(data);
            if (whole) {
                messages.add(JSON.readTree(part.toString()));
                part.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
