package socle.core.text;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import socle.api.text.Body;
import socle.api.text.ColumnRef;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.api.text.Files;
import socle.api.text.Layout;
import socle.api.text.Link;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Ref;
import socle.api.text.RequirementRef;
import socle.api.text.Scalar;
import socle.api.text.Secret;
import socle.api.text.Sql;
import socle.api.text.TableRef;
import socle.api.text.Wording;

/// The forms of records, found by reflection once and kept. A record that no author could write is
/// a defect of its kind and refused with what is wrong.
public final class Forms {

    private static final Map<Class<?>, Shape.Word> WORDS =
            Map.ofEntries(
                    Map.entry(String.class, Shape.Word.TEXT),
                    Map.entry(int.class, Shape.Word.INT),
                    Map.entry(Integer.class, Shape.Word.INT),
                    Map.entry(long.class, Shape.Word.LONG),
                    Map.entry(Long.class, Shape.Word.LONG),
                    Map.entry(double.class, Shape.Word.DOUBLE),
                    Map.entry(Double.class, Shape.Word.DOUBLE),
                    Map.entry(BigDecimal.class, Shape.Word.DECIMAL),
                    Map.entry(boolean.class, Shape.Word.TRUTH),
                    Map.entry(Boolean.class, Shape.Word.TRUTH),
                    Map.entry(LocalDate.class, Shape.Word.DATE),
                    Map.entry(Duration.class, Shape.Word.DURATION),
                    Map.entry(NodeId.class, Shape.Word.NODE),
                    Map.entry(TableRef.class, Shape.Word.TABLE),
                    Map.entry(Ref.class, Shape.Word.REF),
                    Map.entry(Link.class, Shape.Word.LINK),
                    Map.entry(ColumnRef.class, Shape.Word.COLUMN),
                    Map.entry(RequirementRef.class, Shape.Word.REQUIREMENT),
                    Map.entry(Sql.class, Shape.Word.SQL),
                    Map.entry(Expression.class, Shape.Word.EXPRESSION),
                    Map.entry(Markdown.class, Shape.Word.MARKDOWN),
                    Map.entry(Files.class, Shape.Word.FILES),
                    Map.entry(Secret.class, Shape.Word.SECRET),
                    Map.entry(Scalar.class, Shape.Word.VALUE));

    private final Map<Class<? extends Record>, Form> known = new ConcurrentHashMap<>();

    /// The form of a record.
    ///
    /// @throws IllegalArgumentException when no author could write such a record
    public Form of(Class<? extends Record> type) {
        Form before = known.get(type);
        if (before != null) {
            return before;
        }
        Form form = form(type);
        known.put(type, form);
        return form;
    }

    private static Form form(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() != Place.class) {
                keys.add(key(components[i], i));
            }
        }
        OptionalInt place =
                IntStream.range(0, components.length)
                        .filter(i -> components[i].getType() == Place.class)
                        .findFirst();
        List<Method> accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return new Form(
                    keys,
                    sentence(type.getAnnotation(Doc.class)),
                    place,
                    type.getDeclaredConstructor(types),
                    accessors);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    private static Key key(RecordComponent component, int index) {
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        Shape shape = shape(optional ? argument(type, 0) : type, component);
        Phrase sentence =
                sentence(component.getAnnotation(Doc.class)).stream()
                        .findFirst()
                        .orElse(Phrase.same(""));
        return new Key(
                component.getName(),
                index,
                shape,
                absent(component, shape),
                component.isAnnotationPresent(Body.class) ? Key.Home.BODY : Key.Home.KEY,
                component.isAnnotationPresent(Wording.class) ? Key.Role.WORDING : Key.Role.WORK,
                sentence);
    }

    private static Key.Absent absent(RecordComponent component, Shape shape) {
        Default fallback = component.getAnnotation(Default.class);
        if (fallback != null) {
            return new Key.Absent.Fallback(fallback.value());
        }
        if (component.getType() == Optional.class) {
            return new Key.Absent.Nothing();
        }
        return shape instanceof Shape.Many || shape instanceof Shape.Named
                ? new Key.Absent.Empty()
                : new Key.Absent.Refused();
    }

    private static Shape shape(Type type, RecordComponent within) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Shape.Many(shape(argument(type, 0), within));
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == Map.class
                && shape(argument(type, 0), within) instanceof Shape.One(Shape.Word name)) {
            return new Shape.Named(name, shape(argument(type, 1), within));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Layout.class) {
            return text((Class<?>) argument(type, 0), within);
        }
        if (type instanceof Class<?> plain) {
            Shape.Word word = WORDS.get(plain);
            if (word != null) {
                return new Shape.One(word);
            }
            if (plain.isEnum()) {
                return new Shape.Choice(plain, options(plain));
            }
            if (plain.isRecord()) {
                return new Shape.Group(plain.asSubclass(Record.class));
            }
        }
        throw unwritable(type, within);
    }

    private static IllegalArgumentException unwritable(Type type, RecordComponent within) {
        return new IllegalArgumentException(
                "no author could write a "
                        + type.getTypeName()
                        + ": "
                        + within.getDeclaringRecord().getName()
                        + "."
                        + within.getName());
    }

    /// The records that a sealed interface permits, by their names in lower case and without its
    /// own:
    /// a `ChartPart` of `Part` is a `chart`.
    private static Shape text(Class<?> family, RecordComponent within) {
        SequencedMap<String, Class<? extends Record>> words = new LinkedHashMap<>();
        Class<?>[] permitted = family.getPermittedSubclasses();
        if (permitted == null || !within.isAnnotationPresent(Body.class)) {
            throw unwritable(within.getGenericType(), within);
        }
        for (Class<?> each : permitted) {
            words.put(word(each, family), each.asSubclass(Record.class));
        }
        return new Shape.Text(words);
    }

    private static String word(Class<?> each, Class<?> family) {
        String name = each.getSimpleName();
        int end = name.length() - family.getSimpleName().length();
        boolean named = end > 0 && name.endsWith(family.getSimpleName());
        return (named ? name.substring(0, end) : name).toLowerCase(Locale.ROOT);
    }

    private static List<Shape.Option> options(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(value -> option(type, value)).toList();
    }

    private static Shape.Option option(Class<?> type, Object value) {
        String name = ((Enum<?>) value).name();
        try {
            Doc doc = type.getField(name).getAnnotation(Doc.class);
            return new Shape.Option(value, name.toLowerCase(Locale.ROOT), sentence(doc));
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }

    private static List<Phrase> sentence(@Nullable Doc doc) {
        return doc == null ? List.of() : List.of(new Phrase(doc.value(), doc.fr()));
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
