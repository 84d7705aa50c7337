package socle.core.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/// Writes texts as they are, so that any program can read them.
final class PlainText implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return String.valueOf(data).getBytes(UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        return type.cast(new String(bytes, UTF_8));
    }
}
