package socle.kinds.collect.stream;

import socle.api.text.Doc;

/// How a client proves who it is (SASL).
public enum Mechanism {
    @Doc(value = "By the password itself.", fr = "Par le mot de passe lui-même.")
    PLAIN("PLAIN", "org.apache.kafka.common.security.plain.PlainLoginModule"),
    @Doc(value = "By a salted digest, SHA-256.", fr = "Par une empreinte salée, SHA-256.")
    SCRAM_SHA_256("SCRAM-SHA-256", "org.apache.kafka.common.security.scram.ScramLoginModule"),
    @Doc(value = "By a salted digest, SHA-512.", fr = "Par une empreinte salée, SHA-512.")
    SCRAM_SHA_512("SCRAM-SHA-512", "org.apache.kafka.common.security.scram.ScramLoginModule");

    private final String name;
    private final String module;

    Mechanism(String name, String module) {
        this.name = name;
        this.module = module;
    }

    /// Its name in the protocol.
    String protocol() {
        return name;
    }

    /// What Kafka's client is told, with a user and a password.
    String login(String user, String password) {
        return "%s required username=\"%s\" password=\"%s\";"
                .formatted(module, quoted(user), quoted(password));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
