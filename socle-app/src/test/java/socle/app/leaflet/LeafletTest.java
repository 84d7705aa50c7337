package socle.app.leaflet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Launcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The dashboard of a first project, sent to a program on loopback.
final class LeafletTest {

    @TempDir Path folder = Path.of(".");

    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void open() {
        server.createContext("/", this::take);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            events.add(new JsonMapper().readTree(new String(body, UTF_8)));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private Launcher project(String keys) throws IOException {
        Path project = folder.resolve("project");
        copy(Path.of(System.getProperty("socle.root"), "examples", "starter-en"), project);
        write(
                project.resolve("ops/weekly.yml"),
                "kind: report\ntitle: The week\nof: library_loans\n"
                        + keys
                        + "to:\n  - webhook: {url: 'http://localhost:"
                        + server.getAddress().getPort()
                        + "/'}\n");
        write(
                project.resolve("privacy/branches.yml"),
                "kind: policy\ntable: loans\nroles: [viewer]\nrows: branch <> 'centre'\n");
        return new Launcher(folder.resolve("home"), project);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private JsonNode sent(Launcher launcher) throws IOException, InterruptedException {
        Launcher.Said ran = launcher.call(List.of(), "run");
        assertEquals(0, ran.code(), ran.words());
        assertEquals(List.of(), events);
        Launcher.Said said = launcher.call(List.of(), "jobs", "run", "weekly");
        assertEquals(0, said.code(), said.words());
        return events.getFirst().path("data");
    }

    private static byte[] file(JsonNode data) {
        return Base64.getDecoder().decode(data.at("/file/base64").asString());
    }

    @Test
    void a_page_leaves_with_its_pictures_and_without_what_a_policy_keeps_from_its_role()
            throws Exception {
        JsonNode data = sent(project(""));
        Document page = Jsoup.parse(new String(file(data), UTF_8));
        assertEquals("The week", page.title());
        assertEquals("en", page.select("html").attr("lang"));
        assertEquals(2, page.select("img[src^=data:image/png;base64,]").size());
        assertTrue(page.select("img").stream().noneMatch(it -> it.attr("alt").isBlank()));
        assertEquals(0, page.select("script, link, form, details, [src^=http]").size());
        List<String> cells = page.select("td").eachText();
        assertTrue(cells.contains("north"), cells.toString());
        assertFalse(cells.contains("centre"), cells.toString());
        assertTrue(page.select("img").stream().noneMatch(it -> it.attr("alt").contains("centre")));
        String text = data.path("text").asString();
        assertTrue(text.contains("Loans rise in winter"), text);
        assertTrue(text.contains("What the role 'viewer' may see"), text);
        List<String> nodes =
                data.path("versions").valueStream().map(it -> it.path("node").asString()).toList();
        assertTrue(nodes.containsAll(List.of("library_loans", "loans", "loans_over_the_year")));
    }

    @Test
    void a_document_is_a_pdf_of_what_another_role_sees() throws Exception {
        JsonNode data = sent(project("form: pdf\nas: analyst\n"));
        assertEquals("application/pdf", data.at("/file/media_type").asString());
        assertEquals("the-week.pdf", data.at("/file/name").asString());
        try (PDDocument pdf = Loader.loadPDF(file(data))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("The centre lends most"), text);
            assertTrue(text.contains("centre"), text);
            assertEquals("The week", pdf.getDocumentInformation().getTitle());
        }
    }
}
