package socle.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.text.Layout;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Secret;
import socle.api.text.SpecProblem;
import socle.api.text.Sql;
import socle.api.text.Suggestion;

/// Makes the records of one document. An empty answer means that a problem was found.
final class Decoder {

    private final Forms forms;
    private final Documents documents;
    private final Findings found;

    Decoder(Forms forms, Documents documents, Findings found) {
        this.forms = forms;
        this.documents = documents;
        this.found = found;
    }

    /// Finds keys that nobody knows.
    void unknown(Fields fields, Collection<String> known) {
        fields.byName().values().stream()
                .filter(entry -> !known.contains(entry.key().text()))
                .forEach(entry -> found.add(Faults.unknownKey(entry.key(), known)));
    }

    /// Whether an unknown key is this one, with a slip: told once, as the slip.
    private static boolean isMeant(Key key, Fields fields, Form form) {
        return fields.byName().keySet().stream()
                .filter(written -> !form.names().contains(written))
                .anyMatch(
                        written ->
                                Suggestion.nearest(written, form.names())
                                        .equals(Optional.of(key.name())));
    }

    /// Finds a text below the keys that no key takes.
    void unexpectedBody(Class<? extends Record> type, Document document) {
        document.body()
                .filter(body -> forms.of(type).body().isEmpty() && !body.text().isBlank())
                .ifPresent(body -> found.add(Faults.unexpectedBody(body.place())));
    }

    /// Makes one record of keys; keys of others are left alone.
    <S extends Record> Optional<S> make(Class<S> type, Document document) {
        Form form = forms.of(type);
        Fields fields = document.fields();
        int before = found.problems().size();
        @Nullable Object[] values = new Object[form.size()];
        form.place().ifPresent(index -> values[index] = fields.place());
        for (Key key : form.keys()) {
            component(key, form, document).ifPresent(value -> values[key.index()] = value);
        }
        boolean complete = form.keys().stream().allMatch(key -> values[key.index()] != null);
        return found.problems().size() > before || !complete
                ? Optional.empty()
                : build(form, values, fields).map(type::cast);
    }

    private Optional<Record> build(Form form, @Nullable Object[] values, Fields fields) {
        try {
            return Optional.of(form.make(values));
        } catch (IllegalArgumentException broken) {
            Place place =
                    broken instanceof SpecProblem told ? fields.place(told.key()) : fields.place();
            found.add(Faults.broken(place, broken));
            return Optional.empty();
        }
    }

    private Optional<Object> component(Key key, Form form, Document document) {
        if (key.home() == Key.Home.BODY && document.body().isPresent()) {
            return body(key, document.body().get(), document.fields());
        }
        Fields fields = document.fields();
        Optional<Yaml> written =
                isValue(key.shape())
                        ? Optional.ofNullable(fields.byName().get(key.name()))
                                .map(Yaml.Entry::value)
                        : fields.value(key.name());
        Optional<Object> value = written.flatMap(yaml -> decode(key.shape(), yaml));
        return switch (key.absent()) {
            case Key.Absent.Nothing() -> Optional.of(value);
            case Key.Absent.Empty() -> written.isPresent() ? value : Optional.of(none(key.shape()));
            case Key.Absent.Fallback(String yaml) ->
                    written.isPresent() ? value : fallback(key, yaml, fields.place());
            case Key.Absent.Refused() -> {
                if (written.isEmpty() && !isMeant(key, fields, form)) {
                    found.add(Faults.missingKey(fields.place(key.name()), key));
                }
                yield value;
            }
        };
    }

    private Optional<Object> fallback(Key key, String yaml, Place place) {
        return decode(key.shape(), documents.value(yaml, place));
    }

    private static Object none(Shape shape) {
        return shape instanceof Shape.Many ? List.of() : Map.of();
    }

    private static boolean isValue(Shape shape) {
        return shape instanceof Shape.One one && one.word() == Shape.Word.VALUE;
    }

    private Optional<Object> body(Key key, Passage body, Fields fields) {
        if (fields.byName().containsKey(key.name())) {
            found.add(Faults.bodyTwice(fields.place(key.name()), key));
        }
        if (body.text().isBlank()) {
            if (key.isNeeded()) {
                found.add(Faults.emptyBody(body.place(), key));
            }
            return key.absent() instanceof Key.Absent.Nothing
                    ? Optional.of(Optional.empty())
                    : Optional.empty();
        }
        if (key.shape() instanceof Shape.Text text) {
            return layout(text, body);
        }
        Object value =
                switch (key.shape()) {
                    case Shape.One(Shape.Word word) when word == Shape.Word.SQL ->
                            Values.sql(new Sql(query(body.text()), body.place()), found);
                    case Shape.One(Shape.Word word) when word == Shape.Word.MARKDOWN ->
                            Values.markdown(new Markdown(body.text(), body.place()), found);
                    case Shape.One _ -> body.text();
                    case Shape.Choice _, Shape.Many _, Shape.Named _, Shape.Group _, Shape.Text _ ->
                            throw new IllegalStateException("a body is a text: " + key.name());
                };
        return Optional.of(key.absent() instanceof Key.Absent.Nothing ? Optional.of(value) : value);
    }

