package socle.kinds.operate.post;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import socle.api.Bench;
import socle.api.Outcome.Again;
import socle.api.text.Phrase;
import socle.api.text.Secret;

/// Posts messages to a program. The address is the author's own, so it may be one inside; where it
/// redirects to is not, and is not followed.
final class WebhookCourier implements Courier {

    private static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

    private final Webhook webhook;
    private final Bench bench;
    private final Duration patience;

    /// @param patience for one whole exchange
    WebhookCourier(Webhook webhook, Bench bench, Duration patience) {
        this.webhook = webhook;
        this.bench = bench;
        this.patience = patience;
    }

    @Override
    public String key() {
        return "webhook " + webhook.url();
    }

    @Override
    public Phrase name() {
        return Phrase.of("webhook %s", "webhook %s", webhook.uri().getAuthority());
    }

    @Override
    public int reach() {
        return 1;
    }

    @Override
    public Receipt send(Parcel parcel) throws InterruptedException {
        Optional<String> secret = webhook.signed().flatMap(bench::secret).map(String::strip);
        if (webhook.signed().isPresent() && secret.isEmpty()) {
            return noSecret(webhook.signed().get());
        }
        try {
            return posted(request(parcel, secret.map(Signature::new)));
        } catch (IllegalArgumentException _) {
            return new Receipt.Undelivered(
                    new Phrase(
                            "its secret begins with whsec_ and is no Base64 after it",
                            "son secret commence par whsec_ et n’est pas du Base64 ensuite"),
                    Again.USELESS);
        }
    }

    static Receipt noSecret(Secret secret) {
        return new Receipt.Undelivered(
                Phrase.of(
                        "this machine has no secret '%s'; set %s",
                        "cette machine n’a pas de secret «\u00a0%s\u00a0»\u202f; donnez %s",
                        secret.name(),
                        secret.variable()),
                Again.USELESS);
    }

    private HttpRequest request(Parcel parcel, Optional<Signature> signature) {
        String body = parcel.event();
        Instant now = bench.clock().instant();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(webhook.uri())
                        .timeout(patience)
                        .header("Content-Type", MEDIA_TYPE)
                        .header("User-Agent", "socle")
                        .header("webhook-id", parcel.id())
                        .header("webhook-timestamp", Long.toString(now.getEpochSecond()));
        signature.ifPresent(
                one -> request.header("webhook-signature", one.of(parcel.id(), now, body)));
        return request.POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private Receipt posted(HttpRequest request) throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience)
                        .build();
        try {
            CompletableFuture<HttpResponse<Void>> answer =
                    client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
            return receipt(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode());
        } catch (TimeoutException _) {
            return tooSlow();
        } catch (ExecutionException e) {
            return broken(Objects.requireNonNull(e.getCause()));
        } finally {
            client.shutdownNow(); // an answer that never ends is not waited for
        }
    }

    private static Receipt receipt(int status) {
        if (status >= 200 && status < 300) {
            return new Receipt.Delivered();
        }
        if (status >= 300 && status < 400) {
            return new Receipt.Undelivered(
                    Phrase.of(
                            "it answers with a redirect (status %s), which is not followed",
                            "il répond par une redirection (statut %s), qui n’est pas suivie",
                            status),
                    Again.USELESS);
        }
        boolean passing = status >= 500 || status == 408 || status == 425 || status == 429;
        return new Receipt.Undelivered(
                Phrase.of("it answers with status %s", "il répond par le statut %s", status),
                passing ? Again.MAY_HELP : Again.USELESS);
    }

    private static Receipt broken(Throwable cause) {
        return switch (cause) {
            case HttpTimeoutException _ -> tooSlow();
            case SSLException _ ->
                    undelivered(
                            "the secure connection fails; look at its certificate",
                            "la connexion sûre échoue\u202f; regardez son certificat");
            case UnknownHostException _ -> undelivered("no such host", "hôte inconnu");
            case ConnectException e when e.getCause() instanceof UnresolvedAddressException ->
                    undelivered("no such host", "hôte inconnu");
            case ConnectException _ -> undelivered("nobody answers there", "personne n’y répond");
            case IOException _ -> undelivered("the connection broke", "la connexion s’est rompue");
            default -> throw new IllegalStateException(cause);
        };
    }

    private static Receipt tooSlow() {
        return undelivered("it takes too long to answer", "il met trop longtemps à répondre");
    }

    private static Receipt undelivered(String en, String fr) {
        return new Receipt.Undelivered(new Phrase(en, fr), Again.MAY_HELP);
    }
}
