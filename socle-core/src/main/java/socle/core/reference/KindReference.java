package socle.core.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.Header;
import socle.api.NodeKind;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.core.project.Kinds;
import socle.core.text.Form;
import socle.core.text.Forms;
import socle.core.text.Key;
import socle.core.text.Shape;

/// The reference of kinds: one Markdown page each, in both languages, from what the reader knows.
public final class KindReference {

    private final Kinds kinds;
    private final Forms forms;
    private final Examples examples;

    public KindReference(Kinds kinds, Forms forms, Examples examples) {
        this.kinds = kinds;
        this.forms = forms;
        this.examples = examples;
    }

    /// The worked example of a kind.
    public interface Examples {

        /// The text of one file, when there is one.
        Optional<String> of(NodeKind<?> kind);

        /// The examples that lie beside the classes of kinds, as `word.example.extension`.
        static Examples besideKinds() {
            return kind -> {
                String name = kind.word() + ".example." + kind.home().extension();
                try (InputStream text = kind.getClass().getResourceAsStream(name)) {
                    return text == null
                            ? Optional.empty()
                            : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            };
        }
    }

    /// All pages, by file name; `README.md` lists them and tells the keys that all kinds have.
    public SequencedMap<String, String> pages() {
        TreeMap<String, String> pages = new TreeMap<>();
        kinds.all().forEach(kind -> pages.put(kind.word() + ".md", page(kind)));
        pages.put("README.md", list());
        return pages;
    }

    /// The page of one kind.
    public String page(NodeKind<?> kind) {
        Form form = forms.of(kind.spec());
        StringBuilder out = new StringBuilder();
        out.append("# `%s`: %s\n\n".formatted(kind.word(), both(kind.label())));
        form.sentence().ifPresent(words -> out.append(lines(words)).append('\n'));
        out.append(
                "A node of this kind is a file `%s/*.%s`.%s\n\n"
                        .formatted(kind.home().folder(), kind.home().extension(), body(form)));
        out.append("## Keys\n\n").append(table(form));
        for (Class<? extends Record> type : groups(form)) {
            out.append("\n### ").append(name(type)).append("\n\n").append(table(forms.of(type)));
        }
        out.append("\nAnd the [keys that every node has](README.md#keys-of-every-node).\n");
        examples.of(kind)
                .ifPresent(
                        text ->
                                out.append(
                                        "\n## Example\n\n```%s\n%s```\n"
                                                .formatted(fence(kind), text)));
        return out.toString();
    }

    private String list() {
        String rows =
                kinds.all().stream()
                        .map(
                                kind ->
                                        "| [`%s`](%s.md) | `%s/*.%s` | %s |\n"
                                                .formatted(
                                                        kind.word(),
                                                        kind.word(),
                                                        kind.home().folder(),
                                                        kind.home().extension(),
                                                        cell(forms.of(kind.spec()).sentence())))
                        .collect(Collectors.joining());
        return """
               # Kinds

               What a node can be. Written from the kinds themselves, with `-Dgolden=write`.

               | kind | lives in | what it is |
               |---|---|---|
               %s
               ## Keys of every node

               `kind` says what it is; a file of SQL or Markdown takes it from its folder. `id` is its name; \
               the file's name unless it is said.

               %s"""
                .formatted(rows, table(forms.of(Header.class)));
    }

    private static String fence(NodeKind<?> kind) {
        return kind.home().extension().equals("yml") ? "yaml" : kind.home().extension();
    }

    private static String body(Form form) {
        return form.body()
                .map(
                        key ->
                                " Its key `%s` is the text below the front matter.%s"
                                        .formatted(
                                                key.name(),
                                                key.shape() instanceof Shape.Text
                                                        ? " A block stands between a line"
                                                                + " of three backquotes with its"
                                                                + " word and a line of three"
                                                                + " backquotes."
                                                        : ""))
                .orElse("");
    }

    private String table(Form form) {
        String rows =
                form.keys().stream()
                        .map(
                                key ->
                                        "| `%s` | %s | %s | %s |\n"
                                                .formatted(
                                                        key.name(),
                                                        type(key.shape()),
                                                        absent(key),
                                                        cell(Optional.of(key.sentence()))))
                        .collect(Collectors.joining());
        return "| key | takes | left out | what it is |\n|---|---|---|---|\n" + rows;
    }

    private static String absent(Key key) {
        return switch (key.absent()) {
            case Key.Absent.Refused() -> "**needed**";
            case Key.Absent.Nothing() -> "nothing";
            case Key.Absent.Empty() -> "none";
            case Key.Absent.Fallback(String yaml) -> "`" + yaml + "`";
        };
    }

    private static String type(Shape shape) {
        return switch (shape) {
            case Shape.One(Shape.Word word) -> word.label().in(Language.EN);
            case Shape.Choice(Class<?> _, List<Shape.Option> options) ->
                    options.stream().map(KindReference::option).collect(Collectors.joining(", "));
            case Shape.Many(Shape each) -> "list of: " + type(each);
            case Shape.Named(Shape.Word word, Shape each) ->
                    "map, %s to: %s".formatted(word.label().in(Language.EN), type(each));
            case Shape.Group(Class<? extends Record> type) ->
                    "[%s](#%s)".formatted(name(type), name(type).toLowerCase(Locale.ROOT));
            case Shape.Text(SequencedMap<String, Class<? extends Record>> words) ->
                    words.keySet().stream()
                            .map(word -> "[`%1$s`](#%1$s)".formatted(word))
                            .collect(Collectors.joining(", ", "Markdown with blocks: ", ""));
        };
    }

    private static String option(Shape.Option option) {
        return option.sentence().stream()
                .findFirst()
                .map(words -> "`%s` (%s)".formatted(option.word(), clause(words.en())))
                .orElse("`" + option.word() + "`");
    }

    private static String clause(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private Set<Class<? extends Record>> groups(Form form) {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        List<Form> open = new ArrayList<>(List.of(form));
        while (!open.isEmpty()) {
            for (Key key : open.removeFirst().keys()) {
                group(key.shape()).stream()
                        .filter(found::add)
                        .forEach(type -> open.add(forms.of(type)));
            }
        }
        return found;
    }

    private static Collection<Class<? extends Record>> group(Shape shape) {
        return switch (shape) {
            case Shape.Group(Class<? extends Record> type) -> List.of(type);
            case Shape.Many(Shape each) -> group(each);
            case Shape.Named(Shape.Word _, Shape each) -> group(each);
            case Shape.Text(SequencedMap<String, Class<? extends Record>> words) -> words.values();
            case Shape.One _, Shape.Choice _ -> List.of();
        };
    }

    private static String name(Class<? extends Record> type) {
        String name = type.getSimpleName();
        return Stream.of(type.getInterfaces())
                .filter(family -> family.isSealed() && name.endsWith(family.getSimpleName()))
                .findFirst()
                .map(family -> name.substring(0, name.length() - family.getSimpleName().length()))
                .orElse(name);
    }

    private static String both(Phrase words) {
        return words.en().equals(words.fr()) ? words.en() : words.en() + ", " + words.fr();
    }

    private static String lines(Phrase words) {
        return "%s\n\n*%s*\n".formatted(words.en(), words.fr());
    }

    private static String cell(Optional<Phrase> words) {
        return words.map(said -> "%s<br>*%s*".formatted(said.en(), said.fr()).replace("|", "\\|"))
                .orElse("");
    }
}
