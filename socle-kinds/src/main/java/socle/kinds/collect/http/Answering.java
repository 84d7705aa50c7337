package socle.kinds.collect.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/// Reads one answer down to its end.
final class Answering {

    private final Limits limits;
    private final Exchange exchange;
    private final InstantSource clock;

    Answering(Limits limits, Exchange exchange, InstantSource clock) {
        this.limits = limits;
        this.exchange = exchange;
        this.clock = clock;
    }

    /// @throws java.io.UncheckedIOException when our own disk does not take it
    Reply.Answer answer(Ask ask, ClassicHttpResponse response) throws IOException {
        Headers headers = headers(response);
        HttpEntity entity = response.getEntity();
        InputStream in = entity == null ? null : entity.getContent();
        Wire wire =
                new Wire(in == null ? InputStream.nullInputStream() : in, limits.body(), exchange);
        long told = entity == null ? 0 : entity.getContentLength();
        if (told > limits.body()) {
            throw new Unfit(Reason.TOO_LARGE, told + " bytes told");
        }
        String packing = in == null ? "" : headers.first("Content-Encoding").orElse("");
        Taking taking = new Taking(limits, wire, packing);
        int status = response.getCode();
        Optional<Destination> into = ask.into().filter(_ -> status >= 200 && status < 300);
        Body body =
                into.isPresent()
                        ? Filing.take(taking, into.get(), status, headers)
                        : new Body.Held(taking.bytes(packing.isEmpty() ? told : -1));
        return new Reply.Answer(
                ask.uri(),
                status,
                headers,
                body,
                List.of(ask.uri()),
                clock.instant(),
                wire.bytes());
    }

    private static Headers headers(ClassicHttpResponse response) {
        List<Header> fields = new ArrayList<>();
        for (var field : response.getHeaders()) {
            String value = field.getValue() == null ? "" : field.getValue();
            if (Header.fits(field.getName(), value)) {
                fields.add(new Header(field.getName(), value));
            }
        }
        return new Headers(fields);
    }
}
