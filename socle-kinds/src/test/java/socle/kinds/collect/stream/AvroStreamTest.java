package socle.kinds.collect.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class AvroStreamTest {

    private static final Broker BROKER = Broker.shared();

    private static final String SCHEMA =
            """
            {"type": "record", "name": "Sale", "fields": [
              {"name": "id", "type": "long"},
              {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}},
              {"name": "price", "type": {"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2}},
              {"name": "place", "type": ["null", {"type": "record", "name": "Place", "fields": [
                 {"name": "city", "type": "string"}]}]},
              {"name": "tags", "type": {"type": "array", "items": "string"}}]}
            """;

    private static byte[] sale(long id, byte... before) throws IOException {
        Schema schema = new Schema.Parser().parse(SCHEMA);
        GenericRecord place =
                new GenericData.Record(schema.getField("place").schema().getTypes().get(1));
        place.put("city", "Évry");
        GenericRecord sale = new GenericData.Record(schema);
        sale.put("id", id);
        sale.put("at", 1_767_225_600_000L);
        sale.put("price", ByteBuffer.wrap(new BigDecimal("12.34").unscaledValue().toByteArray()));
        sale.put("place", id % 2 == 0 ? place : null);
        sale.put("tags", List.of("a", "b"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        new GenericDatumWriter<GenericRecord>(schema).write(sale, encoder);
        encoder.flush();
        return out.toByteArray();
    }

    private static KindTester tester(String topic, String format) {
        return KindTester.of(new StreamKind())
                .file("data/sale.avsc", SCHEMA)
                .file(
                        "sources/sales.yml",
                        """
                        kind: stream
                        legal: {publisher: The town, basis: own_data}
                        kafka: {servers: ["%s"], topics: %s, format: %s, schema: data/sale.avsc}
                        columns:
                          id: BIGINT
                          at: TIMESTAMPTZ
                          price: DECIMAL(9,2)
                          city: {type: VARCHAR, path: place.city}
                          tags: "VARCHAR[]"
                          first: {type: VARCHAR, path: "tags[0]"}
                        """
                                .formatted(BROKER.address(), topic, format));
    }

    @Test
    void records_in_avro_become_rows_and_other_bytes_are_set_aside() throws IOException {
        BROKER.topic("avro", 1);
        byte[] longer = java.util.Arrays.copyOf(sale(3), sale(3).length + 1);
        BROKER.send("avro", 0, List.of(sale(1), new byte[] {2, 5}, sale(2), longer));
        TestedNode node = tester("avro", "avro").run("sales").done().holds("stream.processed");
        assertEquals(
                List.of(
                        "[1, 2026-01-01T00:00Z, 12.34, null, [a, b], a]",
                        "[2, 2026-01-01T00:00Z, 12.34, Évry, [a, b], a]"),
                node.values().stream().map(row -> row.subList(0, 6).toString()).toList());
        assertEquals(2, node.measure("stream.dead"));
        assertEquals(
                "the bytes do not read as Avro by the schema", node.rows("sales__dead").at(0, 4));
    }

    @Test
    void the_number_of_a_schema_before_a_record_is_passed_over() throws IOException {
        BROKER.topic("framed", 1);
        byte zero = 0;
        byte one = 1;
        BROKER.send("framed", 0, List.of(sale(1, zero, zero, zero, zero, one), sale(2)));
        TestedNode node = tester("framed", "avro_after_schema_id").run("sales").done();
        assertEquals(List.of(1L), node.rows().column("id"));
        assertEquals(1, node.measure("stream.dead"));
    }

    @Test
    void a_schema_that_is_none_is_told() {
        BROKER.topic("unread", 1);
        tester("unread", "avro")
                .file("data/sale.avsc", "{\"type\": \"rekord\"}")
                .run("sales")
                .failed("data/sale.avsc does not read as an Avro schema");
    }
}
