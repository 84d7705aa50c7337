package socle.kinds.collect.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/// Writes an ask down for the client below.
final class Asking {

    private final UserAgent agent;

    Asking(UserAgent agent) {
        this.agent = agent;
    }

    /// Why an address cannot be asked at all.
    static Optional<Reason> unfit(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of(Reason.FORBIDDEN_SCHEME);
        }
        boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null;
        return plain ? Optional.empty() : Optional.of(Reason.BAD_ADDRESS);
    }

    HttpUriRequestBase request(Ask ask) {
        HttpUriRequestBase request = new HttpUriRequestBase(ask.method().name(), ask.uri());
        request.setHeader("User-Agent", agent.header());
        request.setHeader("Accept-Encoding", "gzip, deflate");
        ask.headers().forEach(field -> request.setHeader(field.name(), field.value()));
        ask.into().filter(into -> into.from() > 0).ifPresent(into -> range(request, into));
        ask.payload()
                .ifPresent(
                        sent ->
                                request.setEntity(
                                        new ByteArrayEntity(
                                                sent.bytes(),
                                                ContentType.parseLenient(sent.mediaType()))));
        return request;
    }

    private static void range(HttpUriRequestBase request, Destination into) {
        request.setHeader("Range", "bytes=" + into.from() + "-");
        request.setHeader("Accept-Encoding", "identity"); // a part of packed bytes does not unpack
        if (!into.validator().isEmpty()) {
            request.setHeader("If-Range", into.validator());
        }
    }
}
