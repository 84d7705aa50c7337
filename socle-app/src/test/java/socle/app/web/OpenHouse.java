package socle.app.web;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import socle.api.Header;
import socle.api.Node;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Secret;
import socle.app.view.Table;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.EngineSettings;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.lake.FileLake;
import socle.core.ledger.Ledger;
import socle.core.plan.FileDigests;
import socle.core.plan.InputFiles;
import socle.core.project.Kinds;
import socle.core.project.ProjectReader;
import socle.core.run.ArtifactFolder;
import socle.core.run.Checkpoints;
import socle.core.run.RunEvent;
import socle.core.run.Workshop;
import socle.core.serve.Duty;
import socle.core.serve.Edition;
import socle.core.serve.Editions;
import socle.core.serve.House;
import socle.core.serve.Listening;
import socle.core.serve.Works;
import socle.core.sight.Sight;
import socle.core.testing.ManualClock;
import socle.core.testing.MemoryLedger;
import socle.core.testing.NoOutlook;
import socle.core.testing.SequentialIds;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

/// A house with hooks for tests, its doors open on a port that was free.
final class OpenHouse implements AutoCloseable {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    final ManualClock clock = ManualClock.atNewYear();
    final ConcurrentLinkedQueue<Throwable> defects = new ConcurrentLinkedQueue<>();
    final Editions editions;
    final Web web;
    private final HttpClient client = HttpClient.newHttpClient();

    OpenHouse(Path folder) throws BindException {
        this(folder, new MemoryLedger(), List.of());
    }

    OpenHouse(Path folder, Ledger ledger, List<Duty> duties) throws BindException {
        this(folder, ledger, duties, Table.empty());
    }

    private OpenHouse(Path folder, Ledger ledger, List<Duty> duties, Table table)
            throws BindException {
        DuckDbEngine engine = new DuckDbEngine(EngineSettings.of(folder, "64MB", 1));
        Edition edition = new Edition(1, contents(folder, ledger, engine), engine::close);
        editions =
                new Editions(
                        edition, number -> new Editions.Reading.Broken(List.of(mistake())), clock);
        web =
                Web.open(
                        new House(
                                editions,
                                duties,
                                new Works(
                                        editions,
                                        "test",
                                        Duration.ofSeconds(1),
                                        RunEvent.Listener.deaf(),
                                        defects::add),
                                clock,
                                Language.EN,
                                "1.2.3",
                                defects::add,
                                Optional.empty()),
                        table,
                        Listening.here(0));
    }

    private static Problem mistake() {
        return Problem.error(
                new Place("models/a.sql", 3, 4),
                "unknown-node",
                new Phrase("no node named b", "aucun nœud b"),
                new Phrase("write a", "écrivez a"));
    }

    private Edition.Contents contents(Path folder, Ledger ledger, DuckDbEngine engine) {
        FileLake lake = new FileLake(folder.resolve("lake"));
        Workshop workshop =
                new Workshop(
                        ledger,
                        lake,
                        new Sight(engine, lake),
                        new InputFiles(folder, new FileDigests(folder.resolve("files"), clock)),
                        new ArtifactFolder(folder.resolve("artifacts")),
                        folder.resolve("tmp"),
                        new Checkpoints(folder.resolve("checkpoints")),
                        secret ->
                                secret.name().equals("known")
                                        ? Optional.of(SECRET)
                                        : Optional.empty(),
                        _ -> {
                            throw new IllegalStateException("nothing is printed here");
                        },
                        Language.EN,
                        clock,
                        new SequentialIds("v"),
                        time -> {});
        Graph graph =
                Graph.draw(
                                List.of(
                                        node("plain", new Posted.Spec(Optional.empty(), 500, 3)),
                                        node("signed", signed("known")),
                                        node("lacking", signed("unknown")),
                                        node(
                                                "wide",
                                                new Posted.Spec(Optional.empty(), 1 << 20, 9))),
                                List.of())
                        .graph();
        SpecReader reader =
                new SpecReader(
                        new Forms(),
                        sql -> {
                            throw new IllegalStateException("no SQL");
                        });
        return new Edition.Contents(
                new ProjectReader(new Kinds(List.of()), reader).settings(folder),
                graph,
                "prod",
                workshop,
                new NoOutlook(folder));
    }

    private static Posted.Spec signed(String secret) {
        return new Posted.Spec(Optional.of(new Secret(secret)), 500, 99);
    }

    private static Declared node(String name, Posted.Spec spec) {
        return new Declared(
                new Node<>(
                        new NodeId(name),
                        new Posted(),
                        Header.none(),
                        spec,
                        Place.of(name + ".yml")),
                List.of(),
                List.of(),
                name,
                "");
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + web.port() + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Headers and more headers.
    static String[] with(Map<String, String> some, String... more) {
        List<String> all = new ArrayList<>();
        some.forEach((name, value) -> all.addAll(List.of(name, value)));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Override
    public void close() {
        web.close();
        editions.close();
        client.close();
    }
}
