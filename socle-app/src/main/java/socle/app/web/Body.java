package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import socle.api.text.Phrase;

/// The body of a request, read up to a size and within a time: it may be endless, or never come.
final class Body {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration FAREWELL = Duration.ofSeconds(1);
    private static final int FAREWELL_BYTES = 1 << 20;

    private final ServerRequest request;
    private final int largest;

    Body(ServerRequest request, int largest) {
        this.request = request;
        this.largest = largest;
    }

    /// How much it may take of memory.
    long size() {
        return declared() < 0 ? largest : Math.min(declared(), largest);
    }

    /// What it says of its size; -1 when it says nothing.
    private long declared() {
        return request.headers().contentLength().orElse(-1);
    }

    private boolean isThere() {
        return declared() > 0 || request.headers().contains(HeaderNames.TRANSFER_ENCODING);
    }

    /// All of it.
    byte[] read() throws Refused, InterruptedException {
        if (declared() > largest) {
            throw tooLarge();
        }
        if (!isThere()) {
            return new byte[0];
        }
        InputStream in = request.content().inputStream();
        byte[] bytes = within(PATIENCE, () -> in.readNBytes(largest + 1));
        if (bytes.length > largest) {
            throw tooLarge();
        }
        return bytes;
    }

    /// Reads a little of what is left, so that the sender comes to read the answer.
    void farewell() throws InterruptedException {
        if (isThere() && !request.headers().contains(HeaderNames.EXPECT)) {
            try {
                InputStream in = request.content().inputStream();
                long _ = within(FAREWELL, () -> in.skip(FAREWELL_BYTES));
            } catch (Refused | IllegalStateException _) {
                // It has been told already.
                return;
            }
        }
    }

    private static <T> T within(Duration time, Read<T> read) throws Refused, InterruptedException {
        FutureTask<T> task = new FutureTask<>(read::read);
        Thread.ofVirtual().start(task);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw Trouble.of(
                            Trouble.Sort.SLOW,
                            Phrase.of(
                                    "the body did not end within %s seconds",
                                    "le corps n’est pas arrivé en %s secondes", time.toSeconds()),
                            new Phrase("send it again", "envoyez-le à nouveau"))
                    .refused();
        } catch (ExecutionException _) {
            throw Trouble.of(
                            Trouble.Sort.MALFORMED,
                            new Phrase(
                                    "the body broke off, or is not framed as HTTP says",
                                    "le corps s’est interrompu, ou n’est pas découpé comme le veut HTTP"),
                            new Phrase("send it again", "envoyez-le à nouveau"))
                    .refused();
        }
    }

    private Refused tooLarge() {
        return Trouble.of(
                        Trouble.Sort.TOO_LARGE,
                        Phrase.of(
                                "this door takes up to %s bytes",
                                "cette porte prend jusqu’à %s octets", Phrase.count(largest)),
                        new Phrase("send less at once", "envoyez-en moins à la fois"))
                .refused();
    }

    private interface Read<T> {
        T read() throws IOException;
    }
}
