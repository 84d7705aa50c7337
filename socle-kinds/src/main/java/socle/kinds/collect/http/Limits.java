package socle.kinds.collect.http;

import java.time.Duration;

/// How much of anything a server may take.
///
/// @param connect time to connect
/// @param answer time between two bytes
/// @param total time for one whole exchange, without redirects
/// @param rate least bytes a second of a body, once `answer` has passed
/// @param body bytes of a body, packed and unpacked alike
/// @param ratio how many times its weight a body may unpack to, beyond one megabyte
/// @param redirects how many are followed
/// @param connections at the same time, to one host and in all
public record Limits(
        Duration connect,
        Duration answer,
        Duration total,
        long rate,
        long body,
        int ratio,
        int redirects,
        int connections) {

    /// For pages and small documents. The ratio: DEFLATE cannot pass 1032, text seldom passes 30.
    public static final Limits PAGES =
            new Limits(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    100,
                    32L << 20,
                    200,
                    10,
                    8);

    /// For whole files of data.
    public static final Limits FILES =
            new Limits(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    Duration.ofHours(6),
                    1_000,
                    200L << 30,
                    400,
                    10,
                    4);

    /// The same with other times.
    public Limits within(Duration connecting, Duration answering, Duration whole) {
        return new Limits(connecting, answering, whole, rate, body, ratio, redirects, connections);
    }

    /// The same with another bound on bodies.
    public Limits bodies(long bytes) {
        return new Limits(connect, answer, total, rate, bytes, ratio, redirects, connections);
    }
}
