package socle.core.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Place;
import socle.api.text.Problem;

/// Splits files into documents: a YAML file holds one or several, a file of SQL or Markdown holds
/// one,
/// with its keys in front.
public final class Documents {

    private static final Pattern COMMENT =
            Pattern.compile("\\A\\s*/\\*(?<yaml>.*?)\\*/", Pattern.DOTALL);
    private static final Pattern DASHES =
            Pattern.compile(
                    "\\A---[ \\t]*\\n(?<yaml>.*?)^---[ \\t]*(\\n|\\z)",
                    Pattern.DOTALL | Pattern.MULTILINE);

    private final YamlText yaml = new YamlText();

    /// Defaults come again with every record: each text is parsed once.
    private final Map<String, Yaml> values = new ConcurrentHashMap<>();

    /// The documents of a file, by its extension: `sql`, `md`, or YAML.
    public List<Document> of(SourceText source, Consumer<Problem> problems) {
        String file = source.file().toLowerCase(Locale.ROOT);
        return file.endsWith(".sql")
                ? List.of(sql(source, problems))
                : file.endsWith(".md")
                        ? List.of(markdown(source, problems))
                        : mappings(source, source.text(), problems);
    }

    /// The value that a short YAML text gives, such as the default of a key.
    ///
    /// @param place told as the place of all of it
    public Yaml value(String text, Place place) {
        return values.computeIfAbsent(text, this::value).at(place);
    }

    /// The value of a passage of YAML within another text; no keys at all when it says nothing.
    Yaml value(Passage passage, Consumer<Problem> problems) {
        Place place = passage.place();
        String text = "\n".repeat(place.line() - 1) + passage.text();
        return yaml.documents(new SourceText(place.file(), text), text, problems).stream()
                .findFirst()
                .filter(found -> !found.isNothing())
                .orElseGet(() -> new Yaml.Keys(List.of(), place));
    }

    /// A passage of SQL within another text, with its keys in a comment before it.
    Document sql(Passage passage, Consumer<Problem> problems) {
        Place place = passage.place();
        String text = "\n".repeat(place.line() - 1) + passage.text();
        Document read = sql(new SourceText(place.file(), text), problems);
        return read.fields().byName().isEmpty()
                ? new Document(new Fields(new LinkedHashMap<>(), place), read.body())
                : read;
    }

    private Yaml value(String text) {
        SourceText source = new SourceText("@Default", text);
        List<Yaml> found =
                yaml.documents(
                        source,
                        text,
                        problem -> {
                            throw new IllegalArgumentException(problem.what().en() + ": " + text);
                        });
        Place place = Place.of(source.file());
        return found.isEmpty()
                ? new Yaml.Leaf("", Yaml.Sort.NOTHING, place, place)
                : found.getFirst();
    }

    private List<Document> mappings(SourceText source, String text, Consumer<Problem> problems) {
        return yaml.documents(source, text, problems).stream()
                .filter(document -> !document.isNothing())
                .flatMap(document -> fields(document, problems).stream())
                .map(fields -> new Document(fields, Optional.empty()))
                .toList();
    }

    private Optional<Fields> fields(Yaml document, Consumer<Problem> problems) {
        if (document instanceof Yaml.Keys keys) {
            return Optional.of(Fields.of(keys, problems));
        }
        problems.accept(Faults.notKeys(document.place()));
        return Optional.empty();
    }

    private Document sql(SourceText source, Consumer<Problem> problems) {
        Matcher comment = COMMENT.matcher(source.text());
        if (!comment.find()) {
            return new Document(Fields.none(source.file()), Optional.of(below(source, 0)));
        }
        String text =
                blank(source.text(), 0, comment.start("yaml")).substring(0, comment.end("yaml"));
        Passage body = below(source, comment.end());
        List<Yaml> found = yaml.documents(source, text, problems);
        // A comment of plain words is a comment.
        return found.isEmpty() || !(found.getFirst() instanceof Yaml.Keys keys)
                ? new Document(Fields.none(source.file()), Optional.of(body))
                : new Document(Fields.of(keys, problems), Optional.of(body));
    }

    private Document markdown(SourceText source, Consumer<Problem> problems) {
        Matcher dashes = DASHES.matcher(source.text());
        if (!dashes.find()) {
            return new Document(Fields.none(source.file()), Optional.of(below(source, 0)));
        }
        String text =
                blank(source.text(), 0, dashes.start("yaml")).substring(0, dashes.end("yaml"));
        Optional<Fields> fields =
                yaml.documents(source, text, problems).stream()
                        .findFirst()
                        .filter(document -> !document.isNothing())
                        .flatMap(document -> fields(document, problems));
        return new Document(
                fields.orElseGet(() -> Fields.none(source.file())),
                Optional.of(below(source, dashes.end())));
    }

    /// The text from an offset on, from the first line that is not blank; what stands before the
    /// offset on that line is blanked, so that columns stay.
    private static Passage below(SourceText source, int offset) {
        int line = source.text().lastIndexOf('\n', offset - 1) + 1;
        String rest = blank(source.text(), line, offset).substring(line);
        int first = rest.length() - rest.stripLeading().length();
        int start = rest.lastIndexOf('\n', first - 1) + 1;
        return new Passage(rest.substring(start), source.at(line + start));
    }

    private static String blank(String text, int from, int to) {
        String blanks = text.substring(from, to).replaceAll("[^\\n]", " ");
        return text.substring(0, from) + blanks + text.substring(to);
    }
}
