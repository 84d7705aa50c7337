package socle.kinds.collect.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import socle.api.Bench;
import socle.api.InputFile;
import socle.api.text.Secret;
import socle.kinds.collect.Trouble;

/// What Kafka's clients are told.
final class KafkaSettings {

    /// How long a broker may take to answer.
    private static final int ANSWER_MILLIS = 5_000;

    /// How long one call may go on asking.
    private static final int CALL_MILLIS = 8_000;

    /// One poll hands over so many at most; more make no difference to its cost.
    private static final int POLLED = 10_000;

    private static final int PARTITION_BYTES = 8 << 20;

    private KafkaSettings() {}

    /// For any client of a cluster.
    static Map<String, Object> of(KafkaSpec kafka, Bench bench) throws IOException, Trouble {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, kafka.servers());
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        settings.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, CALL_MILLIS);
        settings.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        if (kafka.security().isPresent()) {
            secure(settings, kafka.security().get(), bench);
        }
        return settings;
    }

    /// For a consumer: it reads what is committed, remembers nothing at the broker, and never
    /// chooses by itself where to go on.
    static Map<String, Object> consumer(Map<String, Object> common, int rows) {
        Map<String, Object> settings = new HashMap<>(common);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Math.min(rows, POLLED));
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, PARTITION_BYTES);
        return settings;
    }

    private static void secure(Map<String, Object> settings, SecuritySpec security, Bench bench)
            throws IOException, Trouble {
        String wire = security.tls() ? "SSL" : "PLAINTEXT";
        if (security.user().isPresent() && security.password().isPresent()) {
            Secret name = security.password().get();
            String password = bench.secret(name).orElseThrow(() -> Trouble.noSecret(name));
            settings.put(SaslConfigs.SASL_MECHANISM, security.mechanism().protocol());
            settings.put(
                    SaslConfigs.SASL_JAAS_CONFIG,
                    security.mechanism().login(security.user().get(), password));
            wire = "SASL_" + wire;
        }
        settings.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, wire);
        if (security.authority().isPresent()) {
            StringBuilder certificates = new StringBuilder();
            for (InputFile file : bench.files(security.authority().get())) {
                certificates.append(Files.readString(file.path())).append('\n');
            }
            settings.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM");
            settings.put(SslConfigs.SSL_TRUSTSTORE_CERTIFICATES_CONFIG, certificates.toString());
        }
    }
}
