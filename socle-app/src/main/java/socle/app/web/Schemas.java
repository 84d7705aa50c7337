package socle.app.web;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The forms of what the API takes and gives, in JSON Schema 2020-12, as `ApiJson` writes them.
final class Schemas {

    /// What is written as one text, and what that is.
    private static final Map<Class<?>, String> TEXTS =
            Map.of(
                    Phrase.class, "words in the language that was asked for",
                    NodeId.class, "the name of a node",
                    Claim.class, "the name of a claim",
                    Place.class, "file:line:column");

    /// What is written as one text of a known format.
    private static final Map<Class<?>, String> FORMATS =
            Map.of(Instant.class, "date-time", Duration.class, "duration");

    private final SchemaBuilder builder =
            new SchemaGenerator(config().build()).buildMultipleSchemaDefinitions();

    /// A reference to the form of a record.
    JsonNode of(Class<?> type) {
        return builder.createSchemaReference(type);
    }

    /// All forms that were referred to.
    ObjectNode all() {
        return builder.collectDefinitions("components/schemas");
    }

    private static SchemaGeneratorConfigBuilder config() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(
                                SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(
                                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                                Option.FLATTENED_OPTIONALS,
                                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                        .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(ownWords())
                .withSubtypeResolver(Schemas::subtypes)
                .withTypeAttributeOverride(Schemas::named)
                .withDefinitionNamingStrategy(new Nested());
        config.forFields().withRequiredCheck(_ -> true).withNullableCheck(Schemas::mayBeEmpty);
        return config;
    }

    private static boolean mayBeEmpty(FieldScope field) {
        return field.getRawMember().getType() == Optional.class
                || field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static CustomDefinitionProviderV2 ownWords() {
        return (type, context) -> {
            ObjectNode form = context.getGeneratorConfig().createObjectNode();
            Class<?> raw = type.getErasedType();
            if (TEXTS.containsKey(raw)) {
                return inline(form.put("type", "string").put("description", TEXTS.get(raw)));
            }
            if (FORMATS.containsKey(raw)) {
                return inline(form.put("type", "string").put("format", FORMATS.get(raw)));
            }
            return raw == Rows.class ? new CustomDefinition(rows(form, context)) : null;
        };
    }

    private static CustomDefinition inline(ObjectNode form) {
        return new CustomDefinition(form, true);
    }

    private static ObjectNode rows(ObjectNode form, SchemaGenerationContext context) {
        form.put("type", "object");
        ObjectNode properties = form.putObject("properties");
        properties
                .putObject("columns")
                .put("type", "array")
                .set(
                        "items",
                        context.createDefinitionReference(
                                context.getTypeContext().resolve(Column.class)));
        properties.putObject("rows").put("type", "array").putObject("items").put("type", "array");
        form.putArray("required").add("columns").add("rows");
        return form;
    }

    /// The members of a closed set.
    private static @Nullable List<ResolvedType> subtypes(
            ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        return ApiJson.isClosed(raw)
                ? Stream.of(raw.getPermittedSubclasses())
                        .map(it -> context.getTypeContext().resolveSubtype(type, it))
                        .toList()
                : null;
    }

    /// A member of a closed set says which it is.
    private static void named(ObjectNode form, TypeScope scope, SchemaGenerationContext context) {
        Class<?> raw = scope.getType().getErasedType();
        if (Stream.of(raw.getInterfaces()).anyMatch(ApiJson::isClosed)
                && form.get("properties") instanceof ObjectNode properties) {
            properties.putObject(ApiJson.MEMBER).put("const", raw.getSimpleName());
        }
    }

    /// A nested record carries the name of what it is nested in, a generic one those of its parts.
    private static final class Nested implements SchemaDefinitionNamingStrategy {
        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            return name(key.getType());
        }

        private static String name(ResolvedType type) {
            StringBuilder name = new StringBuilder(nested(type.getErasedType()));
            type.getTypeParameters().forEach(it -> name.append("Of").append(name(it)));
            return name.toString();
        }

        private static String nested(Class<?> type) {
            Class<?> outer = type.getEnclosingClass();
            return (outer == null ? "" : nested(outer)) + type.getSimpleName();
        }
    }
}
