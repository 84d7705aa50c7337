package socle.app.web;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// What there is to see, as JSON: the components of its records, words in the language that was
/// asked
/// for.
final class ApiJson {

    private static final Map<Language, JsonMapper> MAPPERS = mappers();

    private ApiJson() {}

    /// The mapper of a language.
    static JsonMapper in(Language language) {
        return Objects.requireNonNull(MAPPERS.get(language));
    }

    private static Map<Language, JsonMapper> mappers() {
        Map<Language, JsonMapper> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, mapper(language));
        }
        return all;
    }

    private static JsonMapper mapper(Language language) {
        SimpleModule words = new SimpleModule("socle");
        words.addSerializer(Phrase.class, written(it -> it.in(language)));
        words.addSerializer(NodeId.class, written(NodeId::value));
        words.addSerializer(Claim.class, written(Claim::value));
        words.addSerializer(Place.class, written(Place::toString));
        words.addSerializer(Rows.class, new Table());
        return JsonMapper.builder()
                .addModule(words)
                .addMixIn(Block.class, Named.class)
                .addMixIn(Evidence.class, Named.class)
                .build();
    }

    /// The name under which a member of a closed set says which it is.
    static final String MEMBER = "is";

    /// Whether each member of a set says which it is.
    static boolean isClosed(Class<?> type) {
        return type == Block.class || type == Evidence.class;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = MEMBER)
    private interface Named {}

    private interface Text<T> {
        String of(T value);
    }

    private static <T> ValueSerializer<T> written(Text<T> text) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator to, SerializationContext context) {
                to.writeString(text.of(value));
            }
        };
    }

    /// Columns with their types, then a list a row.
    private static final class Table extends ValueSerializer<Rows> {
        @Override
        public void serialize(Rows rows, JsonGenerator to, SerializationContext context) {
            to.writeStartObject();
            to.writeName("columns");
            to.writePOJO(rows.columns());
            to.writeArrayPropertyStart("rows");
            for (int row = 0; row < rows.size(); row++) {
                to.writeStartArray();
                for (int column = 0; column < rows.columns().size(); column++) {
                    to.writePOJO(rows.at(row, column));
                }
                to.writeEndArray();
            }
            to.writeEndArray();
            to.writeEndObject();
        }
    }
}
