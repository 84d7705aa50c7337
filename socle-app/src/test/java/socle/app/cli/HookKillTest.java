package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.live.Inbox.Letter;
import socle.api.text.NodeId;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.SqliteDatabase;

/// Posts from several clients, each until it is acknowledged and one in ten once more, while the
/// server is killed again and again. More of it: `-Dkill.posts=200000 -Dkill.rounds=20`.
class HookKillTest {
    private static final int POSTS = Integer.getInteger("kill.posts", 2_000);
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final long SEED = Long.getLong("kill.seed", 7);
    private static final int CLIENTS = 8;
    private static final int AGAIN = 10;
    private static final long PAUSE_NANOS = 5_000_000;

    private final Path project;
    private final Launcher launcher;
    private final AtomicReference<ServeProcess> serve = new AtomicReference<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Semaphore done = new Semaphore(0);
    private final AtomicInteger lostAnswers = new AtomicInteger();
    private final AtomicIntegerArray acknowledged = new AtomicIntegerArray(POSTS);
    private final ConcurrentLinkedQueue<AssertionError> wrong = new ConcurrentLinkedQueue<>();
    private final int[] micros = new int[POSTS];

    HookKillTest(@TempDir Path folder) throws IOException {
        this.project = Files.createDirectories(folder.resolve("project"));
        Path home = folder.resolve("home");
        this.launcher = new Launcher(home, project);
        ServeProcess.plug(home);
        Files.writeString(project.resolve("socle.yml"), "name: killed\nlanguage: en\n");
        Files.createDirectories(project.resolve("sources"));
        Files.writeString(
                project.resolve("sources/door.yml"),
                "kind: posted\nlargest: 10000\nwaiting: 10000000\n");
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_written_twice() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        serve.set(new ServeProcess(launcher, "--port", "0"));
        long began = System.nanoTime();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(Thread.ofPlatform().start(this::client));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            done.acquire(POSTS / (ROUNDS + 1) - random.nextInt(POSTS / (ROUNDS + 1) / 5));
            serve.get().kill();
            serve.get().close();
            serve.set(new ServeProcess(launcher, "--port", "0"));
        }
        for (Thread client : clients) {
            client.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        assertEquals(0, serve.get().stop());
        assertEquals(List.of(), List.copyOf(wrong));
        prove();
        tell(seconds);
    }

    private void client() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = next.getAndIncrement(); i < POSTS; i = next.getAndIncrement()) {
                post(client, i);
                if (i % AGAIN == 0) {
                    assertEquals(200, post(client, i), "a repetition");
                }
                done.release();
            }
        } catch (AssertionError e) {
            wrong.add(e);
            done.release(POSTS);
        }
    }

    /// Until it is acknowledged.
    private int post(HttpClient client, int number) {
        while (true) {
            try {
                long began = System.nanoTime();
                int status =
                        client.send(request(number), HttpResponse.BodyHandlers.discarding())
                                .statusCode();
                micros[number] = (int) ((System.nanoTime() - began) / 1_000);
                if (status != 202 && status != 200) {
                    throw new AssertionError("answered " + status);
                }
                acknowledged.incrementAndGet(number);
                return status;
            } catch (IOException e) {
                lostAnswers.incrementAndGet();
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private HttpRequest request(int number) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + serve.get().port() + "/hooks/door"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/cloudevents+json")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                """
                                {"specversion":"1.0","id":"%d","source":"/kill","type":"t","data":{"n":%d}}"""
                                        .formatted(number, number)))
                .build();
    }

    private void prove() {
        int[] written = new int[POSTS];
        long letters = 0;
        try (JdbcLedger ledger =
                JdbcLedger.open(new SqliteDatabase(project.resolve(".socle/ledger.db")))) {
            NodeId door = new NodeId("door");
            letters = ledger.letters().waiting(door);
            List<Letter> all = ledger.letters().oldest(door, Integer.MAX_VALUE);
            assertEquals(letters, all.size());
            for (int i = 0; i < all.size(); i++) {
                assertEquals(i + 1, all.get(i).number(), "numbers have no gap");
                if (!all.get(i).repeated()) {
                    int number = Integer.parseInt(all.get(i).key().substring("/kill ".length()));
                    assertEquals("{\"n\":" + number + "}", all.get(i).data());
                    written[number]++;
                }
            }
        }
        for (int i = 0; i < POSTS; i++) {
            assertTrue(acknowledged.get(i) >= 1, "acknowledged " + i);
            assertEquals(1, written[i], "post " + i + ", seed " + SEED);
        }
    }

    private void tell(double seconds) {
        int[] sorted = micros.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "hooks: %d posts by %d clients, %d kills, %d answers lost, %.0f s, %.0f posts/s;"
                        + " answer p50 %.1f ms, p99 %.1f ms, worst %.0f ms%n",
                POSTS,
                CLIENTS,
                ROUNDS,
                lostAnswers.get(),
                seconds,
                POSTS / seconds,
                sorted[POSTS / 2] / 1e3,
                sorted[(int) (POSTS * 0.99)] / 1e3,
                sorted[POSTS - 1] / 1e3);
    }
}