    /// A text with parts; every problem of every part is found.
    private Optional<Object> layout(Shape.Text shape, Passage body) {
        List<Layout.Piece<Object>> pieces = new ArrayList<>();
        int before = found.problems().size();
        for (Fences.Stretch stretch : Fences.of(body, shape.words().keySet(), found)) {
            switch (stretch) {
                case Fences.Plain(Markdown text) ->
                        pieces.add(new Layout.Words<>(Values.markdown(text, found)));
                case Fences.Fenced(String word, Passage yaml, Place place) ->
                        part(word(shape, word), yaml)
                                .ifPresent(part -> pieces.add(new Layout.Part<>(part, place)));
            }
        }
        return found.problems().size() > before
                ? Optional.empty()
                : Optional.of(new Layout<>(pieces));
    }

    /// A part of keys, or of a text with its keys before it.
    private Optional<Object> part(Class<? extends Record> type, Passage passage) {
        Form form = forms.of(type);
        if (form.body().isEmpty()) {
            return group(type, documents.value(passage, found::add));
        }
        Document document = documents.sql(passage, found::add);
        unknown(document.fields(), form.names());
        return make(type, document).map(record -> record);
    }

    private static Class<? extends Record> word(Shape.Text shape, String word) {
        return Objects.requireNonNull(shape.words().get(word));
    }

    /// A query without the semicolon that may end it.
    private static String query(String text) {
        String query = text.stripTrailing();
        return query.endsWith(";") ? query.substring(0, query.length() - 1) : query;
    }

    private Optional<Object> decode(Shape shape, Yaml yaml) {
        return switch (shape) {
            case Shape.One(Shape.Word word) -> one(word, yaml);
            case Shape.Choice choice -> choice(choice, yaml);
            case Shape.Many(Shape each) -> many(each, yaml);
            case Shape.Named named -> named(named, yaml);
            case Shape.Group(Class<? extends Record> type) -> group(type, yaml);
            case Shape.Text _ ->
                    throw new IllegalStateException("a text with blocks is the body of a file");
        };
    }

    private Optional<Object> one(Shape.Word word, Yaml yaml) {
        if (yaml instanceof Yaml.Leaf leaf) {
            // In a list of texts, NULL is a word like any other: [NULL, n/a].
            boolean isText = word == Shape.Word.TEXT && !leaf.text().isEmpty();
            if (leaf.sort() == Yaml.Sort.NOTHING && word != Shape.Word.VALUE && !isText) {
                found.add(ValueFaults.emptyValue(leaf.place()));
                return Optional.empty();
            }
            return Values.read(word, leaf, found);
        }
        if (word == Shape.Word.SECRET && yaml instanceof Yaml.Keys keys) {
            return secret(Fields.of(keys, found::add));
        }
        return refuse(yaml, word.label());
    }

    private Optional<Object> secret(Fields fields) {
        unknown(fields, List.of("secret"));
        Optional<Object> secret = fields.leaf("secret").map(leaf -> new Secret(leaf.text()));
        if (secret.isEmpty()) {
            found.add(ValueFaults.plainSecret(fields.place()));
        }
        return secret;
    }

    private Optional<Object> refuse(Yaml yaml, Phrase expected) {
        found.add(ValueFaults.notOne(yaml.place(), expected));
        return Optional.empty();
    }

    private Optional<Object> choice(Shape.Choice choice, Yaml yaml) {
        List<String> words = choice.options().stream().map(Shape.Option::word).toList();
        if (!(yaml instanceof Yaml.Leaf leaf)) {
            return refuse(yaml, Phrase.of("one of %s", "l’un de %s", String.join(", ", words)));
        }
        int index = words.indexOf(leaf.text());
        if (index < 0) {
            found.add(ValueFaults.notChoice(leaf, words));
            return Optional.empty();
        }
        return Optional.of(choice.options().get(index).value());
    }

    private Optional<Object> many(Shape each, Yaml yaml) {
        List<Yaml> items = yaml instanceof Yaml.Items list ? list.each() : List.of(yaml);
        List<Object> values = new ArrayList<>();
        for (Yaml item : items) {
            decode(each, item).ifPresent(values::add);
        }
        return values.size() == items.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> named(Shape.Named shape, Yaml yaml) {
        if (!(yaml instanceof Yaml.Keys keys)) {
            found.add(ValueFaults.notNamed(yaml.place()));
            return Optional.empty();
        }
        Collection<Yaml.Entry> entries = Fields.of(keys, found::add).byName().values();
        Map<Object, Object> values = new LinkedHashMap<>();
        for (Yaml.Entry entry : entries) {
            Optional<Object> name = one(shape.name(), entry.key());
            Optional<Object> value = decode(shape.each(), entry.value());
            name.ifPresent(word -> value.ifPresent(each -> values.put(word, each)));
        }
        return values.size() == entries.size()
                ? Optional.of(Collections.unmodifiableMap(values))
                : Optional.empty();
    }

    private Optional<Object> group(Class<? extends Record> type, Yaml yaml) {
        Form form = forms.of(type);
        Fields fields =
                yaml instanceof Yaml.Keys keys
                        ? Fields.of(keys, found::add)
                        : shortForm(form, yaml);
        unknown(fields, form.names());
        return make(type, new Document(fields, Optional.empty())).map(record -> record);
    }

    /// A value alone stands for the first key.
    private static Fields shortForm(Form form, Yaml yaml) {
        Key first = form.keys().getFirst();
        Yaml.Leaf key = new Yaml.Leaf(first.name(), Yaml.Sort.TEXT, yaml.place(), yaml.place());
        LinkedHashMap<String, Yaml.Entry> fields = new LinkedHashMap<>();
        fields.put(first.name(), new Yaml.Entry(key, yaml));
        return new Fields(fields, yaml.place());
    }
}
