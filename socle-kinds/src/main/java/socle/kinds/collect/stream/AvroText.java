package socle.kinds.collect.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Turns events in Avro (specification 1.12, binary encoding) into JSON as people write it: dates
/// and times in ISO 8601, decimals as numbers, bytes in base 64.
final class AvroText {

    /// The zero and the four bytes of a number that stand before an event of a registry.
    private static final int SCHEMA_ID = 5;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Schema schema;
    private final GenericDatumReader<Object> reader;
    private final int skipped;
    private @Nullable BinaryDecoder decoder;

    /// @throws org.apache.avro.SchemaParseException when the text is no schema
    AvroText(String schema, EventFormat format) {
        this.schema = new Schema.Parser().parse(schema);
        this.reader = new GenericDatumReader<>(this.schema);
        this.skipped = format == EventFormat.AVRO_AFTER_SCHEMA_ID ? SCHEMA_ID : 0;
    }

    /// The JSON of an event, or nothing when its bytes are not one of the schema, to the last.
    Optional<byte[]> json(byte[] value) {
        if (value.length < skipped || (skipped > 0 && value[0] != 0)) {
            return Optional.empty();
        }
        try {
            decoder =
                    DecoderFactory.get()
                            .binaryDecoder(value, skipped, value.length - skipped, decoder);
            Object read = reader.read(null, decoder);
            if (!decoder.isEnd()) {
                return Optional.empty();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(2 * value.length);
            try (JsonGenerator json = JSON.createGenerator(out)) {
                write(read, schema, json);
            }
            return Optional.of(out.toByteArray());
        } catch (IOException
                | AvroRuntimeException
                | IndexOutOfBoundsException
                | DateTimeException
                | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static void write(@Nullable Object value, Schema schema, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
            return;
        }
        switch (schema.getType()) {
            case UNION ->
                    write(
                            value,
                            schema.getTypes().get(GenericData.get().resolveUnion(schema, value)),
                            json);
            case RECORD -> {
                json.writeStartObject();
                for (Schema.Field field : schema.getFields()) {
                    json.writeName(field.name());
                    write(((IndexedRecord) value).get(field.pos()), field.schema(), json);
                }
                json.writeEndObject();
            }
            case ARRAY -> {
                json.writeStartArray();
                ((Collection<?>) value).forEach(one -> write(one, schema.getElementType(), json));
                json.writeEndArray();
            }
            case MAP -> {
                json.writeStartObject();
                ((Map<?, ?>) value)
                        .forEach(
                                (key, one) -> {
                                    json.writeName(String.valueOf(key));
                                    write(one, schema.getValueType(), json);
                                });
                json.writeEndObject();
            }
            case INT, LONG -> whole(((Number) value).longValue(), schema, json);
            case FLOAT -> real(((Number) value).floatValue(), json);
            case DOUBLE -> real(((Number) value).doubleValue(), json);
            case BOOLEAN -> json.writeBoolean((Boolean) value);
            case BYTES -> bytes((ByteBuffer) value, schema, json);
            case FIXED -> bytes(ByteBuffer.wrap(((GenericFixed) value).bytes()), schema, json);
            case STRING, ENUM -> json.writeString(value.toString());
            case NULL -> json.writeNull();
        }
    }

    private static void real(double value, JsonGenerator json) {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private static void whole(long value, Schema schema, JsonGenerator json) {
        switch (schema.getLogicalType()) {
            case LogicalTypes.Date _ -> json.writeString(LocalDate.ofEpochDay(value).toString());
            case LogicalTypes.TimeMillis _ ->
                    json.writeString(LocalTime.ofNanoOfDay(value * 1_000_000).toString());
            case LogicalTypes.TimeMicros _ ->
                    json.writeString(LocalTime.ofNanoOfDay(value * 1_000).toString());
            case LogicalTypes.TimestampMillis _ ->
                    json.writeString(Instant.ofEpochMilli(value).toString());
            case LogicalTypes.TimestampMicros _ -> json.writeString(micros(value).toString());
            case LogicalTypes.LocalTimestampMillis _ ->
                    json.writeString(local(Instant.ofEpochMilli(value)));
            case LogicalTypes.LocalTimestampMicros _ -> json.writeString(local(micros(value)));
            case null, default -> json.writeNumber(value);
        }
    }

    private static Instant micros(long value) {
        return Instant.EPOCH.plus(value, ChronoUnit.MICROS);
    }

    private static String local(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
    }

    private static void bytes(ByteBuffer value, Schema schema, JsonGenerator json) {
        byte[] bytes = new byte[value.remaining()];
        value.duplicate().get(bytes);
        if (schema.getLogicalType() instanceof LogicalTypes.Decimal decimal) {
            json.writeString(
                    new BigDecimal(new BigInteger(bytes), decimal.getScale()).toPlainString());
        } else {
            json.writeString(Base64.getEncoder().encodeToString(bytes));
        }
    }
}
