package socle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import socle.kinds.collect.stream.Broker;

/// A topic of many events, the same whoever fills it.
record EventTopic(String name, int partitions, int events) {

    private static final int AT_ONCE = 20_000;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    /// The keys of a node that reads them.
    static final String COLUMNS =
            """
            columns:
              id: {type: BIGINT, required: true}
              at: TIMESTAMPTZ
              sensor: VARCHAR
              value: DOUBLE
              ok: BOOLEAN
              city: {type: VARCHAR, path: place.city}
              note: VARCHAR
            """;

    /// Makes and fills it.
    void fill(Broker broker) {
        broker.topic(name, partitions);
        SplittableRandom random = new SplittableRandom(20_261_123);
        for (int from = 0; from < events; from += AT_ONCE) {
            List<List<byte[]>> all = new ArrayList<>();
            for (int i = 0; i < partitions; i++) {
                all.add(new ArrayList<>());
            }
            for (int id = from; id < Math.min(events, from + AT_ONCE); id++) {
                all.get(id % partitions).add(event(id, random).getBytes(UTF_8));
            }
            for (int i = 0; i < partitions; i++) {
                broker.send(name, i, all.get(i));
            }
        }
    }

    /// About 170 bytes.
    private static String event(int id, SplittableRandom random) {
        return "{\"id\":"
                + id
                + ",\"at\":\""
                + FIRST.plusMillis(3L * id)
                + "\",\"sensor\":\"s-"
                + random.nextInt(5_000)
                + "\",\"value\":"
                + random.nextInt(1_000_000) / 100.0
                + ",\"ok\":"
                + random.nextBoolean()
                + ",\"place\":{\"city\":\"Lyon "
                + random.nextInt(100)
                + "\",\"lat\":45.7,\"lon\":4.8},\"note\":\"plain text of an event "
                + random.nextInt(1_000)
                + "\"}";
    }
}
