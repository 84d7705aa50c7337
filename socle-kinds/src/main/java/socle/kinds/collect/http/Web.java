package socle.kinds.collect.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;
import socle.kinds.collect.Script;

/// The servers of the world, asked one thing at a time. No cookie is kept, nothing is asked twice
/// (for that see `Caller`), and everything that a server may do ends within the limits.
public final class Web implements AutoCloseable {

    /// What speaks HTTP for it.
    public static final Script.Library LIBRARY =
            new Script.Library(
                    CloseableHttpClient.class, "org.apache.httpcomponents.client5", "httpclient5");

    private final Limits limits;
    private final InstantSource clock;
    private final Watch watch;
    private final CloseableHttpClient client;
    private final Asking asking;

    private Web(Limits limits, InstantSource clock, CloseableHttpClient client, Asking asking) {
        this.limits = limits;
        this.clock = clock;
        this.client = client;
        this.asking = asking;
        this.watch = new Watch(limits);
    }

    /// Opens it.
    ///
    /// @param named the addresses that an author wrote: their hosts alone may be private ones
    public static Web open(
            Limits limits, UserAgent agent, InstantSource clock, Collection<URI> named) {
        return open(limits, agent, clock, named, null);
    }

    /// Opens it with authorities of one's own.
    static Web open(
            Limits limits,
            UserAgent agent,
            InstantSource clock,
            Collection<URI> named,
            @Nullable KeyStore authorities) {
        CloseableHttpClient client = Connections.open(limits, new Addresses(named), authorities);
        return new Web(limits, clock, client, new Asking(agent));
    }

    /// Asks, and follows redirects.
    ///
    /// @return an answer or what broke
    /// @throws IOException when the file that takes the body cannot be written
    public Reply fetch(Ask ask) throws IOException, InterruptedException {
        List<URI> hops = new ArrayList<>();
        Ask next = ask;
        while (true) {
            hops.add(next.uri());
            Reply reply = once(next);
            if (!(reply instanceof Reply.Answer answer)) {
                return reply;
            }
            Optional<URI> there = Redirect.of(answer);
            if (there.isEmpty()) {
                return answer.after(hops);
            }
            if (hops.contains(there.get())) {
                return new Reply.Broken(there.get(), Reason.REDIRECTS_IN_CIRCLES, "" + hops);
            }
            if (hops.size() > limits.redirects()) {
                return new Reply.Broken(there.get(), Reason.TOO_MANY_REDIRECTS, "" + hops.size());
            }
            next = Redirect.next(next, answer.status(), there.get());
        }
    }

    /// Asks once, and gives a redirect as the answer that it is.
    ///
    /// @return an answer or what broke
    /// @throws IOException when the file that takes the body cannot be written
    public Reply once(Ask ask) throws IOException, InterruptedException {
        Optional<Reason> unfit = Asking.unfit(ask.uri());
        if (unfit.isPresent()) {
            return new Reply.Broken(ask.uri(), unfit.get(), "");
        }
        Reply reply = exchange(ask);
        boolean again =
                reply instanceof Reply.Broken broken
                        && broken.reason() == Reason.HUNG_UP
                        && ask.method().safe();
        // a server may close a kept connection just as it is used: that is no trouble of anybody's
        return again ? exchange(ask) : reply;
    }

    private Reply exchange(Ask ask) throws IOException, InterruptedException {
        var request = asking.request(ask);
        Exchange exchange = new Exchange(request);
        watch.begin(exchange);
        try (var response = client.executeOpen(HttpHost.create(ask.uri()), request, null)) {
            try {
                return new Answering(limits, exchange, clock).answer(ask, response);
            } catch (IOException | RuntimeException e) {
                exchange.abandon();
                throw e;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException e) {
            return broken(ask, exchange, e);
        } catch (IllegalStateException e) {
            if (exchange.stopped() == null) {
                throw e; // a defect of ours, and not what a cancelled request leaves behind
            }
            return broken(ask, exchange, e);
        } finally {
            watch.end(exchange);
        }
    }

    private static Reply broken(Ask ask, Exchange exchange, Exception e)
            throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Reason stopped = exchange.stopped();
        Reason reason = stopped == null ? Faults.of(e) : stopped;
        return new Reply.Broken(ask.uri(), reason, String.valueOf(e.getMessage()));
    }

    @Override
    public void close() throws IOException {
        watch.close();
        client.close();
    }
}
