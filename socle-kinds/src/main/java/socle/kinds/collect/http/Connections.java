package socle.kinds.collect.http;

import java.security.KeyStore;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/// The client below: plain exchanges, without redirects, cookies, retries or unpacking of its own.
final class Connections {

    /// Larger than any header that servers send in earnest; without a bound one endless line fills
    /// the memory.
    private static final Http1Config HEADERS =
            Http1Config.custom()
                    .setBufferSize(16 << 10)
                    .setMaxLineLength(64 << 10)
                    .setMaxHeaderCount(500)
                    .build();

    private Connections() {}

    static CloseableHttpClient open(
            Limits limits, Addresses addresses, @Nullable KeyStore authorities) {
        PoolingHttpClientConnectionManager pool =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setConnectionFactory(
                                ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(HEADERS)
                                        .build())
                        .setDnsResolver(addresses)
                        .setTlsSocketStrategy(new Tls(authorities))
                        .setDefaultConnectionConfig(times(limits))
                        .setMaxConnPerRoute(limits.connections())
                        .setMaxConnTotal(limits.connections())
                        .build();
        return HttpClients.createMinimal(pool);
    }

    private static ConnectionConfig times(Limits limits) {
        return ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(Timeout.of(limits.answer()))
                .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                .build();
    }
}
