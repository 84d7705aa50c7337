package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import socle.api.access.Right;

/// The measures of the house, as Prometheus' text or as OpenMetrics, whichever is asked for.
final class MetricsDoor {

    private static final String OPEN = "application/openmetrics-text";

    private final Metrics metrics;
    private final Lobby lobby;
    private final Answers answers;
    private final ExpositionFormatWriter plain = PrometheusTextFormatWriter.create();
    private final ExpositionFormatWriter open = OpenMetricsTextFormatWriter.create();

    MetricsDoor(Metrics metrics, Lobby lobby, Answers answers) {
        this.metrics = metrics;
        this.lobby = lobby;
        this.answers = answers;
    }

    void open(HttpRouting.Builder routing) {
        routing.get("/metrics", lobby.only(Right.LOOK, answers, this::answer));
    }

    private void answer(ServerRequest request, ServerResponse response) throws IOException {
        boolean asksOpen = request.headers().first(HeaderNames.ACCEPT).orElse("").contains(OPEN);
        ExpositionFormatWriter writer = asksOpen ? open : plain;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writer.write(text, metrics.snapshots());
        response.headers().set(HeaderNames.CONTENT_TYPE, writer.getContentType());
        response.send(text.toByteArray());
    }
}
